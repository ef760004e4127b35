// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panel/annotation_filter.h"

#include <QCollator>
#include <QHash>

#include <memory>
#include <vector>

namespace ui {

/// The annotations of a page as they stand in a list: in groups, each with its mentions in reading order.
class AnnotationGroups
{
public:
    /// A group for each name (and for what has none), for each annotation, or for each tag.
    enum class Order { Name, Position, Tag };

    /// Where a group stands and which it is.
    struct Key
    {
        int tagPosition = 0;
        QString name; ///< empty where the text's order counts
        qsizetype start = 0;
        qsizetype end = 0;
        QUuid id;
    };

    struct Mention
    {
        model::AnnotationId id;
        model::TextRange extent;

        friend bool operator<(const Mention &a, const Mention &b)
        {
            return std::tuple(a.extent.start, -a.extent.end, a.id)
                < std::tuple(b.extent.start, -b.extent.end, b.id);
        }
    };

    struct Group
    {
        Key key;
        model::TagId tag;
        model::EntityId entity; ///< null where the row is not a name
        std::vector<Mention> mentions;

        /// The place of a mention, or where it belongs.
        int placeOf(const Mention &mention) const;
        int placeOf(model::AnnotationId id) const;
    };

    AnnotationGroups();

    /// Sorts the page's annotations anew; looks at both until the next call. nullptr empties it.
    void fill(const model::ArticlePage *page, const model::Codebook *codebook, Order order);

    /// Only those with these words are here from now on; all without any. While there are words, what is here
    /// changes by fill() alone.
    void setWords(const QString &words);
    /// All are here from the next fill() on; what was looked at until now may be gone.
    void forgetWords() { m_filter.setWords({}); }
    bool isFiltered() const { return !m_filter.isEmpty(); }
    /// How many annotations are here.
    qsizetype annotations() const { return m_groupOf.size(); }

    Order order() const { return m_order; }
    int size() const { return static_cast<int>(m_groups.size()); }
    /// Groups keep their address for as long as they are here.
    const Group &at(int row) const { return *m_groups[static_cast<size_t>(row)]; }
    /// Where a group with the key stands, or would.
    int rowOf(const Key &key) const;
    Group *withId(const QUuid &id) const { return m_groupWithId.value(id); }
    Group *holding(model::AnnotationId id) const { return m_groupOf.value(id); }
    /// Whether its mentions have rows of their own.
    bool showsMentions(const Group &group) const { return showsMentions(group.mentions.size()); }
    /// The same of the group in that row, without looking at it: a view asks of all rows whenever one comes.
    bool rowShowsMentions(int row) const { return m_unfolds[static_cast<size_t>(row)]; }
    bool showsMentions(size_t mentions) const;

    /// A group of this annotation alone, which is not here yet.
    std::unique_ptr<Group> groupFor(const model::Annotation &annotation) const;
    Key keyOf(const model::Entity &entity) const;

    void insert(int row, std::unique_ptr<Group> group);
    void remove(int row);
    /// To where it stands before the group that is now at `target`.
    void move(int row, int target, const Key &key);
    void addMention(Group &group, const Mention &mention);
    void removeMention(Group &group, model::AnnotationId id);

private:
    void index();
    void noteFolds();
    void noteFold(const Group &group);
    void readTexts();
    void choose();
    QUuid idOf(const model::Annotation &annotation) const;
    Key keyOf(const model::Annotation &annotation) const;
    bool isLess(const Key &a, const Key &b) const;
    int tagPosition(model::TagId tag) const;

    const model::ArticlePage *m_page = nullptr;
    const model::Codebook *m_codebook = nullptr;
    Order m_order = Order::Name;
    AnnotationFilter m_filter;
    QCollator m_collator;
    std::vector<std::unique_ptr<Group>> m_groups; ///< in the order of their keys
    std::vector<bool> m_unfolds;                  ///< of each of them whether it shows its mentions
    std::vector<std::unique_ptr<Group>> m_all;    ///< likewise, with those that the words leave out
    std::vector<QString>
        m_texts; ///< what the words are looked for in, of one mention of m_all after the other
    QHash<QUuid, Group *> m_groupWithId;
    QHash<model::AnnotationId, Group *> m_groupOf;
};

} // namespace ui
