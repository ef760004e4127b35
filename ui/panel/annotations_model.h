// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panel/annotation_groups.h"
#include "ui/panel/page_counts.h"

#include <QAbstractItemModel>

namespace ui {

/// The annotations of the open article as a list: one row for each name with its mentions beneath, or in
/// reading order, or beneath their tags. Follows the page by Changes, row by row.
class AnnotationsModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    using Order = AnnotationGroups::Order;

    enum Role {
        TagRole = Qt::UserRole, ///< model::Tag, for its colour
        DetailRole,             ///< the small words at the end of the row
        MutedRole,              ///< whether the detail is a reminder of something missing
    };

    /// Looks at the counts for as long as it lives; they are to be up to date before each call.
    explicit AnnotationsModel(const PageCounts &counts, QObject *parent = nullptr);
    ~AnnotationsModel() override;

    /// Looks at all three until the next call, unfiltered; nullptr empties it. Where there are several
    /// coders, rows say whose they are.
    void showPage(
        const model::ArticlePage *page, const model::Codebook *codebook,
        const QList<model::Coder> *coders = nullptr);
    void pageChanged(const model::Change &change, const PageCounts::Touched &touched);
    Order order() const { return m_groups.order(); }
    void setOrder(Order order);
    /// Shows only the annotations that have these words (see AnnotationFilter); all without any.
    void filter(const QString &words);
    bool isFiltered() const { return m_groups.isFiltered(); }
    /// How many annotations it shows.
    qsizetype annotations() const { return m_groups.annotations(); }

    /// The row of one annotation: a mention beneath its name, or a row of its own. Invalid if it is not here.
    QModelIndex indexOf(model::AnnotationId id) const;
    /// The annotation a row stands for. A row of several stands for the one after `current`, in a circle, so
    /// that choosing it again goes on to the next.
    model::AnnotationId annotationAt(const QModelIndex &index, model::AnnotationId current) const;
    /// All annotations of a row.
    QList<model::AnnotationId> annotationsAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & /*parent*/ = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    using Group = AnnotationGroups::Group;
    using Mention = AnnotationGroups::Mention;

    QModelIndex indexOf(const Group &group) const;

    void reset(Order order);
    void take(model::AnnotationId id);
    void put(const model::Annotation &annotation);
    void putIntoGroup(Group &group, const Mention &mention);
    void update(const model::Delta<model::Annotation> &delta);
    void rename(model::EntityId entity);
    void touch(const Group &group);
    QString coderOf(const Mention &mention) const;
    bool asksForReset(const model::Change &change) const;

    const PageCounts &m_counts;
    const model::ArticlePage *m_page = nullptr;
    const model::Codebook *m_codebook = nullptr;
    const QList<model::Coder> *m_coders = nullptr;
    AnnotationGroups m_groups;
};

} // namespace ui
