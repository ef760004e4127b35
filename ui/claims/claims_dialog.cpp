// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claims_dialog.h"

#include "model/text/offset_map.h"
#include "ui/claims/evidence.h"
#include "ui/elided_label.h"
#include "ui/first_column.h"
#include "ui/window_memory.h"

#include <QAction>
#include <QCloseEvent>
#include <QComboBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// In characters of the font, in the order of the columns.
constexpr std::array widths = {44, 20, 24, 16, 9, 18, 26, 22, 22};
static_assert(widths.size() == claimColumns);

/// However narrow the window is.
constexpr int leastOfClaim = 24;

/// So that a large list is not filtered for each letter.
constexpr int filterDelay = 150;
constexpr int linesOfWhole = 3;

const QString windowPart = u"claims window"_s;
const QString columnsPart = u"claims columns in their window"_s;

} // namespace

ClaimsDialog::ClaimsDialog(
    model::Project &project, const Theme &theme, Dialogs &dialogs, const QList<QAction *> &steps,
    QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::WindowMaximizeButtonHint | Qt::WindowCloseButtonHint)
    , m_project(project)
    , m_claims(new ClaimsModel(project, theme, this))
    , m_table(new ClaimsTable(*m_claims, theme, this))
    , m_editing(new ClaimEditing(project, this))
    , m_same(new SameMenu(project, dialogs, *m_claims, *m_table, *m_editing, *this))
    , m_find(new QLineEdit(this))
    , m_whose(new QComboBox(this))
    , m_which(new QComboBox(this))
    , m_whole(new QLabel(this))
    , m_elsewhere(new ElidedLabel(this))
    , m_status(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_verdict(new QToolButton(this))
    , m_joining(new QToolButton(this))
    , m_goTo(new QPushButton(tr("&Go to the text"), this))
    , m_open(new QPushButton(tr("&Open the link"), this))
{
    setWindowTitle(tr("Claims"));
    build(steps);
    recall();
    join();
    joinSame();
    showState();
    m_claims->read();
    m_table->setFocus();
}

ClaimsDialog::~ClaimsDialog()
{
    memory::rememberLayout(windowPart, saveGeometry());
    memory::rememberLayout(columnsPart, m_table->horizontalHeader()->saveState());
}

void ClaimsDialog::build(const QList<QAction *> &steps)
{
    addActions(steps);
    m_whole->setWordWrap(true);
    m_whole->setTextFormat(Qt::PlainText);
    m_whole->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_whole->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_whole->setFixedHeight(fontMetrics().lineSpacing() * linesOfWhole + 4);
    m_elsewhere->setProperty("role", u"muted"_s);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(makeFilters());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_whole);
    layout->addWidget(m_elsewhere);
    layout->addLayout(makeState());
    layout->addLayout(makeButtons());
}

QLayout *ClaimsDialog::makeState()
{
    auto *row = new QHBoxLayout;
    m_status->setWordWrap(true);
    m_status->setProperty("role", u"muted"_s);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(200);
    m_progress->setAccessibleName(tr("Progress of reading the claims"));
    row->addWidget(m_status, 1);
    row->addWidget(m_progress);
    return row;
}

QLayout *ClaimsDialog::makeButtons()
{
    auto *row = new QHBoxLayout;
    m_verdict->setText(tr("&Verification") + u" ▾"_s);
    m_verdict->setProperty("role", u"flat"_s);
    m_verdict->setAccessibleName(tr("Verification of the selected claims"));
    m_verdict->setToolTip(tr("Say it of all selected claims, as one step"));
    m_verdict->setPopupMode(QToolButton::InstantPopup);
    m_verdict->setFocusPolicy(Qt::TabFocus);
    m_verdict->setMenu(new QMenu(m_verdict));
    m_joining->setText(tr("&Same claim") + u" ▾"_s);
    m_joining->setProperty("role", u"flat"_s);
    m_joining->setToolTip(tr("Claims that repeat each other: join them, and check them once"));
    m_joining->setPopupMode(QToolButton::InstantPopup);
    m_joining->setFocusPolicy(Qt::TabFocus);
    m_joining->setMenu(&m_same->menu());
    m_goTo->setToolTip(tr("Show the claim in its article; Enter or a double click does the same"));
    m_open->setToolTip(tr("Open the address that stands in the evidence"));
    auto *close = new QPushButton(tr("Close"), this);
    for (QPushButton *button : {m_goTo, m_open, close}) {
        button->setAutoDefault(false);
    }
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    row->addWidget(m_verdict);
    row->addWidget(m_joining);
    row->addWidget(m_goTo);
    row->addWidget(m_open);
    row->addStretch(1);
    row->addWidget(close);
    return row;
}

void ClaimsDialog::joinSame()
{
    connect(m_same, &SameMenu::claimChosen, this, &ClaimsDialog::goToClaim);
    connect(m_same, &SameMenu::onlyWanted, this, &ClaimsDialog::showSameAs);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](QPoint position) {
        m_same->menu().popup(m_table->viewport()->mapToGlobal(position));
    });
}

void ClaimsDialog::join()
{
    m_filterLater.setSingleShot(true);
    m_filterLater.setInterval(filterDelay);
    connect(&m_filterLater, &QTimer::timeout, this, &ClaimsDialog::filter);
    connect(m_find, &QLineEdit::textEdited, &m_filterLater, qOverload<>(&QTimer::start));
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        filter();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_which, &QComboBox::activated, this, &ClaimsDialog::filter);
    connect(m_claims, &ClaimsModel::readOn, this, &ClaimsDialog::showState);
    connect(m_claims, &ClaimsModel::arranged, this, &ClaimsDialog::showState);
    connect(m_claims, &QAbstractItemModel::dataChanged, this, &ClaimsDialog::showCurrent);
    connect(m_claims, &ClaimsModel::edited, m_editing, &ClaimEditing::change);
    const auto fail = [this](const model::Error &error) {
        m_trouble = error.text(); // the window behind says what could not be written, too
        showState();
    };
    connect(m_claims, &ClaimsModel::failed, this, fail);
    connect(m_editing, &ClaimEditing::failed, this, fail);
    connect(&m_project, &model::Project::failed, this, fail);
    connect(&m_project, &model::Project::changed, this, [this] {
        m_trouble.clear();
        offerWhose();
        listKinds();
        showState();
    });
    connect(&m_project, &model::Project::readOnlyReasonChanged, this, &ClaimsDialog::showState);
    connect(m_table, &ClaimsTable::currentMoved, this, &ClaimsDialog::showCurrent);
    connect(m_table, &ClaimsTable::chosenChanged, this, &ClaimsDialog::showCurrent);
    connect(m_table, &ClaimsTable::goToWanted, this, &ClaimsDialog::goTo);
    connect(m_goTo, &QPushButton::clicked, this, &ClaimsDialog::goTo);
    connect(m_open, &QPushButton::clicked, this, &ClaimsDialog::openLink);
    connect(m_verdict->menu(), &QMenu::aboutToShow, this, &ClaimsDialog::listVerdicts);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_find, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
}

void ClaimsDialog::recall()
{
    constexpr QSize least(1000, 640);
    constexpr QSize roomy(1240, 720); // in which all columns have their widths
    const QSize room = parentWidget() ? parentWidget()->size() - QSize(60, 60) : least;
    resize(roomy.boundedTo(room).expandedTo(least));
    restoreGeometry(memory::layoutOf(windowPart));
    fitColumns();
    QHeaderView *header = m_table->horizontalHeader();
    header->restoreState(memory::layoutOf(columnsPart));
    header->setSortIndicatorShown(false); // the widths are kept, the order is the usual one
    stretchFirstColumn(*m_table, leastOfClaim);
}

/// In a window that is too narrow for their usual widths the columns give way alike, as far as their heads
/// can be read; but for the date, of which a part would tell a wrong one.
void ClaimsDialog::fitColumns()
{
    const QMargins margins = layout()->contentsMargins();
    constexpr auto date = static_cast<size_t>(ClaimColumn::Date);
    const int letter = fontMetrics().averageCharWidth();
    const int room = width() - margins.left() - margins.right() - 2 * m_table->frameWidth()
        - m_table->verticalScrollBar()->sizeHint().width() - letter * widths[date];
    const int usual = letter * (std::accumulate(widths.begin(), widths.end(), 0) - widths[date]);
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < claimColumns; ++column) {
        const auto at = static_cast<size_t>(column);
        const int own = letter * widths[at];
        const int given = at == date ? own : std::min(own, own * room / usual);
        header->resizeSection(column, std::max(given, header->sectionSizeHint(column)));
    }
}

void ClaimsDialog::listVerdicts()
{
    QMenu &menu = *m_verdict->menu();
    menu.clear();
    for (const auto &[code, label] : m_claims->verdicts()) {
        const QAction *action = menu.addAction(QString(label).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, verdict = code] {
            m_editing->changeAll(m_table->chosen(), verdict);
        });
    }
}

void ClaimsDialog::goTo()
{
    if (const auto *claim = m_table->current()) {
        goToClaim(*claim);
    }
}

void ClaimsDialog::goToClaim(const model::storage::ClaimRow &claim)
{
    if (claim.isOwn) {
        emit placeChosen({claim.article, claim.id, {}});
        return;
    }
    // The article shows one's own coding: there the words are all that can be pointed at.
    m_project.read<model::TextRange>(
        this,
        [article = claim.article,
         range = model::TextRange{claim.start, claim.end}](model::storage::Store &store) {
            return model::text::OffsetMap(store.readText(article)).toUtf16(range);
        },
        [this, article = claim.article, id = claim.id](model::TextRange range) {
            emit placeChosen({article, id, range});
        });
}

/// Of several addresses a menu asks which.
void ClaimsDialog::openLink()
{
    const auto *claim = m_table->current();
    const QList<QUrl> links = claim ? linksIn(claim->evidence) : QList<QUrl>();
    if (links.size() == 1) {
        QDesktopServices::openUrl(links.first());
        return;
    }
    auto *menu = new QMenu(m_open);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QUrl &link : links) {
        const QString shown = fontMetrics().elidedText(link.toDisplayString(), Qt::ElideMiddle, 480);
        const QAction *action = menu->addAction(QString(shown).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [link] { QDesktopServices::openUrl(link); });
    }
    menu->popup(m_open->mapToGlobal(m_open->rect().bottomLeft()));
}

void ClaimsDialog::commit()
{
    m_table->commit();
    m_editing->finish();
}

void ClaimsDialog::closeEvent(QCloseEvent *event)
{
    commit();
    QDialog::closeEvent(event);
}

} // namespace ui
