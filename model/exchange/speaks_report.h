// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/reference_shares.h"
#include "model/analysis/spoken_reader.h"
#include "model/exchange/export.h"

#include <QJsonObject>
#include <QLocale>

#include <memory>

class QIODevice;

namespace model::exchange {

/// Who speaks, complete, as it is handed on.
struct SpeaksReport
{
    QString project; ///< its title
    analysis::SpokenRequest request;
    std::shared_ptr<const analysis::Spoken> spoken;
    analysis::Speaking speaking;
    QList<analysis::SpeakerFigures> speakers;
    QList<analysis::SilentFigures> silent;
    analysis::OverTime time;
    std::optional<analysis::Compared> compared = {};
    QString comparedBy = {}; ///< the heading of what is compared
};

/// All figures of the facts. Throws model::Error as whoSpeaks() does.
SpeaksReport speaksReport(
    const QString &project, const analysis::SpokenRequest &request,
    const std::shared_ptr<const analysis::Spoken> &spoken, const analysis::Grouping &grouping,
    analysis::Measure measure);

/// One documented object: names and numbers the same in every language and place.
QJsonObject speaksJson(const SpeaksReport &report);
/// A line for each row of the figures.
void writeSpeaksCsv(QIODevice &device, Preset preset, const SpeaksReport &report);
/// A page that needs nothing beside itself: readable on a phone, on paper, light and dark.
QByteArray speaksHtml(const SpeaksReport &report, const QLocale &locale);

} // namespace model::exchange
