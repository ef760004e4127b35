-- The first schema of a Tagline project. Times are milliseconds since 1970 (UTC); offsets are Unicode code points,
-- half-open, from 0, so that substr(text, start + 1, "end" - start) is the quote. Each statement ends with ';' and a
-- blank line.

CREATE TABLE project (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    title TEXT NOT NULL,
    created INTEGER NOT NULL,
    -- the version of the rules that count paragraphs, sentences and words
    units_version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE coder (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    initials TEXT NOT NULL DEFAULT '',
    color TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'human' CHECK (kind IN ('human', 'machine', 'consensus'))
) STRICT;

CREATE TABLE round (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    kind TEXT NOT NULL DEFAULT 'main' CHECK (kind IN ('main', 'pilot', 'training', 'reliability', 'repeat')),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE codebook_version (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    number INTEGER NOT NULL UNIQUE CHECK (number > 0),
    at INTEGER NOT NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    parent INTEGER REFERENCES tag (id) DEFERRABLE INITIALLY DEFERRED CHECK (parent <> id),
    name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (name <> ''),
    label TEXT NOT NULL CHECK (label <> ''),
    role TEXT NOT NULL DEFAULT 'plain' CHECK (role IN ('plain', 'entity', 'claim')),
    color TEXT NOT NULL,
    shortcut TEXT NOT NULL DEFAULT '',
    definition TEXT NOT NULL DEFAULT '',
    include TEXT NOT NULL DEFAULT '',
    exclude TEXT NOT NULL DEFAULT '',
    example TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))
) STRICT;

CREATE INDEX tag_by_parent ON tag (parent);

-- Rows that came in bulk. They are marked removed until their batch is finished, and again when it is undone, so that
-- every reader asks the one question "removed = 0". An unfinished batch is swept away at the next opening.
CREATE TABLE batch (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    kind TEXT NOT NULL CHECK (kind IN ('articles', 'import', 'merge')),
    label TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL,
    coder INTEGER REFERENCES coder (id),
    finished INTEGER NOT NULL DEFAULT 0 CHECK (finished IN (0, 1))
) STRICT;

-- The text stands last: lists read the columns before it without touching its pages.
CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    title TEXT NOT NULL,
    outlet TEXT NOT NULL DEFAULT '',
    byline TEXT NOT NULL DEFAULT '',
    published TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    file_name TEXT NOT NULL DEFAULT '',
    encoding TEXT NOT NULL DEFAULT '',
    added INTEGER NOT NULL,
    characters INTEGER NOT NULL CHECK (characters = length(text)),
    words INTEGER NOT NULL CHECK (words >= 0),
    text_sha256 TEXT NOT NULL CHECK (length(text_sha256) = 64),
    -- whose coding counts where there is no consensus; empty = the first to code it
    main_coder INTEGER REFERENCES coder (id),
    batch INTEGER REFERENCES batch (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    text TEXT NOT NULL CHECK (text <> '')
) STRICT;

CREATE INDEX article_by_hash ON article (text_sha256);

CREATE INDEX article_by_batch ON article (batch) WHERE batch IS NOT NULL;

CREATE TABLE entity (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    tag INTEGER NOT NULL REFERENCES tag (id),
    name TEXT NOT NULL CHECK (name <> ''),
    wikidata TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    batch INTEGER REFERENCES batch (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;

CREATE INDEX entity_by_name ON entity (name, tag);

CREATE INDEX entity_by_batch ON entity (batch) WHERE batch IS NOT NULL;

CREATE TABLE alias (
    entity INTEGER NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    PRIMARY KEY (entity, position)
) STRICT, WITHOUT ROWID;

-- Clustered by article, so that opening one reads neighbouring pages. paragraph and sentence are counted from 1
-- within the whole text, at the annotation's start. What follows from the text is written with the extents.
CREATE TABLE annotation (
    article INTEGER NOT NULL REFERENCES article (id),
    id INTEGER NOT NULL UNIQUE,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    tag INTEGER NOT NULL REFERENCES tag (id),
    coder INTEGER NOT NULL REFERENCES coder (id),
    round INTEGER NOT NULL REFERENCES round (id),
    entity INTEGER REFERENCES entity (id),
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL,
    pieces INTEGER NOT NULL CHECK (pieces >= 1),
    paragraph INTEGER NOT NULL CHECK (paragraph >= 1),
    sentence INTEGER NOT NULL CHECK (sentence >= 1),
    part TEXT NOT NULL CHECK (part IN ('headline', 'byline', 'body')),
    words INTEGER NOT NULL CHECK (words >= 0),
    -- those of them that stand within quotation marks
    words_quoted INTEGER NOT NULL DEFAULT 0 CHECK (words_quoted BETWEEN 0 AND words),
    codebook_version INTEGER NOT NULL REFERENCES codebook_version (number),
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    batch INTEGER REFERENCES batch (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (article, id),
    CHECK (start < "end")
) STRICT, WITHOUT ROWID;

CREATE INDEX annotation_by_entity ON annotation (entity) WHERE entity IS NOT NULL;

CREATE INDEX annotation_by_batch ON annotation (batch) WHERE batch IS NOT NULL;

-- Answers "how many, by whom, of which tag" for the lists without reading the annotations themselves, in the order in
-- which they are grouped.
CREATE INDEX annotation_counts ON annotation (article, coder, round, tag, removed);

CREATE TABLE segment (
    annotation INTEGER NOT NULL REFERENCES annotation (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL,
    quote TEXT NOT NULL,
    PRIMARY KEY (annotation, position),
    CHECK (start < "end"),
    CHECK (length(quote) = "end" - start)
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    article INTEGER NOT NULL REFERENCES article (id),
    coder INTEGER NOT NULL REFERENCES coder (id),
    round INTEGER NOT NULL REFERENCES round (id),
    entity INTEGER REFERENCES entity (id),
    label TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    batch INTEGER REFERENCES batch (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    CHECK (entity IS NOT NULL OR label <> '')
) STRICT;

CREATE UNIQUE INDEX source_once ON source (article, coder, round, entity) WHERE entity IS NOT NULL AND removed = 0;

CREATE INDEX source_by_article ON source (article);

CREATE INDEX source_by_batch ON source (batch) WHERE batch IS NOT NULL;

CREATE INDEX source_by_entity ON source (entity) WHERE entity IS NOT NULL;

CREATE TABLE relation (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    kind TEXT NOT NULL DEFAULT 'source' CHECK (kind <> ''),
    article INTEGER NOT NULL REFERENCES article (id),
    from_annotation INTEGER NOT NULL REFERENCES annotation (id) DEFERRABLE INITIALLY DEFERRED,
    to_annotation INTEGER REFERENCES annotation (id) DEFERRABLE INITIALLY DEFERRED,
    source INTEGER REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    coder INTEGER NOT NULL REFERENCES coder (id),
    round INTEGER NOT NULL REFERENCES round (id),
    cue TEXT NOT NULL DEFAULT '',
    cue_start INTEGER CHECK (cue_start >= 0),
    cue_end INTEGER CHECK (cue_end > cue_start),
    created INTEGER NOT NULL,
    batch INTEGER REFERENCES batch (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    CHECK ((cue_start IS NULL) = (cue_end IS NULL))
) STRICT;

CREATE INDEX relation_by_article ON relation (article);

CREATE INDEX relation_by_batch ON relation (batch) WHERE batch IS NOT NULL;

CREATE INDEX relation_from ON relation (from_annotation);

CREATE INDEX relation_to ON relation (to_annotation) WHERE to_annotation IS NOT NULL;

CREATE INDEX relation_by_source ON relation (source) WHERE source IS NOT NULL;

-- Append-only: what was done, by whom, when. before and after hold the subject's public ids and code points as JSON.
CREATE TABLE history (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    at INTEGER NOT NULL,
    coder INTEGER NOT NULL REFERENCES coder (id),
    action TEXT NOT NULL CHECK (action <> ''),
    undoes INTEGER REFERENCES history (number),
    batch INTEGER REFERENCES batch (id)
) STRICT;

CREATE INDEX history_by_coder ON history (coder);

CREATE INDEX history_by_batch ON history (batch) WHERE batch IS NOT NULL;

CREATE INDEX history_by_undoes ON history (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE history_change (
    edit INTEGER NOT NULL REFERENCES history (number),
    position INTEGER NOT NULL CHECK (position >= 0),
    subject TEXT NOT NULL,
    subject_id TEXT NOT NULL CHECK (length(subject_id) = 36),
    before TEXT,
    after TEXT,
    PRIMARY KEY (edit, position),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE INDEX history_by_subject ON history_change (subject_id);
