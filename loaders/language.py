"""Which language a text is in: `py3langid`, deterministic, offline."""

import unicodedata
from functools import lru_cache
from typing import Protocol

ENGLISH = "en"
_SAMPLE_CHARS = 2000
_SURE = 0.75
_LEAST_LETTERS = 25
# Languages that news is written in; dialects and pidgins close to them only blur the answer.
_LANGUAGES = [
    "af", "am", "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "cy", "da", "de", "el", "en", "es", "et",
    "eu", "fa", "fi", "fr", "ga", "gl", "gu", "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ja", "ka",
    "kk", "km", "kn", "ko", "ky", "lt", "lv", "mk", "ml", "mn", "mr", "ms", "mt", "my", "nb", "ne", "nl",
    "no", "pa", "pl", "ps", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "sw", "ta", "te", "th", "tl",
    "tr", "uk", "ur", "uz", "vi", "zh",
]  # fmt: skip
# News interfaces write some languages out.
_NAMES = {
    "english": "en", "eng": "en", "spanish": "es", "french": "fr", "german": "de", "russian": "ru",
    "chinese": "zh", "arabic": "ar", "portuguese": "pt", "italian": "it", "korean": "ko", "japanese": "ja",
    "turkish": "tr",
}  # fmt: skip


class _Identifier(Protocol):
    def classify(self, text: str) -> tuple[str, float]: ...


@lru_cache(maxsize=1)
def _identifier() -> _Identifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # type: ignore[import-untyped]  # loads a model of 1 MB

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    known = set(identifier.labels)
    identifier.set_languages([language for language in _LANGUAGES if language in known])
    chosen: _Identifier = identifier
    return chosen


def detect(text: str, declared: str | None = None) -> str | None:
    """ISO 639-1 code of the text, or what its page declares where the text is too short to tell, or None."""
    sample = text[:_SAMPLE_CHARS]
    letters = [char for char in sample if char.isalpha()]
    if len(letters) >= _LEAST_LETTERS:
        language, probability = _identifier().classify(sample)
        latin = sum(unicodedata.name(char, "").startswith("LATIN") for char in letters[:200])
        foreign_script = latin * 2 < len(letters[:200])
        if probability >= _SURE or (foreign_script and language != ENGLISH):
            return language
    return _declared(declared)


def is_read(language: str | None) -> bool:
    """Whether statements are extracted from a text of this language: English, or too short to tell."""
    return language is None or language == ENGLISH


def _declared(words: str | None) -> str | None:
    if not words:
        return None
    stated = words.strip().lower().replace("_", "-").split("-")[0]
    code = _NAMES.get(stated, stated)
    return code if len(code) == 2 and code.isascii() and code.isalpha() else None
