-- What a coder says of an article in a round: done, or excluded with a reason. That work is in progress is not said but
-- seen: there are annotations.
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

CREATE UNIQUE INDEX coding_once ON coding (article, coder, round) WHERE removed = 0;

CREATE INDEX coding_by_batch ON coding (batch) WHERE batch IS NOT NULL;

-- The annotations of a removed article stay as they are and are not counted; this answers at once which those are.
CREATE INDEX article_removed ON article (id) WHERE removed = 1;

DROP VIEW articles;

DROP VIEW final_coding;

-- As before, but an article without annotations that somebody called done or excluded counts as coded; one that a
-- coder excluded without annotating it gives way to another person's coding.
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
