// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/reference_shares.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class Dialogs;

/// What those who speak are compared with.
struct ReferenceWish
{
    QString by;   ///< a grouping's name
    QString text; ///< as it was typed or pasted
    bool leavesOutUnknown = false;
};

/// Takes a reference: typed, pasted from a spreadsheet, or loaded from a file; says at once what is wrong
/// with it.
class ReferenceDialog final : public QDialog
{
    Q_OBJECT

public:
    ReferenceDialog(
        const std::shared_ptr<const model::analysis::Spoken> &spoken, const ReferenceWish &wish,
        Dialogs &dialogs, QWidget *parent = nullptr);

    ReferenceWish wish() const;
    /// Whether the person wishes for no comparison any more.
    bool isTakenAway() const { return m_isTakenAway; }

private:
    void fillVariables(const QString &chosen);
    void build();
    void load();
    void check();
    void say(const QString &trouble);

    Dialogs &m_dialogs;
    std::shared_ptr<const model::analysis::Spoken> m_spoken;
    QComboBox *m_by;
    QPlainTextEdit *m_text;
    QPushButton *m_load;
    QCheckBox *m_leavesOut;
    QLabel *m_state;
    QDialogButtonBox *m_buttons;
    bool m_isTakenAway = false;
};

} // namespace ui
