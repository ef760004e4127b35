// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/details_table_dialog.h"

#include "ui/banner.h"
#include "ui/step_text.h"
#include "ui/window_memory.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QToolBar>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// So many refused cells are told one by one.
constexpr qsizetype mostTold = 3;

/// In characters of the font, in the order of the fields.
constexpr std::array widths = {34, 18, 18, 17, 22, 15, 24};

const QString windowPart = u"details table window"_s;
const QString columnsPart = u"details table columns"_s;

QString stepTip(const QString &verb, const std::optional<model::storage::Step> &step, const QAction &action)
{
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    return step ? u"%1: %2 (%3)"_s.arg(verb, stepText(*step), key) : u"%1 (%2)"_s.arg(verb, key);
}

} // namespace

DetailsTableDialog::DetailsTableDialog(model::Project &project, const Theme &theme, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::WindowMaximizeButtonHint | Qt::WindowCloseButtonHint)
    , m_project(project)
    , m_table(new DetailsTable(project, this))
    , m_grid(new CellGrid(*m_table, theme, true, this))
    , m_undo(new QAction(tr("↶ Undo"), this))
    , m_redo(new QAction(tr("↷ Redo"), this))
    , m_readOnly(new Banner(false, this))
    , m_warning(new Banner(true, this))
    , m_empty(new QLabel(
          tr("No articles yet. Add some in the window behind, with Ctrl+O or by dropping "
             "files on it; each gets a row here."),
          this))
    , m_hint(new QLabel(this))
{
    setWindowTitle(tr("Table of details"));
    m_grid->setAccessibleName(tr("Articles and what is known of them"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("role", u"muted"_s);
    m_hint->setProperty("role", u"muted"_s);
    m_hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(bar());
    layout->addWidget(m_readOnly);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_warning);
    layout->addWidget(foot());
    recall();
    join();
    showState();
    m_grid->goTo(m_table->index(0, 0));
    m_grid->setFocus();
}

DetailsTableDialog::~DetailsTableDialog()
{
    memory::rememberLayout(windowPart, saveGeometry());
    memory::rememberLayout(columnsPart, m_grid->horizontalHeader()->saveState());
}

QWidget *DetailsTableDialog::bar()
{
    auto *bar = new QToolBar(tr("Tools"), this);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    bar->addActions({m_undo, m_redo});
    bar->addSeparator();
    bar->addActions(m_grid->cellActions());
    return bar;
}

QWidget *DetailsTableDialog::foot()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    auto *close = new QPushButton(tr("Close"), row);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    layout->addWidget(m_hint, 1);
    layout->addWidget(close);
    return row;
}

void DetailsTableDialog::join()
{
    addActions({m_undo, m_redo});
    connect(m_undo, &QAction::triggered, this, &DetailsTableDialog::undoRequested);
    connect(m_redo, &QAction::triggered, this, &DetailsTableDialog::redoRequested);
    connect(m_table, &DetailsTable::given, this, &DetailsTableDialog::showOutcome);
    connect(m_table, &QAbstractItemModel::rowsInserted, this, &DetailsTableDialog::showState);
    connect(m_table, &QAbstractItemModel::rowsRemoved, this, &DetailsTableDialog::showState);
    connect(m_grid, &CellGrid::refused, this, &DetailsTableDialog::warn);
    connect(m_grid, &CellGrid::leftOut, this, [this](const QString &text) {
        const QString before = m_warning->text(); // of the same paste
        warn(before.isEmpty() ? text : before + u'\n' + text);
    });
    connect(m_grid, &CellGrid::dropped, m_warning, &QWidget::hide);
    connect(&m_project, &model::Project::undoStateChanged, this, &DetailsTableDialog::showState);
    connect(&m_project, &model::Project::readOnlyReasonChanged, this, &DetailsTableDialog::showState);
    connect(&m_project, &model::Project::changed, this, [this](const model::Change & /*change*/, bool jump) {
        if (jump) {
            m_hint->clear(); // what it said is taken back, or done again
            showState();
        }
    });
    connect(&m_project, &model::Project::failed, this, [this](const model::Error &error) {
        m_warning->say(error.text()); // the window behind says it, too
    });
}

void DetailsTableDialog::recall()
{
    resize(980, 600);
    restoreGeometry(memory::layoutOf(windowPart));
    QHeaderView *header = m_grid->horizontalHeader();
    for (int column = 0; column < articleFieldCount; ++column) {
        const int usual = fontMetrics().averageCharWidth() * widths[static_cast<size_t>(column)];
        header->resizeSection(column, std::max(usual, header->sectionSizeHint(column)));
    }
    header->setStretchLastSection(true);
    header->restoreState(memory::layoutOf(columnsPart));
    header->setSortIndicator(-1, Qt::AscendingOrder); // the widths are kept, the order is the project's
}

void DetailsTableDialog::closeEvent(QCloseEvent *event)
{
    commit();
    QDialog::closeEvent(event);
}

void DetailsTableDialog::commit()
{
    m_grid->commit();
}

QString DetailsTableDialog::warning() const
{
    return m_warning->text();
}

QString DetailsTableDialog::hint() const
{
    return m_hint->text();
}

void DetailsTableDialog::warn(const QString &text)
{
    m_warning->say(text);
}

void DetailsTableDialog::showOutcome(const DetailsTable::Outcome &outcome)
{
    m_warning->say({});
    if (!outcome.refusals.isEmpty()) {
        QStringList lines = outcome.refusals.mid(0, mostTold);
        if (const auto more = outcome.refusals.size() - lines.size(); more > 0) {
            lines.append(tr("%n more cell(s) cannot be read either.", nullptr, static_cast<int>(more)));
        }
        warn(lines.join(u'\n'));
    }
    m_hint->setText(tr("%n cell(s) changed.", nullptr, outcome.changed));
}

void DetailsTableDialog::showState()
{
    const bool some = m_table->rowCount() > 0;
    const bool writable = m_table->isWritable();
    const model::storage::UndoState &steps = m_project.undoState();
    m_grid->setVisible(some);
    m_empty->setVisible(!some);
    m_grid->allow();
    m_undo->setEnabled(writable && steps.undo);
    m_redo->setEnabled(writable && steps.redo);
    m_undo->setToolTip(stepTip(tr("Undo"), steps.undo, *m_undo));
    m_redo->setToolTip(stepTip(tr("Redo"), steps.redo, *m_redo));
    m_readOnly->say(m_project.readOnlyReason());
    if (m_hint->text().isEmpty() && some && writable) {
        m_hint->setText(tr("Type over a cell, or press F2 to change it; Enter goes down, Tab to the right. "
                           "Each cell is saved at once."));
    }
}

} // namespace ui
