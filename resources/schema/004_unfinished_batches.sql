-- The articles of an unfinished batch are no longer marked removed: finishing a large import rewrote each of them, while
-- edits waited. Readers leave out the batches that are not finished instead; only this view can meet such articles, since
-- nobody annotates what nobody sees. "removed" is what undo sets and redo clears.

DROP VIEW articles;

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
WHERE a.removed = 0 AND (a.batch IS NULL OR a.batch NOT IN (SELECT id FROM batch WHERE finished = 0));
