// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/spoken_rows.h"

#include <QHash>
#include <QVarLengthArray>

#include <vector>

namespace model::analysis {

/// What a variable was answered with, told apart by number so that many subjects take little room.
class Answers
{
public:
    /// One answer. Of a variable that is answered with an entity, `entity` is its key, else 0.
    struct Answer
    {
        QString value;
        qint64 entity = 0;
    };

    void add(qint64 subject, const QByteArray &value, qint64 entity);
    /// The number of the subject's answer, or -1.
    int of(qint64 subject) const { return m_of.value(subject, -1); }
    const std::vector<Answer> &all() const { return m_answers; }

private:
    std::vector<Answer> m_answers;
    QHash<std::pair<QByteArray, qint64>, int> m_numbers;
    QHash<qint64, int> m_of;
};

/// Who said what in the articles that were asked for, each of them by the one coding that counts. Plain facts
/// in the order of the file: all figures follow from them without reading again.
struct Spoken
{
    struct Article
    {
        qint64 key = 0;
        ArticleId id;
        QString title;
        QString outlet;
        QString published;
        QString language;
    };

    /// A source of an article; `speaker` is who that is.
    struct Source
    {
        qint64 key = 0;
        int speaker = -1;
    };

    /// Somebody who can speak in several articles: an entity; or an unnamed source, which stands for itself.
    struct Speaker
    {
        int name = -1;     ///< in `names`, or -1
        QString label;     ///< of an unnamed one
        qint64 source = 0; ///< its key, of an unnamed one
    };

    struct Claim
    {
        qint64 key = 0;
        qint64 tag = 0;
        int article = 0; ///< in `articles`
        int wordsQuoted = 0;
        bool isChecked = false; ///< verification says something else than unchecked
        int firstSpeech = 0;    ///< in `speeches`
        int speeches = 0;       ///< so many; each source of the claim once
    };

    struct Mentions
    {
        qint64 mentions = 0;
        qint64 articles = 0;
    };

    std::vector<Article> articles; ///< coded and not excluded
    qint64 uncoded = 0;            ///< so many more have no coding that counts
    qint64 excluded = 0;           ///< so many more were excluded by it
    std::vector<Claim> claims;     ///< by article
    std::vector<int> speeches;     ///< in `sources`
    std::vector<Source> sources;   ///< those that have a claim
    std::vector<Speaker> speakers;
    std::vector<storage::NameRow> names;
    QHash<qint64, int> nameOf;           ///< by the entity's key
    std::vector<Mentions> mentions;      ///< of each name
    std::vector<storage::KindRow> kinds; ///< the tags, in the codebook's order
    std::vector<storage::VariableRow> variables;
    QHash<qint64, Answers> answers; ///< by the variable's key; of those that were asked for
    bool changedMeanwhile = false;  ///< the figures may not fit together

    /// By name, ignoring case, or nullptr.
    const storage::VariableRow *variable(const QString &name) const;
    const storage::KindRow *kind(qint64 key) const;
    /// Whether a kind is the other one or stands below it.
    bool isOfKind(qint64 kind, qint64 above) const;
    bool canSpeak(qint64 kind) const;
    bool isUnnamed(int speaker) const { return speakers[static_cast<size_t>(speaker)].name < 0; }
    /// The name, or the words for an unnamed source.
    QString nameOfSpeaker(int speaker) const;
};

} // namespace model::analysis
