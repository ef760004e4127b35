// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/codebook.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class CalmComboBox;
class NoteEdit;
class ValueEdit;

/// What is known of one person, place or organization. Signals come from hands only; a field is finished by
/// Enter, or by going on.
class NameFields final : public QWidget
{
    Q_OBJECT

public:
    explicit NameFields(QWidget *parent = nullptr);

    /// Finishes what is being typed about another one first.
    void show(const model::Entity &entity, const model::Codebook &codebook);
    void setReadOnly(bool readOnly);
    void commit();
    void focusName();
    const model::Entity &entity() const { return m_entity; }

signals:
    void edited(const model::Entity &before, const model::Entity &after);
    void kindChosen(model::EntityId id, model::TagId kind);

private:
    void build();
    void join();
    void showKinds(const model::Codebook &codebook);
    void nameTyped(const QString &name);
    void wikidataTyped(const QString &id);
    void complain(const QString &text);
    void say(const model::Entity &after);

    model::Entity m_entity;
    bool m_readOnly = false;
    ValueEdit *m_name;
    CalmComboBox *m_kind;
    NoteEdit *m_aliases;
    ValueEdit *m_wikidata;
    QPushButton *m_open;
    ValueEdit *m_description;
    NoteEdit *m_note;
    QLabel *m_trouble;
};

} // namespace ui
