// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_model.h"

#include "ui/panel/marks.h"
#include "ui/step_text.h"

#include <QDateTime>
#include <QFont>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Some milliseconds' reading, and more rows than a screen has.
constexpr int atOnce = 200;

QString shownTime(qint64 at)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at);
    const QString clock = QLocale().toString(time.time(), QLocale::ShortFormat);
    return time.date() == QDate::currentDate()
        ? HistoryModel::tr("today, %1").arg(clock)
        : u"%1, %2"_s.arg(QLocale().toString(time.date(), QLocale::ShortFormat), clock);
}

} // namespace

HistoryModel::HistoryModel(model::Project &project, const Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_project(project)
    , m_theme(theme)
{
}

void HistoryModel::readOlder()
{
    if (m_reading || m_hasAll) {
        return;
    }
    m_reading = true;
    const qint64 below = m_lines.isEmpty() ? 0 : m_lines.last().step.number;
    m_project.read<QList<model::storage::PastStep>>(
        this, [below](model::storage::Store &store) { return store.pastSteps(0, below, atOnce); },
        [this](const QList<model::storage::PastStep> &lines) { takeOlder(lines); },
        [this](const model::Error &) {
            m_reading = false;
            m_hasAll = true;
            emit read();
        });
}

void HistoryModel::takeOlder(const QList<model::storage::PastStep> &lines)
{
    m_reading = false;
    m_hasAll = lines.size() < atOnce;
    if (!lines.isEmpty()) {
        const int first = static_cast<int>(m_lines.size());
        beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
        for (const auto &line : lines) {
            note(line);
        }
        m_lines += lines;
        endInsertRows();
    }
    emit read();
}

void HistoryModel::readNewer()
{
    if (m_lines.isEmpty()) {
        m_hasAll = false;
        readOlder();
        return;
    }
    const qint64 above = m_lines.first().step.number;
    m_project.read<QList<model::storage::PastStep>>(
        this,
        [above](model::storage::Store &store) {
            return store.pastSteps(above, 0, std::numeric_limits<int>::max());
        },
        [this](const QList<model::storage::PastStep> &lines) { takeNewer(lines); });
}

/// Two requests may bring the same.
void HistoryModel::takeNewer(const QList<model::storage::PastStep> &lines)
{
    const qint64 known = m_lines.isEmpty() ? 0 : m_lines.first().step.number;
    QList<model::storage::PastStep> fresh;
    for (const auto &line : lines) {
        if (line.step.number > known) {
            fresh.append(line);
        }
    }
    if (fresh.isEmpty()) {
        return;
    }
    beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
    for (const auto &line : fresh) {
        note(line);
    }
    m_lines = fresh + m_lines;
    endInsertRows();
    // Steps further down may count again, or no more.
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit read();
}

void HistoryModel::note(const model::storage::PastStep &line)
{
    if (line.undoes) {
        qint64 &by = m_takenBackBy[*line.undoes];
        by = std::max(by, line.step.number);
        m_undoes.insert(line.step.number, *line.undoes);
    }
}

qint64 HistoryModel::undoing(qint64 number) const
{
    const qint64 by = m_takenBackBy.value(number);
    return by != 0 && undoing(by) == 0 ? by : 0;
}

qint64 HistoryModel::originalOf(const QModelIndex &index) const
{
    qint64 number = line(index).step.number;
    for (auto found = m_undoes.find(number); found != m_undoes.end() && *found < number;
         found = m_undoes.find(number)) {
        number = *found;
    }
    return number;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::whatOf(const model::storage::PastStep &line) const
{
    const QString what = stepText(line.step);
    if (!line.undoes) {
        return isTakenBack(line.step.number) ? tr("%1 (taken back)").arg(what) : what;
    }
    return m_undoes.contains(*line.undoes) ? tr("redo: %1").arg(what) : tr("undo: %1").arg(what);
}

QString HistoryModel::titleOf(const model::storage::PastStep &line) const
{
    const auto *summary = line.step.article.isNull() ? nullptr : m_project.article(line.step.article);
    return summary ? summary->article.title : QString();
}

QString HistoryModel::text(const model::storage::PastStep &line, int column) const
{
    switch (column) {
    case When:
        return shownTime(line.step.at);
    case What:
        return whatOf(line);
    case Where:
        return titleOf(line);
    case Who:
        return line.coderName;
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const model::storage::PastStep &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return marks::isolated(text(line, index.column()));
    case Qt::ToolTipRole:
        return index.column() == When
            ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(line.step.at), QLocale::LongFormat)
            : text(line, index.column());
    case Qt::AccessibleTextRole:
        return text(line, index.column());
    case Qt::ForegroundRole:
        return line.undoes || isTakenBack(line.step.number) ? QVariant(m_theme.colors().muted) : QVariant();
    case Qt::FontRole:
        if (index.column() == What && !line.undoes && isTakenBack(line.step.number)) {
            QFont struck = Theme::uiFont();
            struck.setStrikeOut(true);
            return struck;
        }
        return {};
    case NumberRole:
        return line.step.number;
    case ArticleRole:
        return QVariant::fromValue(line.step.article);
    case CoderRole:
        return QVariant::fromValue(line.coder);
    case SearchRole:
        return QStringList{whatOf(line), titleOf(line), line.coderName, shownTime(line.step.at)}.join(u'\n');
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case When:
        return tr("When");
    case What:
        return tr("What was done");
    case Where:
        return tr("Article");
    case Who:
        return tr("By");
    default:
        return {};
    }
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_hasAll && !m_reading;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!parent.isValid()) {
        readOlder();
    }
}

} // namespace ui
