// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/article_texts.h"
#include "model/storage/check_article.h"
#include "model/storage/query.h"
#include "model/storage/raw_trees.h"
#include "model/storage/repair.h"
#include "model/storage/repair_tables.h"
#include "model/storage/tag_tree.h"

#include <QHash>
#include <QSet>

#include <map>
#include <memory>

namespace model::storage {

/// One repair on its way: from the pages of the damaged file into an empty project, a table at a time, those
/// first that others refer to. Row numbers stay what they were.
class RepairWork
{
public:
    RepairWork(RawTrees &from, QSqlDatabase &to, QString title);

    void run();
    RepairReport report() const;

private:
    using Cells = std::vector<RawCell>;
    using Take = std::function<void(Cells &cells, const RawRow &row)>;

    struct Saved
    {
        qint64 article = 0;
        bool removed = false;
    };
    struct Step
    {
        Cells cells;
        std::map<qint64, Cells> lines;
    };

    // Reading and writing (repair_work.cpp).
    RepairReport::Table &entry(const RepairTable &table);
    void each(const QString &name, const Take &take);
    QHash<qint64, QByteArray> indexed(const QString &index, size_t numberAt = 1);
    void giveId(const RepairTable &table, Cells &cells, bool &changed);
    bool mendTexts(const RepairTable &table, Cells &cells);
    bool save(const QString &name, const Cells &cells, bool changed = false);
    bool isSaved(const QString &name, qint64 number) const;
    bool saveOrLose(const QString &name, const Cells &cells, bool changed = false);
    void lose(const QString &name, const Cells &cells, const QString &why);
    void loseReference(const QString &name, const Cells &cells);
    void tell(Finding::Severity severity, const QString &text, const QString &place);
    bool forgetIfLost(const QString &name, RawCell &reference);
    void countLost();

    // Who codes with what (repair_codebook.cpp).
    void saveProject();
    void savePeople();
    void saveRounds();
    void saveTags();
    void setParents(const TagTree &tags);
    void saveBatches();
    void saveAsItIs(const QString &name);
    void standInForLost(const QString &name);
    bool standIn(const QString &name, qint64 number);
    bool makeStandIn(const QString &name, qint64 number, const QByteArray &id);

    // The articles and what is tagged in them (repair_coding.cpp).
    void saveArticles();
    bool saveText(Cells &cells, const QByteArray &guess, bool &changed);
    void saveEntities();
    void saveAliases();
    void readSegments();
    void saveAnnotations();
    void saveAnnotation(Cells &cells, const StoredText &text);
    bool takeQuoteFromText(const Cells &cells, StoredAnnotation &annotation, const StoredText &text);
    bool hasVersion(qint64 number);

    // Who says what (repair_sources.cpp).
    void saveSources();
    void saveRelations();
    bool mendRelation(Cells &cells, bool &changed);
    bool mendSameClaim(const Cells &cells, bool isRemoved) const;
    void saveCodings();

    // The variables and the answers to them (repair_variables.cpp).
    bool hadTable(const QString &name) const;
    void saveVariables();
    bool isThere(const RawCell &entity, bool isRemoved) const;
    bool fitsValue(const Cells &cells);
    void saveValues();
    bool fitsDismissal(const Cells &cells);
    void saveDismissals();

    // What was done (repair_history.cpp).
    void saveHistory();
    std::map<qint64, Step> readSteps();
    QString faultOf(const Step &step);
    void saveErased();
    void passOver(const Step &step);

    RawTrees &m_from;
    QSqlDatabase &m_to;
    QString m_title;
    ArticleTexts m_texts;
    QList<RepairReport::Table> m_tables;
    QList<Finding> m_findings;
    QHash<QString, QSet<RowKey>> m_seen;
    QHash<QString, QSet<RowKey>> m_saved;
    QHash<QString, QHash<qint64, QByteArray>> m_ids; ///< as the indexes have them
    QHash<QString, std::shared_ptr<Query>> m_inserts;
    QHash<qint64, QByteArray> m_hashes;
    QHash<qint64, ArticleId> m_articles;
    QHash<qint64, bool> m_entities; ///< saved ones, and whether they are removed
    QHash<qint64, Saved> m_annotations;
    QHash<qint64, Saved> m_sources;
    QHash<qint64, std::vector<Cells>> m_segments;
    QHash<qint64, int> m_lines; ///< of each edit, as the index has them
    QString m_refusal;          ///< why the last row was not taken
};

} // namespace model::storage
