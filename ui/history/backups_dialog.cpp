// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/backups_dialog.h"

#include "ui/calm_table.h"
#include "ui/dialogs.h"
#include "ui/panel/marks.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using model::storage::BackupReason;

enum Column { Made, Why, Articles, Tags, ColumnCount };

/// More would say no more, and take long to set.
constexpr qsizetype mostArticles = 1000;

QString wordsOf(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Daily:
        return BackupsDialog::tr("before the first change of the day");
    case BackupReason::Upgrade:
        return BackupsDialog::tr("before an upgrade of its format");
    case BackupReason::Merge:
        return BackupsDialog::tr("before a merge");
    }
    return {};
}

QTableWidget *makeTable(QWidget *parent, const QStringList &headers, const QString &name)
{
    auto *table = new QTableWidget(0, static_cast<int>(headers.size()), parent);
    table->setHorizontalHeaderLabels(headers);
    table->setAccessibleName(name);
    makeCalm(*table);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    return table;
}

QTableWidgetItem *number(qint64 value)
{
    auto *item = new QTableWidgetItem(QLocale().toString(value));
    item->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    return item;
}

} // namespace

BackupsDialog::BackupsDialog(const QString &project, QWidget *parent, const QString &root)
    : QDialog(parent)
    , m_project(project)
    , m_files(model::storage::BackupShelf::backupsOf(QFileInfo(project).canonicalFilePath(), root))
    , m_previews(m_files.size())
    , m_list(makeTable(
          this, {tr("Made"), tr("Why"), tr("Articles"), tr("Tags")}, tr("Backups, the newest first")))
    , m_articles(makeTable(this, {tr("Article"), tr("Tags")}, tr("The articles in the chosen backup")))
    , m_about(new QLabel(this))
    , m_open(nullptr)
{
    m_pool.setMaxThreadCount(1);
    setWindowTitle(tr("Backups of %1").arg(QFileInfo(project).completeBaseName()));
    build();
    list();
}

BackupsDialog::~BackupsDialog()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void BackupsDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    auto *hint = new QLabel(
        m_files.isEmpty()
            ? tr("There is no backup of this project yet. One is made before the first change of each day.")
            : tr("A backup is opened as a copy in another file; this project stays as it is."),
        this);
    hint->setWordWrap(true);
    hint->setProperty("role", u"muted"_s);
    layout->addWidget(hint);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(Why, QHeaderView::Stretch);
    m_articles->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_articles->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_about->setWordWrap(true);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_about);
    layout->addWidget(m_articles, 1);
    for (QWidget *part : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_articles)}) {
        part->setVisible(!m_files.isEmpty());
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_open = addPrimaryButton(*buttons, tr("Open a copy…"));
    m_open->setEnabled(false);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &BackupsDialog::choose);
    connect(m_list, &QTableWidget::itemActivated, this, &BackupsDialog::choose);
    connect(m_list, &QTableWidget::currentCellChanged, this, &BackupsDialog::showChosen);
    resize(640, m_files.isEmpty() ? 140 : 560);
}

void BackupsDialog::list()
{
    m_list->setRowCount(static_cast<int>(m_files.size()));
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const auto &file = m_files[row];
        m_list->setItem(row, Made, new QTableWidgetItem(QLocale().toString(file.at, QLocale::ShortFormat)));
        m_list->setItem(row, Why, new QTableWidgetItem(wordsOf(file.reason)));
        look(row);
    }
    if (m_list->rowCount() > 0) {
        m_list->setCurrentCell(0, 0);
        m_list->setFocus();
    }
}

/// In another thread: it may be on a slow disk, or large.
void BackupsDialog::look(int row)
{
    m_pool.start([this, row, file = m_files[row]] {
        auto preview = model::storage::BackupShelf::preview(file);
        QMetaObject::invokeMethod(this, [this, row, preview = std::move(preview)] { show(row, preview); });
    });
}

void BackupsDialog::show(int row, const std::optional<model::storage::BackupPreview> &preview)
{
    m_previews[row] = preview;
    if (preview) {
        m_list->setItem(row, Articles, number(preview->articles.size()));
        m_list->setItem(row, Tags, number(preview->annotations));
    } else {
        auto *unreadable = new QTableWidgetItem(tr("cannot be read"));
        m_list->setItem(row, Articles, unreadable);
    }
    if (row == m_list->currentRow()) {
        showChosen();
    }
}

void BackupsDialog::showChosen()
{
    const int row = m_list->currentRow();
    const auto preview = row < 0 ? std::nullopt : m_previews.at(row);
    m_open->setEnabled(preview.has_value());
    m_articles->setRowCount(0);
    m_about->clear();
    if (!preview) {
        return;
    }
    const QDateTime last = QDateTime::fromMSecsSinceEpoch(preview->lastEdit);
    QStringList words;
    if (preview->lastEdit > 0) {
        words.append(tr("Last step in it: %1.").arg(QLocale().toString(last, QLocale::ShortFormat)));
    }
    const qsizetype shown = std::min(preview->articles.size(), mostArticles);
    if (shown < preview->articles.size()) {
        words.append(tr("Its first %n article(s):", nullptr, static_cast<int>(shown)));
    }
    m_about->setText(words.join(u' '));
    m_articles->setRowCount(static_cast<int>(shown));
    for (int i = 0; i < m_articles->rowCount(); ++i) {
        const auto &[title, annotations] = preview->articles.at(i);
        m_articles->setItem(
            i, 0, new QTableWidgetItem(marks::isolated(title.isEmpty() ? tr("Untitled") : title)));
        m_articles->setItem(i, 1, number(annotations));
    }
}

void BackupsDialog::choose()
{
    const int row = m_list->currentRow();
    if (row >= 0 && m_open->isEnabled()) {
        const QString path = m_files.at(row).path;
        accept();
        emit chosen(path);
    }
}

} // namespace ui
