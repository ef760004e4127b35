-- index annotation_by_batch
CREATE INDEX annotation_by_batch ON annotation (batch) WHERE batch IS NOT NULL;

-- index annotation_by_entity
CREATE INDEX annotation_by_entity ON annotation (entity) WHERE entity IS NOT NULL;

-- index annotation_counts
CREATE INDEX annotation_counts ON annotation (article, coder, round, tag, removed);

-- index article_by_batch
CREATE INDEX article_by_batch ON article (batch) WHERE batch IS NOT NULL;

-- index article_by_hash
CREATE INDEX article_by_hash ON article (text_sha256);

-- index article_removed
CREATE INDEX article_removed ON article (id) WHERE removed = 1;

-- index coding_by_batch
CREATE INDEX coding_by_batch ON coding (batch) WHERE batch IS NOT NULL;

-- index coding_once
CREATE UNIQUE INDEX coding_once ON coding (article, coder, round) WHERE removed = 0;

-- index dismissal_by_article
CREATE INDEX dismissal_by_article ON dismissal (article) WHERE article IS NOT NULL;

-- index dismissal_by_batch
CREATE INDEX dismissal_by_batch ON dismissal (batch) WHERE batch IS NOT NULL;

-- index dismissal_by_entity
CREATE INDEX dismissal_by_entity ON dismissal (entity) WHERE entity IS NOT NULL;

-- index dismissal_by_other
CREATE INDEX dismissal_by_other ON dismissal (other) WHERE other IS NOT NULL;

-- index entity_by_batch
CREATE INDEX entity_by_batch ON entity (batch) WHERE batch IS NOT NULL;

-- index entity_by_name
CREATE INDEX entity_by_name ON entity (name, tag);

-- index history_by_batch
CREATE INDEX history_by_batch ON history (batch) WHERE batch IS NOT NULL;

-- index history_by_coder
CREATE INDEX history_by_coder ON history (coder);

-- index history_by_subject
CREATE INDEX history_by_subject ON history_change (subject_id);

-- index history_by_undoes
CREATE INDEX history_by_undoes ON history (undoes) WHERE undoes IS NOT NULL;

-- index history_of_texts
CREATE INDEX history_of_texts ON history_change (subject_id, edit) WHERE subject = 'text';

-- index relation_by_article
CREATE INDEX relation_by_article ON relation (article);

-- index relation_by_batch
CREATE INDEX relation_by_batch ON relation (batch) WHERE batch IS NOT NULL;

-- index relation_by_source
CREATE INDEX relation_by_source ON relation (source) WHERE source IS NOT NULL;

-- index relation_from
CREATE INDEX relation_from ON relation (from_annotation);

-- index relation_to
CREATE INDEX relation_to ON relation (to_annotation) WHERE to_annotation IS NOT NULL;

-- index source_by_article
CREATE INDEX source_by_article ON source (article);

-- index source_by_batch
CREATE INDEX source_by_batch ON source (batch) WHERE batch IS NOT NULL;

-- index source_by_entity
CREATE INDEX source_by_entity ON source (entity) WHERE entity IS NOT NULL;

-- index source_once
CREATE UNIQUE INDEX source_once ON source (article, coder, round, entity) WHERE entity IS NOT NULL AND removed = 0;

-- index tag_by_parent
CREATE INDEX tag_by_parent ON tag (parent);

-- index value_by_annotation
CREATE INDEX value_by_annotation ON value (annotation) WHERE annotation IS NOT NULL;

-- index value_by_article
CREATE INDEX value_by_article ON value (article) WHERE article IS NOT NULL;

-- index value_by_batch
CREATE INDEX value_by_batch ON value (batch) WHERE batch IS NOT NULL;

-- index value_by_entity
CREATE INDEX value_by_entity ON value (entity) WHERE entity IS NOT NULL;

-- index value_by_source
CREATE INDEX value_by_source ON value (source) WHERE source IS NOT NULL;

-- index value_naming
CREATE INDEX value_naming ON value (names) WHERE names IS NOT NULL;

-- index value_of_annotation
CREATE UNIQUE INDEX value_of_annotation ON value (annotation, variable) WHERE annotation IS NOT NULL AND removed = 0;

-- index value_of_article
CREATE UNIQUE INDEX value_of_article ON value (article, variable, coder, round)
WHERE annotation IS NULL AND source IS NULL AND entity IS NULL AND removed = 0;

-- index value_of_entity
CREATE UNIQUE INDEX value_of_entity ON value (entity, variable) WHERE entity IS NOT NULL AND removed = 0;

-- index value_of_source
CREATE UNIQUE INDEX value_of_source ON value (source, variable) WHERE source IS NOT NULL AND removed = 0;

-- table alias
CREATE TABLE alias (
    entity INTEGER NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    PRIMARY KEY (entity, position)
) STRICT, WITHOUT ROWID;

-- table annotation
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

-- table article
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

-- table article_words
CREATE VIRTUAL TABLE article_words USING fts5 (words, content = '', tokenize = 'unicode61 remove_diacritics 0');

-- table batch
CREATE TABLE batch (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    kind TEXT NOT NULL CHECK (kind IN ('articles', 'import', 'merge')),
    label TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL,
    coder INTEGER REFERENCES coder (id),
    finished INTEGER NOT NULL DEFAULT 0 CHECK (finished IN (0, 1))
) STRICT;

-- table codebook_version
CREATE TABLE codebook_version (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    number INTEGER NOT NULL UNIQUE CHECK (number > 0),
    at INTEGER NOT NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT;

-- table coder
CREATE TABLE coder (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    initials TEXT NOT NULL DEFAULT '',
    color TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'human' CHECK (kind IN ('human', 'machine', 'consensus'))
) STRICT;

-- table coding
CREATE TABLE coding (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    article INTEGER NOT NULL REFERENCES article (id),
    coder INTEGER NOT NULL REFERENCES coder (id),
    round INTEGER NOT NULL REFERENCES round (id),
    status TEXT NOT NULL CHECK (status IN ('done', 'excluded')),
    reason TEXT NOT NULL DEFAULT '',
    updated INTEGER NOT NULL,
    batch INTEGER REFERENCES batch (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;

-- table dismissal
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

-- table entity
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

-- table erased
CREATE TABLE erased (
    uuid TEXT PRIMARY KEY CHECK (length(uuid) = 36),
    kind TEXT NOT NULL CHECK (kind <> ''),
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- table history
CREATE TABLE history (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    at INTEGER NOT NULL,
    coder INTEGER NOT NULL REFERENCES coder (id),
    action TEXT NOT NULL CHECK (action <> ''),
    undoes INTEGER REFERENCES history (number),
    batch INTEGER REFERENCES batch (id)
) STRICT;

-- table history_change
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

-- table option
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

-- table project
CREATE TABLE project (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    title TEXT NOT NULL,
    created INTEGER NOT NULL,
    -- the version of the rules that count paragraphs, sentences and words
    units_version INTEGER NOT NULL DEFAULT 1
) STRICT;

-- table relation
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

-- table round
CREATE TABLE round (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    kind TEXT NOT NULL DEFAULT 'main' CHECK (kind IN ('main', 'pilot', 'training', 'reliability', 'repeat')),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

-- table segment
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

-- table source
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

-- table tag
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

-- table value
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

-- table variable
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

-- view annotations
CREATE VIEW annotations AS
WITH RECURSIVE path (tag, text) AS (
    SELECT id, name FROM tag WHERE parent IS NULL
    UNION ALL
    SELECT t.id, p.text || '/' || t.name FROM path p JOIN tag t ON t.parent = p.tag
)
SELECT n.uuid AS annotation_id, a.uuid AS article_id, a.title AS article_title, a.outlet, a.byline, a.published, a.url,
    c.name AS coder, c.kind AS coder_kind, t.name AS tag, p.text AS tag_path, n.start, n."end",
    CASE WHEN n.pieces = 1 THEN '' ELSE (
        SELECT group_concat(start || '-' || "end", ';')
        FROM (SELECT start, "end" FROM segment WHERE annotation = n.id ORDER BY position)
    ) END AS segments,
    (
        SELECT group_concat(quote, ' […] ')
        FROM (SELECT quote FROM segment WHERE annotation = n.id ORDER BY position)
    ) AS quote,
    substr(a.text, max(n.start - 60, 0) + 1, min(n.start, 60)) AS context_before,
    substr(a.text, n."end" + 1, 60) AS context_after,
    n.paragraph, n.sentence, coalesce(e.uuid, '') AS entity_id, coalesce(e.name, '') AS entity,
    coalesce(e.wikidata, '') AS wikidata,
    CASE WHEN t.role <> 'claim' THEN '' ELSE coalesce((
        SELECT group_concat(name, '; ')
        FROM (
            SELECT coalesce(se.name, s.label) AS name
            FROM relation x
            JOIN source s ON s.id = x.source AND s.removed = 0
            LEFT JOIN entity se ON se.id = s.entity
            WHERE x.from_annotation = n.id AND x.removed = 0
            GROUP BY coalesce(se.name, s.label)
            ORDER BY min(x.created), min(x.uuid)
        )
    ), '') END AS sources,
    CASE WHEN t.role <> 'claim' THEN '' ELSE coalesce((
        SELECT group_concat(cue, '; ')
        FROM (
            SELECT cue
            FROM relation
            WHERE from_annotation = n.id AND removed = 0 AND cue <> ''
            GROUP BY cue
            ORDER BY min(created), min(uuid)
        )
    ), '') END AS cue,
    n.note, strftime('%Y-%m-%dT%H:%M:%SZ', n.created / 1000, 'unixepoch') AS created,
    strftime('%Y-%m-%dT%H:%M:%SZ', n.updated / 1000, 'unixepoch') AS updated,
    a.text_sha256, r.name AS round, n.codebook_version, a.language, n.part, n.words
FROM annotation n
JOIN article a ON a.id = n.article
JOIN coder c ON c.id = n.coder
JOIN round r ON r.id = n.round
JOIN tag t ON t.id = n.tag
JOIN path p ON p.tag = n.tag
LEFT JOIN entity e ON e.id = n.entity AND t.role = 'entity' AND e.removed = 0
WHERE n.removed = 0 AND a.removed = 0;

-- view articles
CREATE VIEW articles AS
WITH made AS (
    SELECT DISTINCT article, coder, round FROM annotation WHERE removed = 0
),
work AS (
    SELECT article, coder, round FROM made
    UNION
    SELECT article, coder, round FROM coding WHERE removed = 0
)
SELECT a.uuid AS article_id, a.title AS article_title, a.outlet, a.byline, a.published, a.url, a.language, a.words,
    a.characters, coalesce(c.name, '') AS coder,
    coalesce(s.status, CASE WHEN k.article IS NULL THEN 'open' ELSE 'in progress' END) AS status,
    coalesce(r.name, '') AS round, a.note, a.text_sha256, '' AS text_file, coalesce(s.reason, '') AS status_reason
FROM article a
LEFT JOIN work k ON k.article = a.id
LEFT JOIN coder c ON c.id = k.coder
LEFT JOIN round r ON r.id = k.round
LEFT JOIN coding s ON s.article = k.article AND s.coder = k.coder AND s.round = k.round AND s.removed = 0
WHERE a.removed = 0 AND (a.batch IS NULL OR a.batch NOT IN (SELECT id FROM batch WHERE finished = 0));

-- view claims
CREATE VIEW claims AS
WITH RECURSIVE path (tag, text) AS (
    SELECT id, name FROM tag WHERE parent IS NULL
    UNION ALL
    SELECT t.id, p.text || '/' || t.name FROM path p JOIN tag t ON t.parent = p.tag
),
link AS (
    SELECT x.from_annotation AS claim, x.to_annotation AS mention, s.id AS source, x.cue, x.cue_start, x.cue_end,
        row_number() OVER every AS place,
        count(s.id) OVER (every ROWS UNBOUNDED PRECEDING) AS number,
        count(s.id) OVER (PARTITION BY x.from_annotation) AS sources
    FROM relation x
    LEFT JOIN source s ON s.id = x.source AND s.removed = 0
    WHERE x.kind = 'source' AND x.removed = 0
    WINDOW every AS (PARTITION BY x.from_annotation ORDER BY x.created, x.uuid)
)
SELECT n.uuid AS claim_id, a.uuid AS article_id, a.title AS article_title, a.outlet, a.published, a.url, c.name AS coder,
    n.start, n."end",
    CASE WHEN n.pieces = 1 THEN '' ELSE (
        SELECT group_concat(start || '-' || "end", ';')
        FROM (SELECT start, "end" FROM segment WHERE annotation = n.id ORDER BY position)
    ) END AS segments,
    (
        SELECT group_concat(quote, ' […] ')
        FROM (SELECT quote FROM segment WHERE annotation = n.id ORDER BY position)
    ) AS claim,
    CASE WHEN x.source IS NOT NULL THEN x.number END AS source_number,
    coalesce(m.uuid, '') AS source_mention_id,
    coalesce((
        SELECT group_concat(quote, ' […] ')
        FROM (SELECT quote FROM segment WHERE annotation = m.id ORDER BY position)
    ), '') AS source_mention,
    coalesce(e.uuid, '') AS source_entity_id, coalesce(e.name, s.label, '') AS source_entity,
    coalesce(et.name, '') AS source_tag, coalesce(e.wikidata, '') AS source_wikidata,
    coalesce(x.cue, '') AS cue, x.cue_start, x.cue_end, n.words, n.note,
    CASE WHEN coalesce(x.place, 1) = 1 THEN 1 ELSE 0 END AS claim_row, coalesce(x.sources, 0) AS source_count,
    t.name AS tag, p.text AS tag_path, c.kind AS coder_kind, r.name AS round, a.byline, a.language, n.part, n.paragraph,
    n.sentence, n.words_quoted, a.text_sha256
FROM annotation n
JOIN article a ON a.id = n.article
JOIN coder c ON c.id = n.coder
JOIN round r ON r.id = n.round
JOIN tag t ON t.id = n.tag AND t.role = 'claim'
JOIN path p ON p.tag = n.tag
LEFT JOIN link x ON x.claim = n.id
LEFT JOIN annotation m ON m.id = x.mention AND m.removed = 0
LEFT JOIN source s ON s.id = x.source
LEFT JOIN entity e ON e.id = s.entity AND e.removed = 0
LEFT JOIN tag et ON et.id = e.tag
WHERE n.removed = 0 AND a.removed = 0;

-- view entities
CREATE VIEW entities AS
WITH mention AS (
    SELECT n.entity, n.article
    FROM annotation n
    JOIN final_coding f ON f.article = n.article AND f.coder = n.coder AND f.round = n.round
    JOIN tag t ON t.id = n.tag AND t.role = 'entity'
    WHERE n.removed = 0 AND n.entity IS NOT NULL
),
claim AS (
    SELECT DISTINCT s.entity, n.article, n.id, n.words_quoted
    FROM annotation n
    JOIN final_coding f ON f.article = n.article AND f.coder = n.coder AND f.round = n.round
    JOIN tag t ON t.id = n.tag AND t.role = 'claim'
    JOIN relation x ON x.from_annotation = n.id AND x.removed = 0
    JOIN source s ON s.id = x.source AND s.removed = 0
    WHERE n.removed = 0 AND s.entity IS NOT NULL
),
place AS (
    SELECT entity, count(*) AS articles, min(article) AS first
    FROM (SELECT entity, article FROM mention UNION SELECT entity, article FROM claim)
    GROUP BY entity
),
mentioned AS (
    SELECT entity, count(*) AS mentions FROM mention GROUP BY entity
),
said AS (
    SELECT entity, count(*) AS claims, sum(words_quoted) AS words_quoted FROM claim GROUP BY entity
)
SELECT e.uuid AS entity_id, e.name AS entity, t.name AS tag,
    coalesce((
        SELECT group_concat(name, '; ') FROM (SELECT name FROM alias WHERE entity = e.id ORDER BY position)
    ), '') AS aliases,
    e.wikidata, e.description, coalesce(m.mentions, 0) AS mentions, coalesce(p.articles, 0) AS articles,
    coalesce(s.claims, 0) AS claims, coalesce(s.words_quoted, 0) AS words_quoted,
    coalesce((SELECT uuid FROM article WHERE id = p.first), '') AS first_article_id, e.note
FROM entity e
JOIN tag t ON t.id = e.tag
LEFT JOIN mentioned m ON m.entity = e.id
LEFT JOIN place p ON p.entity = e.id
LEFT JOIN said s ON s.entity = e.id
WHERE e.removed = 0;

-- view final_coding
CREATE VIEW final_coding AS
WITH made AS (
    SELECT article, coder, round, created AS at, 0 AS only_excluded FROM annotation WHERE removed = 0
    UNION ALL
    SELECT article, coder, round, updated, status = 'excluded' FROM coding WHERE removed = 0
)
SELECT article, coder, round
FROM (
    SELECT m.article, m.coder, m.round,
        row_number() OVER (
            PARTITION BY m.article
            ORDER BY r.kind = 'main' DESC, r.position, m.round, c.kind = 'consensus' DESC, m.coder IS a.main_coder DESC,
                min(m.only_excluded), c.kind = 'human' DESC, min(m.at), m.coder
        ) AS place
    FROM made m
    JOIN article a ON a.id = m.article AND a.removed = 0
    JOIN coder c ON c.id = m.coder
    JOIN round r ON r.id = m.round AND r.kind IN ('main', 'reliability')
    GROUP BY m.article, m.coder, m.round
)
WHERE place = 1;

