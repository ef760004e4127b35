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

namespace ui {

/// What those who speak are compared with.
struct ReferenceWish
{
    QString by;   ///< a grouping's name
    QString text; ///< as it was typed or pasted
    bool leavesOutUnknown = false;
};

/// Takes a reference: typed, pasted from a spreadsheet, or dropped as a file; says at once what is wrong with
/// it.
class ReferenceDialog final : public QDialog
{
    Q_OBJECT

public:
    ReferenceDialog(
        const std::shared_ptr<const model::analysis::Spoken> &spoken, const ReferenceWish &wish,
        QWidget *parent = nullptr);

    ReferenceWish wish() const;
    /// Whether the person wishes for no comparison any more.
    bool isTakenAway() const { return m_isTakenAway; }

private:
    void fillVariables(const QString &chosen);
    void build();
    void check();

    std::shared_ptr<const model::analysis::Spoken> m_spoken;
    QComboBox *m_by;
    QPlainTextEdit *m_text;
    QCheckBox *m_leavesOut;
    QLabel *m_state;
    QDialogButtonBox *m_buttons;
    bool m_isTakenAway = false;
};

} // namespace ui
