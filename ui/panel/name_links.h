// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/article_page.h"
#include "model/project/codebook.h"
#include "model/project/name_index.h"
#include "model/storage/entity_use.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace ui {

class NamePopup;
class ValueEdit;

/// Whom the current mention means, beyond its name: in how many other articles, which other names it may
/// mean, and what else to call it. Finds names while one is typed in the field above.
class NameLinks final : public QWidget
{
    Q_OBJECT

public:
    NameLinks(const Theme &theme, ValueEdit &field, QWidget *parent = nullptr);

    /// Looks at these until the next call; nullptr for none.
    void
    lookAt(const model::ArticlePage *page, const model::Codebook *codebook, const model::NameIndex *names);
    /// Shows what is known of a mention; useWanted() may follow.
    void show(const model::Annotation &annotation);
    /// How much stands for an entity in the whole project, once that is known.
    void showUse(model::EntityId id, const model::storage::EntityUse &use);
    void setReadOnly(bool readOnly);
    /// The action that does what partRequested() asks for, whose key is told.
    void nameKeyOf(const QAction &part) { m_part = &part; }

signals:
    void useWanted(model::EntityId id);
    /// This mention means the other one.
    void entityChosen(model::AnnotationId id, model::EntityId entity);
    /// This mention means a new one of that name.
    void newNameChosen(model::AnnotationId id, const QString &name);
    /// All mentions are called so.
    void renameChosen(model::AnnotationId id, const QString &name);
    void partRequested(model::EntityId id);
    void aliasRequested(model::EntityId id, const QString &alias);

private:
    void rebuild();
    void addUse();
    void addSuggestions();
    void addFuller();
    void addSuggestion(model::EntityId id, const QString &name, const QString &tip);
    model::Entity nameBeforeBrackets() const;
    void addAlias();
    QString words() const;
    void typed(const QString &text);
    void take(int row);

    const Theme &m_theme;
    const QAction *m_part = nullptr;
    ValueEdit &m_field;
    NamePopup *m_popup;
    QVBoxLayout *m_rows;
    const model::ArticlePage *m_page = nullptr;
    const model::Codebook *m_codebook = nullptr;
    const model::NameIndex *m_names = nullptr;
    model::Annotation m_annotation;
    QList<model::EntityId> m_offered; ///< in the popup, before the two ways to take what is typed
    qint64 m_others = 0;              ///< other articles
    bool m_readOnly = false;
};

} // namespace ui
