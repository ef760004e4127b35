-- Variables of the codebook, what coders answered to them, and proposals that were turned down.

CREATE TABLE variable (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (name <> ''),
    label TEXT NOT NULL CHECK (label <> ''),
    -- what it is asked of; 'claim' are the annotations of any tag whose role is claim
    subject TEXT NOT NULL CHECK (subject IN ('article', 'annotation', 'claim', 'entity', 'source')),
    -- of these only: annotations, claims or entities of this tag or one below it
    tag INTEGER REFERENCES tag (id),
    level TEXT NOT NULL CHECK (level IN ('nominal', 'ordinal', 'interval', 'ratio', 'text', 'date', 'choices', 'entity')),
    definition TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))
) STRICT;

CREATE TABLE option (
    variable INTEGER NOT NULL REFERENCES variable (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    -- the code that is stored and exported
    value TEXT NOT NULL CHECK (value <> ''),
    label TEXT NOT NULL CHECK (label <> ''),
    -- an answer that says why there is none ("not stated", "declined")
    missing INTEGER NOT NULL DEFAULT 0 CHECK (missing IN (0, 1)),
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    PRIMARY KEY (variable, position),
    UNIQUE (variable, value)
) STRICT, WITHOUT ROWID;

-- The subject is the annotation, source or entity, else the article. `article` is set for annotations and
-- sources, too, so that an article's values are read by one index.
CREATE TABLE value (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    variable INTEGER NOT NULL REFERENCES variable (id),
    article INTEGER REFERENCES article (id),
    annotation INTEGER REFERENCES annotation (id) DEFERRABLE INITIALLY DEFERRED,
    source INTEGER REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    entity INTEGER REFERENCES entity (id),
    -- of an entity's value empty: it belongs to the project
    coder INTEGER REFERENCES coder (id),
    round INTEGER REFERENCES round (id),
    -- the option's code, the number, the text; codes of several choices are joined with ';'
    value TEXT NOT NULL DEFAULT '',
    -- the answer of a variable whose level is entity
    names INTEGER REFERENCES entity (id),
    basis TEXT NOT NULL DEFAULT '' CHECK (basis IN ('', 'self-described', 'stated', 'looked up', 'inferred')),
    note TEXT NOT NULL DEFAULT '',
    updated INTEGER NOT NULL,
    batch INTEGER REFERENCES batch (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    CHECK ((annotation IS NOT NULL) + (source IS NOT NULL) + (entity IS NOT NULL) <= 1),
    CHECK ((article IS NULL) = (entity IS NOT NULL)),
    CHECK ((coder IS NULL) = (entity IS NOT NULL) AND (round IS NULL) = (entity IS NOT NULL)),
    CHECK ((value = '') = (names IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX value_of_article ON value (article, variable, coder, round)
WHERE annotation IS NULL AND source IS NULL AND entity IS NULL AND removed = 0;

CREATE UNIQUE INDEX value_of_annotation ON value (annotation, variable) WHERE annotation IS NOT NULL AND removed = 0;

CREATE UNIQUE INDEX value_of_source ON value (source, variable) WHERE source IS NOT NULL AND removed = 0;

CREATE UNIQUE INDEX value_of_entity ON value (entity, variable) WHERE entity IS NOT NULL AND removed = 0;

CREATE INDEX value_by_article ON value (article) WHERE article IS NOT NULL;

CREATE INDEX value_by_annotation ON value (annotation) WHERE annotation IS NOT NULL;

CREATE INDEX value_by_source ON value (source) WHERE source IS NOT NULL;

CREATE INDEX value_by_entity ON value (entity) WHERE entity IS NOT NULL;

CREATE INDEX value_naming ON value (names) WHERE names IS NOT NULL;

CREATE INDEX value_by_batch ON value (batch) WHERE batch IS NOT NULL;

-- A proposal that a coder turned down and does not want to see again.
CREATE TABLE dismissal (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    -- a place that is no mention of the entity; a quotation that is no claim; two entities that are not the same
    kind TEXT NOT NULL CHECK (kind IN ('mention', 'quotation', 'double')),
    article INTEGER REFERENCES article (id),
    start INTEGER CHECK (start >= 0),
    "end" INTEGER CHECK ("end" > start),
    entity INTEGER REFERENCES entity (id),
    other INTEGER REFERENCES entity (id),
    coder INTEGER NOT NULL REFERENCES coder (id),
    batch INTEGER REFERENCES batch (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    CHECK ((start IS NULL) = ("end" IS NULL)),
    CHECK ((article IS NULL) = (kind = 'double')),
    CHECK ((start IS NULL) = (kind = 'double')),
    CHECK ((entity IS NULL) = (kind = 'quotation')),
    CHECK ((other IS NOT NULL) = (kind = 'double'))
) STRICT;

CREATE INDEX dismissal_by_article ON dismissal (article) WHERE article IS NOT NULL;

CREATE INDEX dismissal_by_entity ON dismissal (entity) WHERE entity IS NOT NULL;

CREATE INDEX dismissal_by_other ON dismissal (other) WHERE other IS NOT NULL;

CREATE INDEX dismissal_by_batch ON dismissal (batch) WHERE batch IS NOT NULL;
