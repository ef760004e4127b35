// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speaks/claim_review_dialog.h"

#include "ui/dialogs.h"
#include "ui/placeholder.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ClaimReviewDialog::ClaimReviewDialog(QWidget *parent)
    : QDialog(parent)
    , m_author(new QLineEdit(this))
    , m_url(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_missing(new QPlainTextEdit(this))
    , m_save(nullptr)
{
    setWindowTitle(tr("Save verified claims as ClaimReview"));
    auto *intro = new QLabel(
        tr("ClaimReview (schema.org) is how search engines read fact checks. It holds each claim that was "
           "verified, with its sources, evidence and articles."),
        this);
    intro->setWordWrap(true);
    showPlaceholder(*m_author, tr("else each claim’s coder"));
    m_url->setPlaceholderText(u"https://…"_s);
    m_missing->setReadOnly(true);
    m_missing->setTabChangesFocus(true);
    m_missing->setAccessibleName(tr("What is missing"));
    m_count->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Published by:"), m_author);
    form->addRow(tr("&Address of the page:"), m_url);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = addPrimaryButton(*buttons, tr("&Save…"));
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addWidget(m_count);
    layout->addWidget(m_missing, 1);
    layout->addStretch();
    layout->addWidget(buttons);
    for (QLineEdit *field : {m_author, m_url}) {
        connect(field, &QLineEdit::textEdited, this, &ClaimReviewDialog::wished);
    }
    resize(560, 420);
}

model::exchange::ReviewBy ClaimReviewDialog::by() const
{
    return {m_author->text().trimmed(), m_url->text().trimmed()};
}

void ClaimReviewDialog::show(const model::exchange::ClaimReviews &reviews)
{
    QStringList lines;
    int valid = 0;
    for (const model::exchange::ClaimReview &review : reviews.reviews) {
        if (review.missing.isEmpty()) {
            ++valid;
            continue;
        }
        lines.append(u"%1\n    %2"_s.arg(review.claim.simplified(), review.missing.join(u", "_s)));
    }
    const auto count = static_cast<int>(reviews.reviews.size());
    m_save->setEnabled(count > 0);
    m_count->setText(
        count == 0 ? tr("No claim has a verdict yet. Say what checking has shown in the table of claims "
                        "(Analysis › Claims).")
            : lines.isEmpty() ? tr("%Ln verified claim(s), all of them complete.", nullptr, count)
                              : tr("%Ln verified claim(s).", nullptr, count) + u' '
                + tr("Complete: %1. Missing of the others:").arg(QLocale().toString(valid)));
    m_missing->setPlainText(lines.join(u'\n'));
    m_missing->setVisible(!lines.isEmpty());
}

} // namespace ui
