-- A project as version 1 of the schema kept it. Read it with the sqlite3 shell.
PRAGMA application_id = 0x5461676c;
PRAGMA user_version = 1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE project (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    title TEXT NOT NULL,
    created INTEGER NOT NULL,
    -- the version of the rules that count paragraphs, sentences and words
    units_version INTEGER NOT NULL DEFAULT 1
) STRICT;
INSERT INTO project VALUES(1,'0190c000-0000-7000-8000-000000000001','First version',1719900000000,1);
CREATE TABLE coder (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    initials TEXT NOT NULL DEFAULT '',
    color TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'human' CHECK (kind IN ('human', 'machine', 'consensus'))
) STRICT;
INSERT INTO coder VALUES(1,'0190c000-0000-7000-8000-000000000002','Coder 1','C1','','human');
CREATE TABLE round (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    kind TEXT NOT NULL DEFAULT 'main' CHECK (kind IN ('main', 'pilot', 'training', 'reliability', 'repeat')),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO round VALUES(1,'0190c000-0000-7000-8000-000000000003','main','main',0);
CREATE TABLE codebook_version (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    number INTEGER NOT NULL UNIQUE CHECK (number > 0),
    at INTEGER NOT NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO codebook_version VALUES(1,'0190c000-0000-7000-8000-000000000004',1,1719900000000,'');
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
INSERT INTO tag VALUES(1,'0190c000-0000-7000-8000-00000000000a',NULL,'person','Person','entity','#1b6ec2','P','','','','',0,0);
INSERT INTO tag VALUES(2,'0190c000-0000-7000-8000-00000000000b',NULL,'place','Place','entity','#2e8540','L','','','','',1,0);
INSERT INTO tag VALUES(3,'0190c000-0000-7000-8000-00000000000c',NULL,'claim','Claim','claim','#b3541e','C','','','','',2,0);
CREATE TABLE batch (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    kind TEXT NOT NULL CHECK (kind IN ('articles', 'import', 'merge')),
    label TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL,
    coder INTEGER REFERENCES coder (id),
    finished INTEGER NOT NULL DEFAULT 0 CHECK (finished IN (0, 1))
) STRICT;
INSERT INTO batch VALUES(1,'0190c000-0000-7000-8000-000000000014','articles','Three texts',1719900000000,1,1);
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
INSERT INTO article VALUES(1,'0190c000-0000-7000-8000-00000000001e','Ferry stops','','','','','','','','',1719900000000,99,20,'3c5c869e9e4debe22a432a8430b9657c28a37503dfcacc8bee7b3e21ac318d65',NULL,1,0,replace('Ferry stops\nMira Holt said on Monday that the ferry to Öland would stop.\n“It is over 🙂,” she said.\n','\n',char(10)));
INSERT INTO article VALUES(2,'0190c000-0000-7000-8000-00000000001f','توقفت العبّارة','','','','','','','','',1719900000001,45,7,'93d0780f12c8dde01c907a2ee75ec720628b0fb0b57d11bc1d24f9e6589a4114',NULL,1,0,replace('توقفت العبّارة\nقالت ليلى إن العبّـارة توقفت.\n','\n',char(10)));
INSERT INTO article VALUES(3,'0190c000-0000-7000-8000-000000000020','渡轮','','','','','','','','',1719900000002,6,1,'0ecee564d9f8b348cd478a4f12bc9d81f938f78725f35c6be6e700578a233a0b',NULL,1,0,replace('渡轮停运。\n','\n',char(10)));
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
INSERT INTO entity VALUES(1,'0190c000-0000-7000-8000-000000000028',1,'Mira Holt','','','',NULL,0);
CREATE TABLE alias (
    entity INTEGER NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    PRIMARY KEY (entity, position)
) STRICT, WITHOUT ROWID;
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
INSERT INTO annotation VALUES(1,1,'0190c000-0000-7000-8000-000000000033',1,1,1,1,12,21,1,2,2,'body',2,0,1,1719900000009,1719900000009,NULL,0,'');
INSERT INTO annotation VALUES(1,2,'0190c000-0000-7000-8000-000000000034',2,1,1,NULL,55,60,1,2,2,'body',1,0,1,1719900000009,1719900000009,NULL,0,'');
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
INSERT INTO segment VALUES(1,0,12,21,'Mira Holt');
INSERT INTO segment VALUES(2,0,55,60,'Öland');
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
CREATE TABLE history (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    at INTEGER NOT NULL,
    coder INTEGER NOT NULL REFERENCES coder (id),
    action TEXT NOT NULL CHECK (action <> ''),
    undoes INTEGER REFERENCES history (number),
    batch INTEGER REFERENCES batch (id)
) STRICT;
INSERT INTO history VALUES(1,'0190c000-0000-7000-8000-00000000003c',1719900000000,1,'add articles',NULL,1);
INSERT INTO history VALUES(2,'0190c000-0000-7000-8000-00000000003d',1719900000009,1,'tag',NULL,NULL);
INSERT INTO history VALUES(3,'0190c000-0000-7000-8000-00000000003e',1719900000009,1,'tag',NULL,NULL);
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
INSERT INTO history_change VALUES(1,0,'batch','0190c000-0000-7000-8000-000000000014','{"articles":3,"shown":false}','{"articles":3,"shown":true}');
INSERT INTO history_change VALUES(2,0,'entity','0190c000-0000-7000-8000-000000000028',NULL,'{"name":"Mira Holt","tag":"0190c000-0000-7000-8000-00000000000a"}');
INSERT INTO history_change VALUES(2,1,'annotation','0190c000-0000-7000-8000-000000000033',NULL,'{"article":"0190c000-0000-7000-8000-00000000001e","coder":"0190c000-0000-7000-8000-000000000002","created":1719900000009,"entity":"0190c000-0000-7000-8000-000000000028","round":"0190c000-0000-7000-8000-000000000003","segments":[[12,21]],"tag":"0190c000-0000-7000-8000-00000000000a","updated":1719900000009}');
INSERT INTO history_change VALUES(3,0,'annotation','0190c000-0000-7000-8000-000000000034',NULL,'{"article":"0190c000-0000-7000-8000-00000000001e","coder":"0190c000-0000-7000-8000-000000000002","created":1719900000009,"round":"0190c000-0000-7000-8000-000000000003","segments":[[55,60]],"tag":"0190c000-0000-7000-8000-00000000000b","updated":1719900000009}');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('history',3);
CREATE INDEX tag_by_parent ON tag (parent);
CREATE INDEX article_by_hash ON article (text_sha256);
CREATE INDEX article_by_batch ON article (batch) WHERE batch IS NOT NULL;
CREATE INDEX entity_by_name ON entity (name, tag);
CREATE INDEX entity_by_batch ON entity (batch) WHERE batch IS NOT NULL;
CREATE INDEX annotation_by_entity ON annotation (entity) WHERE entity IS NOT NULL;
CREATE INDEX annotation_by_batch ON annotation (batch) WHERE batch IS NOT NULL;
CREATE INDEX annotation_counts ON annotation (article, coder, round, tag, removed);
CREATE UNIQUE INDEX source_once ON source (article, coder, round, entity) WHERE entity IS NOT NULL AND removed = 0;
CREATE INDEX source_by_article ON source (article);
CREATE INDEX source_by_batch ON source (batch) WHERE batch IS NOT NULL;
CREATE INDEX source_by_entity ON source (entity) WHERE entity IS NOT NULL;
CREATE INDEX relation_by_article ON relation (article);
CREATE INDEX relation_by_batch ON relation (batch) WHERE batch IS NOT NULL;
CREATE INDEX relation_from ON relation (from_annotation);
CREATE INDEX relation_to ON relation (to_annotation) WHERE to_annotation IS NOT NULL;
CREATE INDEX relation_by_source ON relation (source) WHERE source IS NOT NULL;
CREATE INDEX history_by_coder ON history (coder);
CREATE INDEX history_by_batch ON history (batch) WHERE batch IS NOT NULL;
CREATE INDEX history_by_undoes ON history (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX history_by_subject ON history_change (subject_id);
COMMIT;
