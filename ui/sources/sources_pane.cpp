// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sources_pane.h"

#include "ui/banner.h"
#include "ui/elided_label.h"
#include "ui/sources/names_header.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// So many refused cells are told one by one.
constexpr qsizetype mostTold = 3;
/// Room for names, in letters and as a share of the pane's width.
constexpr int fewestLetters = 16;
constexpr int mostLettersOfAnswer = 36;
constexpr double mostOfWidth = 0.4;

} // namespace

SourcesPane::SourcesPane(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    setProperty("role", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    hide();
}

void SourcesPane::build()
{
    m_sheet = new SourcesSheet(this);
    m_grid = new CellGrid(*m_sheet, m_theme, false, this);
    m_take = new QAction(tr("&Take over"), m_grid);
    m_stack = new QStackedWidget(this);
    m_empty = new QLabel(this);
    m_hint = new ElidedLabel(this);
    m_warning = new Banner(true, this);
    m_grid->setAccessibleName(tr("Sources in this article"));
    m_grid->setFrameShape(QFrame::NoFrame);
    auto *names = new NamesHeader(m_theme, m_grid);
    names->setDefaultSectionSize(m_grid->verticalHeader()->defaultSectionSize());
    m_grid->setVerticalHeader(names);
    m_grid->verticalHeader()->setToolTip(tr("Double-click a name to go to where it stands"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("role", u"muted"_s);
    m_empty->setContentsMargins(24, 12, 24, 12);
    m_grid->viewport()->installEventFilter(this);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_warning);
    addSuggestionAction();
    join();
    showPage(m_project);
}

QWidget *SourcesPane::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(12, 4, 6, 4);
    auto *caption = new QLabel(tr("SOURCES IN THIS ARTICLE"), head);
    caption->setProperty("role", u"caption"_s);
    m_hint->setProperty("role", u"small"_s);
    auto *close = new QToolButton(head);
    close->setText(u"✕"_s);
    close->setProperty("role", u"flat"_s);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close the list of sources"));
    connect(close, &QToolButton::clicked, this, &SourcesPane::closeRequested);
    layout->addWidget(caption);
    layout->addSpacing(12);
    layout->addWidget(m_hint, 1);
    layout->addWidget(close);
    return head;
}

void SourcesPane::addSuggestionAction()
{
    m_take->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_take->setShortcutContext(Qt::WidgetShortcut);
    m_take->setToolTip(tr("Give the selected cells what the last article with the same source says (%1)")
                           .arg(m_take->shortcut().toString(QKeySequence::NativeText)));
    m_grid->addAction(m_take);
    m_grid->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_take, &QAction::triggered, this, &SourcesPane::takeSuggestions);
}

void SourcesPane::join()
{
    connect(m_sheet, &CellTable::given, this, &SourcesPane::showOutcome);
    connect(m_sheet, &QAbstractItemModel::modelReset, this, &SourcesPane::showState);
    connect(m_sheet, &QAbstractItemModel::dataChanged, this, &SourcesPane::showState);
    connect(m_grid, &CellGrid::refused, m_warning, &Banner::say);
    connect(m_grid, &CellGrid::leftOut, m_warning, &Banner::say);
    connect(m_grid, &CellGrid::dropped, m_warning, &QWidget::hide);
    connect(
        m_grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) { emit sourcePointed(m_sheet->sourceAt(now.row())); });
    connect(m_grid->verticalHeader(), &QHeaderView::sectionDoubleClicked, this, [this](int row) {
        emit sourceActivated(m_sheet->sourceAt(row));
    });
}

void SourcesPane::showPage(model::Project *project)
{
    m_project = project;
    if (isBuilt()) {
        m_sheet->showPage(project);
        m_warning->say({});
        showState();
    }
}

/// A row and a cell stay the current ones while the rows are read anew.
void SourcesPane::pageChanged()
{
    if (!isBuilt()) {
        return;
    }
    const QModelIndex now = m_grid->currentIndex();
    const model::SourceId source = m_sheet->sourceAt(now.row());
    m_sheet->pageChanged();
    const int row = source.isNull() ? -1 : m_sheet->rowOf(source);
    // Where it is current still, so are the cells that are selected with it.
    if (row >= 0 && m_grid->currentIndex() != m_sheet->index(row, now.column())) {
        m_grid->setCurrentIndex(m_sheet->index(row, now.column()));
    }
}

void SourcesPane::commit()
{
    if (isBuilt()) {
        m_grid->commit();
    }
}

void SourcesPane::open()
{
    if (!isBuilt()) {
        build();
    }
    show();
    showState();
    if (m_sheet->rowCount() > 0 && !m_grid->currentIndex().isValid()) {
        m_grid->goTo(m_sheet->index(0, 0));
    }
    m_grid->setFocus(Qt::ShortcutFocusReason);
}

QString SourcesPane::warning() const
{
    return isBuilt() ? m_warning->text() : QString();
}

/// Esc while a cell is edited is the editor's.
void SourcesPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closeRequested();
        return;
    }
    QFrame::keyPressEvent(event);
}

void SourcesPane::takeSuggestions()
{
    QList<model::exchange::PlacedCell> cells;
    for (const QModelIndex &each : m_grid->selectionModel()->selectedIndexes()) {
        const model::exchange::CellPlace place{each.row(), each.column()};
        if (const QString suggestion = m_sheet->suggestionAt(place); !suggestion.isEmpty()) {
            cells.append({place, suggestion});
        }
    }
    m_sheet->give(cells);
}

void SourcesPane::showOutcome(const CellTable::Outcome &outcome)
{
    QStringList lines = outcome.refusals.mid(0, mostTold);
    if (const auto more = outcome.refusals.size() - lines.size(); more > 0) {
        lines.append(tr("%n more cell(s) cannot be read either.", nullptr, static_cast<int>(more)));
    }
    m_warning->say(lines.join(u'\n'));
}

void SourcesPane::showState()
{
    const bool some = m_sheet->rowCount() > 0;
    m_stack->setCurrentIndex(some ? 0 : 1);
    m_empty->setText(
        tr("Nobody speaks in this article yet. Tag what somebody says as a claim (C), then press A to "
           "choose who says it; each source gets a row here."));
    bool isSuggested = false;
    for (int row = 0; row < m_sheet->rowCount() && !isSuggested; ++row) {
        for (int column = 0; column < m_sheet->columnCount(); ++column) {
            isSuggested = isSuggested || !m_sheet->suggestionAt({row, column}).isEmpty();
        }
    }
    fitNames();
    m_take->setEnabled(isSuggested && m_sheet->isWritable());
    m_hint->showLine(
        !some                        ? QString()
            : !m_sheet->isWritable() ? tr("The project is open for reading only.")
            : isSuggested            ? tr("Grey: as in the last article; Ctrl+Enter takes that over.")
                          : tr("Type or paste; Enter goes down, Tab to the right, Ctrl+D fills down."));
    m_grid->allow();
}

/// Names are seen whole as long as they leave most of the room to what is known of them.
void SourcesPane::fitNames()
{
    const QFontMetrics metrics = m_grid->verticalHeader()->fontMetrics();
    int longest = metrics.averageCharWidth() * fewestLetters;
    for (int row = 0; row < m_sheet->rowCount(); ++row) {
        longest = std::max(longest, metrics.horizontalAdvance(m_sheet->nameAt(row)) + metrics.height() * 2);
    }
    const int most =
        std::max(metrics.averageCharWidth() * fewestLetters, static_cast<int>(width() * mostOfWidth));
    m_grid->verticalHeader()->setFixedWidth(std::min(longest, most));
    fitColumns();
}

/// The room for answers is another one when the names or a scroll bar take more of it.
bool SourcesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        fitColumns();
    }
    return QFrame::eventFilter(watched, event);
}

void SourcesPane::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (isBuilt()) {
        fitNames();
    }
}

/// Answers share what room there is; claims are only counted.
void SourcesPane::fitColumns()
{
    QHeaderView *header = m_grid->horizontalHeader();
    const int answers = m_sheet->columnCount() - 1;
    if (answers < 1) {
        return;
    }
    const int claims = header->sectionSizeHint(answers) + fontMetrics().height();
    const int room = m_grid->viewport()->width();
    const int share = (room - claims) / answers;
    const int most = fontMetrics().averageCharWidth() * mostLettersOfAnswer;
    for (int column = 0; column < answers; ++column) {
        const int usual = std::max(fontMetrics().averageCharWidth() * 17, header->sectionSizeHint(column));
        header->resizeSection(column, std::max(usual, std::min(share, most)));
    }
    header->resizeSection(answers, claims);
}

} // namespace ui
