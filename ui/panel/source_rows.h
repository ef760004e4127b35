// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/article_page.h"
#include "model/project/codebook.h"
#include "ui/theme/theme.h"

#include <QToolButton>
#include <QWidget>

#include <vector>

class QPushButton;

namespace ui {

class ValueEdit;

/// The width that the inspector keeps for the names of its fields, in pixels.
int fieldLabelWidth(const QWidget &field);

/// A field with its name before it.
QWidget *labelled(const QString &name, QWidget *field, QWidget *parent);

/// Who says a claim and how it was said: one pair of fields for each source, one empty pair where there is
/// none. A null relation stands for the empty pair.
class SourceRows final : public QWidget
{
    Q_OBJECT

public:
    explicit SourceRows(const Theme &theme, QWidget *parent = nullptr);

    /// The fields that Tab comes from and goes to.
    void standBetween(QWidget &before, QWidget &after);
    /// The one that is left last; it is there for good.
    QWidget &last();
    void
    showClaim(const model::ArticlePage &page, const model::Codebook &codebook, model::AnnotationId claim);
    /// Shows what is stored over anything typed.
    void reset();
    void setReadOnly(bool readOnly);
    void commit();
    void focusCue();

signals:
    void sourceRequested(model::RelationId replaced);
    void sourceRemoved(model::RelationId relation);
    void cueEdited(model::RelationId relation, const QString &cue);

private:
    struct Row
    {
        model::RelationId relation;
        QString cueStored;
        QWidget *source = nullptr;
        QPushButton *name = nullptr;
        QToolButton *remove = nullptr;
        QWidget *cue = nullptr;
        ValueEdit *cueField = nullptr;
    };

    void makeRow();
    void orderTabs();
    void showRow(
        Row &row, const model::Relation &relation, const model::ArticlePage &page,
        const model::Codebook &codebook);
    QIcon
    dotOf(const model::Source &source, const model::ArticlePage &page, const model::Codebook &codebook) const;

    const Theme &m_theme;
    std::vector<std::unique_ptr<Row>> m_rows;
    QWidget *m_before = nullptr;
    QPushButton *m_another;
    bool m_readOnly = false;
};

} // namespace ui
