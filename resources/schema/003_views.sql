-- The read side for the sqlite3 shell, DB Browser, R and Python: the fixed columns of the tables that the program exports.
-- Removed rows are left out; offsets are code points; times are ISO 8601 in UTC. Entities are shown on tags that name
-- entities only, sources and cues on claims only: what an annotation keeps from an earlier tag is hidden.

-- The coding that counts for an article where one has to be chosen: in the main rounds, else in the reliability rounds, the
-- consensus, else the article's main coder, else the first person, else the first program.
CREATE VIEW final_coding AS
SELECT article, coder, round
FROM (
    SELECT n.article, n.coder, n.round,
        row_number() OVER (
            PARTITION BY n.article
            ORDER BY r.kind = 'main' DESC, r.position, n.round, c.kind = 'consensus' DESC, n.coder IS a.main_coder DESC,
                c.kind = 'human' DESC, min(n.created), n.coder
        ) AS place
    FROM annotation n
    JOIN article a ON a.id = n.article AND a.removed = 0
    JOIN coder c ON c.id = n.coder
    JOIN round r ON r.id = n.round AND r.kind IN ('main', 'reliability')
    WHERE n.removed = 0
    GROUP BY n.article, n.coder, n.round
)
WHERE place = 1;

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

-- One row per article, coder and round; an article nobody coded has one row with an empty coder.
CREATE VIEW articles AS
WITH coding AS (
    SELECT DISTINCT article, coder, round FROM annotation WHERE removed = 0
)
SELECT a.uuid AS article_id, a.title AS article_title, a.outlet, a.byline, a.published, a.url, a.language, a.words,
    a.characters, coalesce(c.name, '') AS coder, '' AS status, coalesce(r.name, '') AS round, a.note, a.text_sha256,
    '' AS text_file
FROM article a
LEFT JOIN coding k ON k.article = a.id
LEFT JOIN coder c ON c.id = k.coder
LEFT JOIN round r ON r.id = k.round
WHERE a.removed = 0;
