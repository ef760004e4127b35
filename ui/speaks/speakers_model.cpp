// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speaks/speakers_model.h"

#include "model/analysis/speaking_words.h"
#include "model/text/quoting.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace ui {

using model::analysis::SpeakerFigures;

void SpeakersModel::show(const QList<SpeakerFigures> &speakers)
{
    beginResetModel();
    m_speakers = speakers;
    endResetModel();
}

int SpeakersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_speakers.size());
}

int SpeakersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

std::optional<qint64> SpeakersModel::numberOf(const SpeakerFigures &speaker, int column)
{
    switch (column) {
    case ClaimsColumn:
        return speaker.claims;
    case WordsColumn:
        return speaker.wordsQuoted;
    case ArticlesColumn:
        return speaker.articles;
    case UncheckedColumn:
        return speaker.unchecked;
    default:
        return std::nullopt;
    }
}

QVariant SpeakersModel::data(const QModelIndex &index, int role) const
{
    const SpeakerFigures &speaker = m_speakers.at(index.row());
    const std::optional<qint64> number = numberOf(speaker, index.column());
    if (role == Qt::DisplayRole || role == SortRole) {
        if (number) {
            return role == SortRole ? QVariant(*number) : QVariant(QLocale().toString(*number));
        }
        const QString text = index.column() == NameColumn
            ? model::analysis::SpeakingWords(QLocale()).label(speaker).simplified()
            : speaker.roles.join(u", "_s);
        return role == SortRole ? QVariant(text.toCaseFolded()) : QVariant(text);
    }
    if (role == Qt::ToolTipRole && !number) {
        QStringList told{index.siblingAtColumn(NameColumn).data().toString(), speaker.roles.join(u", "_s)};
        told.removeAll(QString());
        return told.join(u'\n');
    }
    if (role == Qt::FontRole && index.column() == NameColumn && speaker.isUnnamed) {
        QFont font;
        // Hardly a font has slanted letters from right to left.
        font.setItalic(model::text::shielded(speaker.name) == speaker.name);
        return font;
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(
            (number ? Qt::Alignment(Qt::AlignRight) : Qt::Alignment(Qt::AlignLeft)) | Qt::AlignVCenter);
    }
    return {};
}

QVariant SpeakersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section >= ClaimsColumn;
        return QVariant(
            (isNumber ? Qt::Alignment(Qt::AlignRight) : Qt::Alignment(Qt::AlignLeft)) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole) {
        QStringList lines{headerData(section, orientation, Qt::DisplayRole).toString()};
        if (section == WordsColumn) {
            lines.append(tr("Words within quotation marks"));
        } else if (section == UncheckedColumn) {
            lines.append(tr("Claims that nobody has verified yet"));
        }
        return lines.join(u'\n');
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Source");
    case RoleColumn:
        return tr("Role");
    case ClaimsColumn:
        return tr("Claims");
    case WordsColumn:
        return tr("Words");
    case ArticlesColumn:
        return tr("Articles");
    default:
        return tr("Unchecked");
    }
}

} // namespace ui
