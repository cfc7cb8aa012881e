"""Word documents (.docx), by python-docx: paragraphs and tables in the order of the text."""

import io
import zipfile
from collections.abc import Iterator

from kg.graph.errors import InputError
from kg.loaders.guard import guarded
from kg.loaders.inputs import Draft, Found, Limits, ReadOptions, Source
from kg.loaders.readers.extras import need


def read_docx(source: Source, options: ReadOptions) -> Iterator[Found]:
    """One article."""
    need("docx", "reading Word documents", source.label)
    data = source.whole(options.limits.file_bytes)
    yield guarded(source.label, options.limits, parse_docx, data, source.label, source.item.url, options.limits)


def parse_docx(data: bytes, label: str, url: str | None, limits: Limits) -> Draft:
    """The article in a Word document. Raises InputError. May take long: call it guarded."""
    from docx import Document
    from docx.opc.exceptions import OpcError
    from docx.table import Table
    from lxml import etree

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            if sum(part.file_size for part in parts.infolist()) > 2 * limits.file_bytes:
                raise InputError(label, f"unpacks to more than {2 * limits.file_bytes:,} bytes")
            for part in parts.namelist():
                if part.endswith((".xml", ".rels")) and b"<!ENTITY" in parts.read(part):
                    raise InputError(label, "declares XML entities, which no Word document does")
        document = Document(io.BytesIO(data))
        blocks: list[str] = []
        for block in document.iter_inner_content():
            if isinstance(block, Table):
                blocks.extend(" | ".join(dict.fromkeys(cell.text.strip() for cell in row.cells)) for row in block.rows)
            else:
                blocks.append(block.text)
    except (
        zipfile.BadZipFile,
        OpcError,
        etree.LxmlError,
        KeyError,
        ValueError,
        NotImplementedError,
    ) as error:
        raise InputError(label, f"broken Word document: {' '.join(str(error).split())[:160]}") from error
    text = "\n\n".join(block.strip() for block in blocks if block.strip())
    if not text:
        raise InputError(label, "the Word document holds no text")
    facts = document.core_properties
    title = facts.title or ""
    created = facts.created
    return Draft(
        text=text + "\n",
        source=label,
        name=title if len(title.split()) >= 3 else "",
        url=url,
        author=facts.author if facts.author and facts.author != "python-docx" else None,
        made=created.date().isoformat() if created else None,
    )
