// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/codebook.h"
#include "model/project/tag_rules.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class ColorChoice;

/// Everything of one tag, to be added or changed as one edit. What cannot be is said in words at once.
class TagDialog final : public QDialog
{
    Q_OBJECT

public:
    /// A tag with an id of its own that the codebook does not know is a new one. A used tag for names keeps
    /// being one, and no other becomes one.
    TagDialog(
        const model::Codebook &codebook, const model::Tag &tag, bool isUsed, const Theme &theme,
        QWidget *parent);

    model::Tag after() const;

private:
    void listen();
    void makeFields(QFormLayout &form, bool isUsed);
    void makeRoles(bool isUsed);
    void makeParents();
    void check();

    model::Codebook m_codebook;
    model::Tag m_tag;
    bool m_isNew;
    QLineEdit *m_label;
    QLineEdit *m_name;
    QLineEdit *m_key;
    QComboBox *m_role;
    QComboBox *m_parent;
    ColorChoice *m_color;
    QPlainTextEdit *m_definition;
    QPlainTextEdit *m_include;
    QPlainTextEdit *m_exclude;
    QPlainTextEdit *m_example;
    QLabel *m_warning;
    QPushButton *m_keep = nullptr;
};

/// What is wrong with a tag, for people.
QString troubleText(const model::TagTrouble &trouble, const model::Codebook &codebook);

} // namespace ui
