// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "model/exchange/claim_review.h"
#include "model/exchange/speaks_report.h"
#include "ui/dialogs.h"
#include "ui/speaks/speaks_bar.h"

#include <QObject>
#include <QPointer>

namespace model {
class Project;
}

namespace ui {

/// Hands the figures on: as pictures, a table, a page for the browser, ClaimReviews, or on paper.
class SpeaksSaving final : public QObject
{
    Q_OBJECT

public:
    SpeaksSaving(Dialogs &dialogs, QWidget *window);

    /// Asks where to, then writes a picture, a table or a page.
    void save(const model::exchange::SpeaksReport &report, SpeaksBar::Save as);
    void print(const model::exchange::SpeaksReport &report);
    /// Asks who publishes them and shows what is missing of each, then writes.
    void saveClaimReviews(model::Project &project, const model::exchange::SpeaksReport &report);

signals:
    void said(const QString &text);

private:
    void write(const QString &path, const QByteArray &bytes);
    void writeReviews(const model::exchange::ClaimReviews &reviews, const QString &suggested);

    Dialogs &m_dialogs;
    QWidget *m_window;
};

} // namespace ui
