// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speaks/speaks_figures.h"

#include "model/analysis/speaking_words.h"
#include "model/exchange/speaks_svg.h"
#include "ui/speaks/bars_table.h"
#include "ui/speaks/lines_chart.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using namespace model::analysis;
using model::exchange::SpeaksReport;

SpeaksFigures::SpeaksFigures(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_headline(label(u"title"_s))
    , m_summary(label(u"muted"_s))
    , m_hint(label({}))
    , m_bars(new BarsTable(theme, &Colors::accent, this))
    , m_notes(label(u"small"_s))
    , m_comparison(new QWidget(this))
    , m_compared(new BarsTable(theme, &Colors::good, this))
    , m_comparedNotes(label(u"small"_s))
    , m_reference(new QPushButton(tr("&Compare with a reference…"), this))
    , m_time(new QWidget(this))
    , m_lines(new LinesChart(theme, this))
    , m_periods(new QTableWidget(this))
    , m_silent(new QWidget(this))
    , m_silentNames(label({}))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Figures"));
    setFocusPolicy(Qt::NoFocus);
    build();
    connect(m_bars, &BarsTable::rowChosen, this, &SpeaksFigures::rowChosen);
    connect(m_bars, &BarsTable::rowReached, this, &SpeaksFigures::rowReached);
    connect(m_reference, &QPushButton::clicked, this, &SpeaksFigures::referenceWished);
}

QLabel *SpeaksFigures::label(const QString &role, bool wraps)
{
    auto *label = new QLabel(this);
    label->setWordWrap(wraps);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (!role.isEmpty()) {
        label->setProperty("role", role);
    }
    return label;
}

void SpeaksFigures::build()
{
    auto *content = new QWidget(this);
    content->setProperty("role", u"page"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(18, 16, 18, 16);
    layout->setSpacing(4);
    const auto section = [&](QWidget *widget, const QString &title, const QList<QWidget *> &parts) {
        auto *inner = new QVBoxLayout(widget);
        inner->setContentsMargins(0, 18, 0, 0);
        inner->setSpacing(4);
        QLabel *caption = label(u"caption"_s);
        caption->setText(title);
        inner->addWidget(caption);
        for (QWidget *part : parts) {
            inner->addWidget(part);
        }
        layout->addWidget(widget);
    };
    for (QWidget *widget : QList<QWidget *>{m_headline, m_summary, m_hint, m_bars, m_notes}) {
        layout->addWidget(widget);
    }
    section(m_comparison, tr("AGAINST A REFERENCE"), {m_compared, m_comparedNotes});
    layout->addSpacing(8);
    layout->addWidget(m_reference, 0, Qt::AlignLeft);
    section(m_time, tr("OVER TIME"), {m_lines, m_periods});
    section(m_silent, tr("MENTIONED, NEVER QUOTED"), {m_silentNames});
    layout->addStretch();
    m_reference->setToolTip(
        tr("Compare the people who speak with shares from elsewhere, such as those of the population"));
    m_bars->setAccessibleName(tr("Shares"));
    m_compared->setAccessibleName(tr("Shares against the reference"));
    m_periods->setAccessibleName(tr("Shares over time, as a table"));
    m_periods->setProperty("role", u"calm"_s);
    m_periods->setShowGrid(false);
    m_periods->setFrameShape(QFrame::NoFrame);
    m_periods->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_periods->setTabKeyNavigation(false);
    m_periods->verticalHeader()->hide();
    setWidget(content);
}

void SpeaksFigures::show(const SpeaksReport &report)
{
    const SpeakingBase &base = report.speaking.base;
    if (base.claims == 0) {
        const bool hasArticles = base.articles + report.spoken->uncoded + report.spoken->excluded > 0;
        showEmpty(
            tr("No claims yet"),
            hasArticles
                ? tr("In an article, select what somebody says and press C to tag it as a claim, then A to "
                     "say whose it is. Here you see who speaks, and how much.")
                : tr("There are no articles yet. Add some, and tag what people say in them as claims."));
        return;
    }
    const SpeakingWords words{QLocale()};
    m_headline->setText(words.headline(*report.spoken, report.speaking));
    m_summary->setText(words.summary(report.speaking));
    showHint(report);
    showBars(report);
    const QStringList notes = words.notes(*report.spoken, report.speaking);
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    m_reference->setVisible(true);
    showCompared(report);
    showOverTime(report);
    showSilent(report);
}

void SpeaksFigures::showEmpty(const QString &title, const QString &text)
{
    m_headline->setText(title);
    m_summary->setText(text);
    for (QWidget *widget :
         QList<QWidget *>{m_hint, m_bars, m_notes, m_comparison, m_reference, m_time, m_silent}) {
        widget->setVisible(false);
    }
}

/// What to do where nothing is known of the sources.
void SpeaksFigures::showHint(const SpeaksReport &report)
{
    const QList<SpeakingRow> &rows = report.speaking.rows;
    const bool hasValues = std::any_of(rows.begin(), rows.end(), [](const SpeakingRow &row) {
        return row.kind == SpeakingRow::Kind::Value || row.kind == SpeakingRow::Kind::Missing;
    });
    QString hint;
    if (!hasValues && report.speaking.base.speakers == 0) {
        hint = tr("No claim has a source yet. In the article, go to a claim and press A to say whose it is.");
    } else if (!hasValues) {
        hint = tr(
            "It is told in the article: in the sheet of its sources (Analysis › Sources of this article), or "
            "in the fields of a name or a claim.");
    }
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void SpeaksFigures::showBars(const SpeaksReport &report)
{
    const SpeakingWords words{QLocale()};
    const Speaking &speaking = report.speaking;
    double largest = 0;
    for (const SpeakingRow &row : speaking.rows) {
        largest = std::max(largest, speaking.share(row));
    }
    QList<Bar> bars;
    for (const SpeakingRow &row : speaking.rows) {
        bars.append(
            {.label = words.label(speaking, row),
             .length = largest > 0 ? speaking.share(row) / largest : 0,
             .hasValue = row.kind == SpeakingRow::Kind::Value,
             .figures = {words.number(row.count(speaking.measure)), words.percent(speaking.share(row))}});
    }
    m_bars->setVisible(true);
    m_bars->show(
        {words.heading(*report.spoken, speaking.grouping), words.heading(speaking.measure),
         words.base(speaking)},
        bars);
}

void SpeaksFigures::showCompared(const SpeaksReport &report)
{
    m_comparison->setVisible(report.compared.has_value());
    m_reference->setText(report.compared ? tr("Change the &comparison…") : tr("&Compare with a reference…"));
    if (!report.compared) {
        return;
    }
    const SpeakingWords words{QLocale()};
    QList<Bar> bars;
    for (const ComparedRow &row : report.compared->rows) {
        const QString beside = row.reference
            ? tr("%1 · %2", "reference 51 % · 20 points fewer")
                  .arg(words.percent(*row.reference), words.points(*row.points()))
            : QString();
        bars.append(
            {.label = words.label({}, row.kind, row.label),
             .length = row.share,
             .mark = row.reference,
             .hasValue = row.kind == SpeakingRow::Kind::Value,
             .figures = {words.number(row.people), words.percent(row.share), beside}});
    }
    m_compared->show({report.comparedBy, tr("Sources"), words.base(*report.compared), tr("Reference")}, bars);
    m_comparedNotes->setText(words.notes(*report.compared).join(u'\n'));
}

void SpeaksFigures::showOverTime(const SpeaksReport &report)
{
    const OverTime &time = report.time;
    const Grouping::By by = report.speaking.grouping.by;
    const bool isShown = time.periods.size() > 1 && by != Grouping::By::Month && by != Grouping::By::Year
        && !model::exchange::rowsOverTime(report).isEmpty();
    m_time->setVisible(isShown);
    if (!isShown) {
        return;
    }
    m_lines->show(report);
    const SpeakingWords words{QLocale()};
    const QList<qsizetype> rows = model::exchange::rowsOverTime(report);
    QStringList headings{QString(), words.heading(report.speaking.measure)};
    for (const qsizetype row : rows) {
        headings.append(words.label(report.speaking, report.speaking.rows[row]));
    }
    m_periods->clear();
    m_periods->setRowCount(static_cast<int>(time.periods.size()));
    m_periods->setColumnCount(static_cast<int>(headings.size()));
    m_periods->setHorizontalHeaderLabels(headings);
    const auto put = [&](qsizetype row, qsizetype column, const QString &text, bool isNumber) {
        auto *item = new QTableWidgetItem(text);
        item->setTextAlignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        m_periods->setItem(static_cast<int>(row), static_cast<int>(column), item);
    };
    for (qsizetype i = 0; i < time.periods.size(); ++i) {
        put(i, 0, words.period(time.periods[i]), false);
        put(i, 1, words.number(time.base[i]), true);
        for (qsizetype column = 0; column < rows.size(); ++column) {
            const std::optional<double> share = time.share(rows[column], i);
            put(i, column + 2, share ? words.percent(*share) : u"–"_s, true);
        }
    }
    m_periods->resizeColumnsToContents();
    constexpr int mostRows = 12;
    const int shown = std::min(mostRows, m_periods->rowCount());
    m_periods->setFixedHeight(
        m_periods->horizontalHeader()->sizeHint().height() + shown * m_periods->rowHeight(0) + 14);
}

void SpeaksFigures::showSilent(const SpeaksReport &report)
{
    constexpr qsizetype most = 30;
    QStringList names;
    for (const SilentFigures &one : report.silent.mid(0, most)) {
        names.append(u"%1 ×%2"_s.arg(one.name.simplified(), QLocale().toString(one.mentions)));
    }
    if (report.silent.size() > most) {
        names.append(tr("and %Ln more", nullptr, static_cast<int>(report.silent.size() - most)));
    }
    m_silent->setVisible(!names.isEmpty());
    m_silentNames->setText(names.join(u" · "_s));
}

} // namespace ui
