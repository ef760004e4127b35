// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/ids.h"
#include "ui/theme/theme.h"

#include <QSet>
#include <QTreeView>

namespace ui {

class AnnotationsModel;

/// What is tagged in the open article, the current one in step with the reader; several rows can be chosen.
/// Signals come from hands only.
class AnnotationsList final : public QTreeView
{
    Q_OBJECT

public:
    AnnotationsList(AnnotationsModel &model, const Theme &theme, QWidget *parent = nullptr);

    /// Shows the row of the annotation as the current one; none for null. Several that are chosen stay so if
    /// it is one of them.
    void setCurrent(model::AnnotationId id);
    /// Those of the chosen rows, each once: a name stands for all its mentions.
    QList<model::AnnotationId> chosen() const;
    /// Whether more than one row is chosen.
    bool holdsSeveral() const;
    /// Only the current row is chosen from now on.
    void dropSeveral();
    /// Annotations that belong to what is pointed at: their rows are lit.
    void setLit(const QSet<model::AnnotationId> &lit);
    bool isLit(const QModelIndex &index) const;

signals:
    /// What a row stands for, under the pointer; null: none any more.
    void pointedAt(model::AnnotationId id);
    void annotationChosen(model::AnnotationId id);
    /// Enter or a double click.
    void annotationActivated(model::AnnotationId id);
    void filterWanted(); ///< "/"

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void restoreCurrent();
    void pressKey(QKeyEvent *event);

    AnnotationsModel &m_model;
    const Theme &m_theme;
    model::AnnotationId m_current;
    QSet<model::AnnotationId> m_lit;
    bool m_gathers = false; ///< the hand that acts just now adds to what is chosen
};

} // namespace ui
