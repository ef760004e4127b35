// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/article_page.h"
#include "ui/panel/annotations_model.h"
#include "ui/panel/page_counts.h"
#include "ui/panel/tags_model.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QSplitter;
class QToolButton;

namespace ui {

class ElidedLabel;
class AnnotationsList;
class FilterField;
class Inspector;
class TagsList;

/// The right side of the window: the tags, what is tagged in the open article, and the current annotation.
class Panel final : public QFrame
{
    Q_OBJECT

public:
    explicit Panel(const Theme &theme, QWidget *parent = nullptr);

    /// Looks at all three until the next call. Without a page it shows the tags and empty states.
    void showPage(
        const model::ArticlePage *page, const model::Codebook *codebook, const QList<model::Coder> *coders);
    /// Call after page and codebook took the change in.
    void pageChanged(const model::Change &change);
    void setCurrent(model::AnnotationId id);
    void setReadOnly(bool readOnly);
    /// Puts a button for it beneath the tags.
    void offerTag(QAction &add);
    /// Shows the field that filters the annotations, whatever their number, and goes there.
    void focusFilter();
    void setShowsRetired(bool shows) { m_tagsModel.setShowsRetired(shows); }

    const PageCounts &counts() const { return m_counts; }
    TagsList &tags() { return *m_tags; }
    AnnotationsList &annotations() { return *m_annotations; }
    Inspector &inspector() { return *m_inspector; }
    QSplitter &splitter() { return *m_splitter; }
    AnnotationsModel::Order order() const { return m_annotationsModel.order(); }
    void setOrder(AnnotationsModel::Order order);

private:
    QWidget *makeTagsTab();
    QWidget *makeAnnotations();
    void joinFilter();
    void filter(const QString &words);
    void updateFilter();
    void makeOrderMenu();

    const model::ArticlePage *m_page = nullptr;
    const model::Codebook *m_codebook = nullptr;
    PageCounts m_counts;
    TagsModel m_tagsModel;
    AnnotationsModel m_annotationsModel;
    TagsList *m_tags;
    AnnotationsList *m_annotations;
    FilterField *m_filter;
    ElidedLabel *m_caption;
    Inspector *m_inspector;
    QSplitter *m_splitter;
    QToolButton *m_order;
    QToolButton *m_addTag;
};

} // namespace ui
