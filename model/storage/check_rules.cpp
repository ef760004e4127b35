// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/check_rules.h"

#include <QtGlobal>

namespace model::storage {

namespace {

constexpr auto damage = Finding::Severity::Damage;
constexpr auto warning = Finding::Severity::Warning;

// Foreign keys and CHECKs are SQLite's part; here stands what they cannot say.
constexpr CheckRule rules[] = {
    {damage, QT_TRANSLATE_NOOP("model::Message", "The file does not hold exactly one project."),
     u"SELECT count(*) || ' projects' FROM project HAVING count(*) <> 1"},
    {damage, QT_TRANSLATE_NOOP("model::Message", "An id is not a UUID in lower case without braces."),
     u"SELECT kind || ' “' || uuid || '”' FROM ("
     u" SELECT 'project' AS kind, uuid FROM project UNION ALL SELECT 'coder', uuid FROM coder"
     u" UNION ALL SELECT 'round', uuid FROM round UNION ALL SELECT 'tag', uuid FROM tag"
     u" UNION ALL SELECT 'batch', uuid FROM batch UNION ALL SELECT 'article', uuid FROM article"
     u" UNION ALL SELECT 'entity', uuid FROM entity UNION ALL SELECT 'annotation', uuid FROM annotation"
     u" UNION ALL SELECT 'source', uuid FROM source UNION ALL SELECT 'relation', uuid FROM relation"
     u" UNION ALL SELECT 'coding', uuid FROM coding"
     u" UNION ALL SELECT 'history', uuid FROM history)"
     u" WHERE uuid GLOB '*[^0-9a-f-]*' OR uuid NOT LIKE '________-____-____-____-____________'"},
    {damage, QT_TRANSLATE_NOOP("model::Message", "An id is not a UUID in lower case without braces."),
     u"SELECT kind || ' “' || uuid || '”' FROM ("
     u" SELECT 'variable' AS kind, uuid FROM variable UNION ALL SELECT 'option', uuid FROM option"
     u" UNION ALL SELECT 'value', uuid FROM value UNION ALL SELECT 'dismissal', uuid FROM dismissal)"
     u" WHERE uuid GLOB '*[^0-9a-f-]*' OR uuid NOT LIKE '________-____-____-____-____________'",
     u"value"},
    {damage,
     QT_TRANSLATE_NOOP("model::Message", "A link to a source begins at an annotation of another article."),
     u"SELECT 'relation ' || r.uuid FROM relation AS r JOIN annotation AS a ON a.id = r.from_annotation"
     u" WHERE a.article <> r.article AND r.kind <> 'same'"},
    {damage,
     QT_TRANSLATE_NOOP("model::Message", "A link to a source points at a mention in another article."),
     u"SELECT 'relation ' || r.uuid FROM relation AS r JOIN annotation AS a ON a.id = r.to_annotation"
     u" WHERE a.article <> r.article AND r.kind <> 'same'"},
    {damage,
     QT_TRANSLATE_NOOP(
         "model::Message",
         "A link between two claims that are the same lacks one of them, or joins what cannot be joined."),
     u"SELECT 'relation ' || r.uuid FROM relation AS r"
     u" LEFT JOIN annotation AS f ON f.id = r.from_annotation"
     u" LEFT JOIN annotation AS t ON t.id = r.to_annotation"
     u" WHERE r.kind = 'same' AND (f.article IS NOT r.article OR t.id IS NULL OR t.id = f.id"
     u" OR r.source IS NOT NULL OR r.cue <> '' OR f.coder <> r.coder OR t.coder <> r.coder"
     u" OR f.round <> r.round OR t.round <> r.round)"},
    {damage, QT_TRANSLATE_NOOP("model::Message", "A link points to a source of another article."),
     u"SELECT 'relation ' || r.uuid FROM relation AS r JOIN source AS s ON s.id = r.source"
     u" WHERE s.article <> r.article"},
    {damage,
     QT_TRANSLATE_NOOP(
         "model::Message",
         "A link is shown though its claim, its source or the mention it points at was removed."),
     u"SELECT 'relation ' || r.uuid FROM relation AS r"
     u" LEFT JOIN annotation AS f ON f.id = r.from_annotation"
     u" LEFT JOIN annotation AS t ON t.id = r.to_annotation"
     u" LEFT JOIN source AS s ON s.id = r.source"
     u" WHERE r.removed = 0 AND (f.removed = 1 OR t.removed = 1 OR s.removed = 1)"},
    {damage, QT_TRANSLATE_NOOP("model::Message", "An annotation is shown though its entity was removed."),
     u"SELECT 'annotation ' || a.uuid FROM annotation AS a JOIN entity AS e ON e.id = a.entity"
     u" WHERE a.removed = 0 AND e.removed = 1"},
    {damage, QT_TRANSLATE_NOOP("model::Message", "A source is shown though its entity was removed."),
     u"SELECT 'source ' || s.uuid FROM source AS s JOIN entity AS e ON e.id = s.entity"
     u" WHERE s.removed = 0 AND e.removed = 1"},
    {damage,
     QT_TRANSLATE_NOOP("model::Message", "An answer to a variable is about something in another article."),
     u"SELECT 'value ' || v.uuid FROM value AS v LEFT JOIN annotation AS n ON n.id = v.annotation"
     u" LEFT JOIN source AS s ON s.id = v.source"
     u" WHERE coalesce(n.article, s.article, v.article) IS NOT v.article",
     u"value"},
    {damage,
     QT_TRANSLATE_NOOP(
         "model::Message",
         "An answer to a variable is shown though what it is about, or whom it names, was removed."),
     u"SELECT 'value ' || v.uuid FROM value AS v LEFT JOIN annotation AS n ON n.id = v.annotation"
     u" LEFT JOIN source AS s ON s.id = v.source LEFT JOIN entity AS e ON e.id = v.entity"
     u" LEFT JOIN entity AS o ON o.id = v.names"
     u" WHERE v.removed = 0 AND (n.removed = 1 OR s.removed = 1 OR e.removed = 1 OR o.removed = 1)",
     u"value"},
    {damage,
     QT_TRANSLATE_NOOP(
         "model::Message", "A place that was turned down reaches beyond the end of its article."),
     u"SELECT 'dismissal ' || d.uuid FROM dismissal AS d JOIN article AS a ON a.id = d.article"
     u" WHERE d.\"end\" > a.characters",
     u"dismissal"},
    {warning, QT_TRANSLATE_NOOP("model::Message", "An answer is none of those that its variable allows."),
     u"SELECT 'value ' || v.uuid FROM value AS v JOIN variable AS w ON w.id = v.variable"
     u" WHERE w.level IN ('nominal', 'ordinal') AND v.removed = 0 AND NOT EXISTS"
     u" (SELECT 1 FROM option AS o WHERE o.variable = w.id AND o.value = v.value)",
     u"value"},
    {warning,
     QT_TRANSLATE_NOOP(
         "model::Message",
         "An answer names an entity though its variable asks for none, or names none though it does."),
     u"SELECT 'value ' || v.uuid FROM value AS v JOIN variable AS w ON w.id = v.variable"
     u" WHERE (w.level = 'entity') <> (v.names IS NOT NULL) AND (v.names IS NOT NULL OR NOT EXISTS"
     u" (SELECT 1 FROM option AS o WHERE o.variable = w.id AND o.value = v.value AND o.missing = 1))",
     u"value"},
    {damage, QT_TRANSLATE_NOOP("model::Message", "A cue reaches beyond the end of its article."),
     u"SELECT 'relation ' || r.uuid FROM relation AS r JOIN article AS a ON a.id = r.article"
     u" WHERE r.cue_end > a.characters"},
    {damage, QT_TRANSLATE_NOOP("model::Message", "A line of the history undoes a later one, or itself."),
     u"SELECT 'history ' || number FROM history WHERE undoes >= number"},
    {damage,
     QT_TRANSLATE_NOOP("model::Message", "A line of the history comes from an import that is not finished."),
     u"SELECT 'history ' || h.number FROM history AS h JOIN batch AS b ON b.id = h.batch"
     u" WHERE b.finished = 0"},
    {warning,
     QT_TRANSLATE_NOOP(
         "model::Message", "The history's last correction of a text does not lead to the text as it is."),
     u"SELECT 'article ' || a.uuid FROM article AS a JOIN history_change AS x ON x.subject_id = a.uuid"
     u" WHERE x.subject = 'text' AND instr(x.after, a.text_sha256) = 0 AND x.edit ="
     u" (SELECT max(edit) FROM history_change WHERE subject_id = a.uuid AND subject = 'text')"},
    {warning,
     QT_TRANSLATE_NOOP(
         "model::Message",
         "An import was left unfinished; it is swept away when the project is next opened for writing."),
     u"SELECT 'batch ' || uuid FROM batch WHERE finished = 0"},
    {warning,
     QT_TRANSLATE_NOOP(
         "model::Message", "An annotation names an entity though its tag is not one for names."),
     u"SELECT 'annotation ' || a.uuid FROM annotation AS a JOIN tag AS t ON t.id = a.tag"
     u" WHERE t.role <> 'entity' AND a.entity IS NOT NULL AND a.removed = 0"},
    {warning, QT_TRANSLATE_NOOP("model::Message", "An entity has a tag that is not one for names."),
     u"SELECT 'entity ' || e.uuid FROM entity AS e JOIN tag AS t ON t.id = e.tag"
     u" WHERE t.role <> 'entity' AND e.removed = 0"},
    {warning,
     QT_TRANSLATE_NOOP(
         "model::Message", "The full-text index lacks an article, so a search does not find it."),
     u"SELECT 'article ' || uuid FROM article WHERE id NOT IN (SELECT rowid FROM article_words)",
     u"article_words"},
    {warning, QT_TRANSLATE_NOOP("model::Message", "The full-text index holds a text that is no article."),
     u"SELECT 'row ' || rowid FROM article_words WHERE rowid NOT IN (SELECT id FROM article)",
     u"article_words"},
    {warning, QT_TRANSLATE_NOOP("model::Message", "The project has no coder."),
     u"SELECT 'table coder' WHERE NOT EXISTS (SELECT 1 FROM coder)"},
    {warning, QT_TRANSLATE_NOOP("model::Message", "The project has no round."),
     u"SELECT 'table round' WHERE NOT EXISTS (SELECT 1 FROM round)"},
};

// SQLite's own check of the CHECKs passes them over where a file is opened for reading only.
constexpr auto brokenRule = QT_TRANSLATE_NOOP("model::Message", "A row breaks a rule of its table.");
constexpr CheckRule ofTables[] = {
    {damage, brokenRule, u"SELECT 'project' FROM project WHERE NOT (id = 1 AND length(uuid) = 36)"},
    {damage, brokenRule,
     u"SELECT 'coder ' || id FROM coder WHERE NOT (length(uuid) = 36 AND name <> '' AND kind IN ('human', "
     u"'machine', 'consensus'))"},
    {damage, brokenRule,
     u"SELECT 'round ' || id FROM round WHERE NOT (length(uuid) = 36 AND name <> '' AND kind IN ('main', "
     u"'pilot', 'training', 'reliability', 'repeat'))"},
    {damage, brokenRule,
     u"SELECT 'codebook_version ' || id FROM codebook_version WHERE NOT (length(uuid) = 36 AND number > 0)"},
    {damage, brokenRule,
     u"SELECT 'tag ' || id FROM tag WHERE NOT (length(uuid) = 36 AND name <> '' AND label <> '' AND role IN "
     u"('plain', 'entity', 'claim') AND retired IN (0, 1))"},
    {damage, brokenRule,
     u"SELECT 'batch ' || id FROM batch WHERE NOT (length(uuid) = 36 AND kind IN ('articles', 'import', "
     u"'merge') AND finished IN (0, 1))"},
    {damage, brokenRule,
     u"SELECT 'article ' || id FROM article WHERE NOT (length(uuid) = 36 AND words >= 0 AND "
     u"length(text_sha256) = 64 AND removed IN (0, 1) AND text <> '')"},
    {damage, brokenRule,
     u"SELECT 'entity ' || id FROM entity WHERE NOT (length(uuid) = 36 AND name <> '' AND removed IN (0, "
     u"1))"},
    {damage, brokenRule, u"SELECT 'alias of entity ' || entity FROM alias WHERE NOT (name <> '')"},
    {damage, brokenRule,
     u"SELECT 'annotation ' || uuid FROM annotation WHERE NOT (length(uuid) = 36 AND pieces >= 1 AND "
     u"paragraph >= 1 AND sentence >= 1 AND part IN ('headline', 'byline', 'body') AND words >= 0 AND "
     u"words_quoted BETWEEN 0 AND words AND removed IN (0, 1))"},
    {damage, brokenRule,
     u"SELECT 'source ' || uuid FROM source WHERE NOT (length(uuid) = 36 AND removed IN (0, 1) AND (entity "
     u"IS "
     u"NOT NULL OR label <> ''))"},
    {damage, brokenRule,
     u"SELECT 'relation ' || uuid FROM relation WHERE NOT (length(uuid) = 36 AND kind <> '' AND removed IN "
     u"(0, 1) AND coalesce(cue_start >= 0 AND cue_end > cue_start, cue_start IS NULL AND cue_end IS NULL))"},
    {damage, brokenRule,
     u"SELECT 'coding ' || uuid FROM coding WHERE NOT (length(uuid) = 36 AND status IN ('done', 'excluded') "
     u"AND "
     u"removed IN (0, 1))"},
    {damage, brokenRule,
     u"SELECT 'variable ' || id FROM variable WHERE NOT (length(uuid) = 36 AND name <> '' AND label <> '' "
     u"AND "
     u"subject IN ('article', 'annotation', 'claim', 'entity', 'source') AND level IN ('nominal', 'ordinal', "
     u"'interval', 'ratio', 'text', 'date', 'choices', 'entity') AND retired IN (0, 1))",
     u"variable"},
    {damage, brokenRule,
     u"SELECT 'option of variable ' || variable FROM option WHERE NOT (length(uuid) = 36 AND position >= 0 "
     u"AND "
     u"value <> '' AND label <> '' AND missing IN (0, 1) AND retired IN (0, 1))",
     u"option"},
    {damage, brokenRule,
     u"SELECT 'value ' || uuid FROM value WHERE NOT (length(uuid) = 36 AND removed IN (0, 1) AND basis IN "
     u"('', "
     u"'self-described', 'stated', 'looked up', 'inferred') AND (annotation IS NOT NULL) + (source IS NOT "
     u"NULL) + (entity IS NOT NULL) <= 1 AND (article IS NULL) = (entity IS NOT NULL) AND (coder IS NULL) = "
     u"(entity IS NOT NULL) AND (round IS NULL) = (entity IS NOT NULL) AND (value = '') = (names IS NOT "
     u"NULL))",
     u"value"},
    {damage, brokenRule,
     u"SELECT 'dismissal ' || uuid FROM dismissal WHERE NOT (length(uuid) = 36 AND removed IN (0, 1) AND "
     u"kind "
     u"IN ('mention', 'quotation', 'double') AND coalesce(start >= 0 AND \"end\" > start, start IS NULL AND "
     u"\"end\" IS NULL) AND (article IS NULL) = (kind = 'double') AND (start IS NULL) = (kind = 'double') "
     u"AND (entity IS NULL) = (kind = 'quotation') AND (other IS NOT NULL) = (kind = 'double'))",
     u"dismissal"},
    {damage, brokenRule,
     u"SELECT 'history ' || number FROM history WHERE NOT (length(uuid) = 36 AND action <> '')"},
    {damage, brokenRule,
     u"SELECT 'history ' || edit || ', change ' || position FROM history_change WHERE NOT (position >= 0 AND "
     u"length(subject_id) = 36 AND (before IS NOT NULL OR after IS NOT NULL))"},
};

} // namespace

std::span<const CheckRule> tableRules()
{
    return ofTables;
}

std::span<const CheckRule> checkRules()
{
    return rules;
}

} // namespace model::storage
