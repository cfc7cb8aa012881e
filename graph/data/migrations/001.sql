-- First schema of the ledger. Offsets are characters into article.text.
CREATE TABLE article (
    id          TEXT PRIMARY KEY,
    digest      TEXT NOT NULL,
    name        TEXT NOT NULL,
    url         TEXT,
    outlet      TEXT,
    author      TEXT,
    published   TEXT,
    lang        TEXT,
    source      TEXT NOT NULL,
    text        TEXT NOT NULL,
    boilerplate TEXT NOT NULL,
    extractor   TEXT NOT NULL,
    signature   BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE entity (
    article  TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    id       TEXT NOT NULL,
    name     TEXT NOT NULL,
    kind     TEXT NOT NULL,
    mentions TEXT NOT NULL,
    PRIMARY KEY (article, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_by_id ON entity (id);

CREATE TABLE statement (
    id           TEXT PRIMARY KEY,
    article      TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    source       TEXT NOT NULL,
    type         TEXT NOT NULL,
    target       TEXT NOT NULL,
    certainty    TEXT NOT NULL CHECK (certainty IN ('asserted', 'alleged', 'expected', 'denied')),
    since        TEXT,
    until        TEXT,
    happened     TEXT,
    amount_value REAL,
    amount_unit  TEXT,
    amount_text  TEXT,
    said_by      TEXT,
    confidence   REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    start        INTEGER NOT NULL,
    end          INTEGER NOT NULL,
    extractor    TEXT NOT NULL,
    FOREIGN KEY (article, source) REFERENCES entity (article, id),
    FOREIGN KEY (article, target) REFERENCES entity (article, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_by_article ON statement (article);
CREATE INDEX statement_by_source ON statement (source);
CREATE INDEX statement_by_target ON statement (target);

-- Near-duplicate texts: bands of the MinHash signature find candidates, pairs keep what was confirmed.
CREATE TABLE band (
    hash    BLOB NOT NULL,
    article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    PRIMARY KEY (hash, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX band_by_article ON band (article);
CREATE TABLE near_duplicate (
    left_article  TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    right_article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    PRIMARY KEY (left_article, right_article),
    CHECK (left_article < right_article)
) STRICT, WITHOUT ROWID;
CREATE INDEX near_duplicate_by_right ON near_duplicate (right_article);

-- Identity judgements: two ids are the same thing, or are not. Sources are never rewritten.
CREATE TABLE judgement (
    left_id  TEXT NOT NULL,
    right_id TEXT NOT NULL,
    verdict  TEXT NOT NULL CHECK (verdict IN ('same', 'different')),
    note     TEXT,
    PRIMARY KEY (left_id, right_id),
    CHECK (left_id < right_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE revision (number INTEGER NOT NULL) STRICT;
INSERT INTO revision VALUES (0);
