// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/claim_review.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui {

/// Asks who publishes the reviews and where, and lists what is missing of each to be valid.
class ClaimReviewDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ClaimReviewDialog(QWidget *parent = nullptr);

    model::exchange::ReviewBy by() const;
    /// Answers wished().
    void show(const model::exchange::ClaimReviews &reviews);

signals:
    void wished(); ///< what is missing, for this by()

private:
    QLineEdit *m_author;
    QLineEdit *m_url;
    QLabel *m_count;
    QPlainTextEdit *m_missing;
    QPushButton *m_save;
};

} // namespace ui
