// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/erase_dialog.h"

#include "ui/dialogs.h"
#include "ui/panel/fields.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// From here on the new file takes the old one's place.
constexpr double writing = 0.9;
constexpr int steps = 1000;

QLabel *makeWords(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setMinimumWidth(440);
    return label;
}

} // namespace

EraseDialog::EraseDialog(
    model::Project &project, model::storage::Erasure erasure, const QString &question, QWidget *parent,
    const QString &root)
    : QDialog(parent)
    , m_project(project)
    , m_erasure(std::move(erasure))
    , m_root(root)
    , m_what(makeWords(this))
    , m_backups(makeWords(this))
    , m_withBackups(new CalmCheckBox(this))
    , m_sure(new CalmCheckBox(tr("&Erase it for good; I know that this cannot be undone"), this))
    , m_trouble(makeWords(this))
    , m_progress(new QProgressBar(this))
{
    m_pool.setMaxThreadCount(1);
    setWindowTitle(tr("Erase for good"));
    layOut(question);
    connect(m_sure, &QCheckBox::clicked, this, &EraseDialog::allow);
    connect(m_erase, &QPushButton::clicked, this, &EraseDialog::erase);
    connect(m_cancel, &QPushButton::clicked, this, &EraseDialog::reject);
    connect(this, &EraseDialog::progressed, this, &EraseDialog::showProgress);
    connect(this, &EraseDialog::finished, this, [this] {
        m_line.reset();
        accept();
    });
    connect(this, &EraseDialog::cancelled, this, [this] { goBack(tr("Cancelled. Nothing was erased.")); });
    connect(this, &EraseDialog::failed, this, [this](const model::Error &error) { goBack(error.text()); });
    count();
    lookAtBackups();
}

EraseDialog::~EraseDialog()
{
    if (m_line) {
        m_line->goOn = false;
    }
    m_pool.clear();
    m_pool.waitForDone();
}

void EraseDialog::layOut(const QString &question)
{
    auto *title = makeWords(this);
    title->setText(question);
    title->setProperty("role", u"title"_s);
    m_what->setText(tr("Looking for what goes with it…"));
    m_backups->setProperty("role", u"muted"_s);
    m_withBackups->hide();
    m_trouble->setProperty("role", u"warning"_s);
    m_trouble->hide();
    m_progress->setRange(0, steps);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far the erasing is"));
    m_progress->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    for (QWidget *part : std::initializer_list<QWidget *>{
             title, m_what, m_backups, m_withBackups, m_sure, m_trouble, m_progress}) {
        layout->addWidget(part);
    }
    layout->addStretch();
    auto *buttons = new QDialogButtonBox(this);
    m_erase = addPrimaryButton(*buttons, tr("Erase for good"));
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_erase->setAutoDefault(false);
    m_erase->setEnabled(false);
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    layout->addWidget(buttons);
}

bool EraseDialog::takesBackups() const
{
    return m_withBackups->isChecked();
}

void EraseDialog::count()
{
    using model::storage::ErasureCount;
    m_project.read<ErasureCount>(
        this,
        [erasure = m_erasure](model::storage::Store &store) {
            return model::storage::countErasure(store, erasure);
        },
        [this](const ErasureCount &count) { showCount(count); },
        [this](const model::Error &error) { m_what->setText(error.text()); });
}

void EraseDialog::showCount(const model::storage::ErasureCount &count)
{
    QStringList lines = whatGoes(count);
    lines.append(
        tr("All of it goes out of every byte of this file. In the history %n step(s) will no longer say "
           "what was changed, and cannot be taken back.",
           nullptr, static_cast<int>(count.steps)));
    m_what->setText(lines.join(u'\n'));
    m_isCounted = true;
    allow();
    fit();
}

QStringList EraseDialog::whatGoes(const model::storage::ErasureCount &count) const
{
    QStringList lines;
    if (!m_erasure.articles.isEmpty()) {
        lines.append(
            tr("Its text and what is known of it go, with %n tag(s) of all who coded it.", nullptr,
               static_cast<int>(count.annotations)));
        if (count.names > 0) {
            lines.append(tr("Names that stand only there go too: %1.").arg(QLocale().toString(count.names)));
        }
    }
    if (!m_erasure.names.isEmpty()) {
        lines.append(
            tr("All that is known goes: other spellings, description, note, answers. What is tagged with it "
               "stays "
               "tagged and means nobody: %n mention(s). Where such a name is a source, it is called “?”.",
               nullptr, static_cast<int>(count.mentions)));
        lines.append(tr("The articles’ texts, and what you wrote elsewhere, stay as they are."));
    }
    if (!m_erasure.notes.isEmpty()) {
        lines.append(tr("What is said there goes, with all that was ever said there before."));
    }
    return lines;
}

/// They may be large, or on a slow disk.
void EraseDialog::lookAtBackups()
{
    m_backups->setText(tr("Looking through the backups…"));
    m_pool.start([this, path = QFileInfo(m_project.path()).canonicalFilePath()] {
        const auto found = model::storage::backupsHolding(path, m_erasure, m_root);
        QMetaObject::invokeMethod(this, [this, found] { showBackups(found); });
    });
}

void EraseDialog::showBackups(const QList<model::storage::BackupFile> &backups)
{
    const int number = static_cast<int>(backups.size());
    if (backups.isEmpty()) {
        m_backups->setText(
            tr("No backup of this project holds it. Copies that you made or mailed stay as they are."));
        fit();
        return;
    }
    const QString folder = QDir::toNativeSeparators(QFileInfo(backups.first().path).absolutePath());
    m_backups->setText(
        tr("It also stands in %n backup(s) of this project, in %1. Copies that you made or mailed "
           "stay as they are.",
           nullptr, number)
            .arg(folder));
    m_withBackups->setText(tr("&Delete that too: %n backup(s)", nullptr, number));
    m_withBackups->show();
    fit();
}

/// Words that wrap need as much height as they have lines; a dialog does not see to that itself.
void EraseDialog::fit()
{
    layout()->activate();
    setMinimumHeight(layout()->totalHeightForWidth(width()));
}

void EraseDialog::allow()
{
    m_erase->setEnabled(m_isCounted && m_sure->isChecked() && !m_line);
}

void EraseDialog::erase()
{
    m_line = std::make_shared<JobLine<EraseDialog>>(this, &m_project);
    m_trouble->hide();
    m_progress->show();
    showProgress(0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_sure, m_withBackups, m_erase}) {
        part->setEnabled(false);
    }
    m_project.storeThread().post([line = m_line, erasure = m_erasure](model::storage::Store *store) {
        try {
            const bool done = store && model::storage::eraseForGood(*store, erasure, [&line](double part) {
                                  line->say(&EraseDialog::progressed, part);
                                  return line->goOn.load();
                              });
            done ? line->say(&EraseDialog::finished) : line->say(&EraseDialog::cancelled);
        } catch (const model::Error &error) {
            line->say(&EraseDialog::failed, error);
        }
    });
}

void EraseDialog::showProgress(double part)
{
    m_progress->setValue(static_cast<int>(part * steps));
    m_cancel->setEnabled(part < writing);
}

void EraseDialog::goBack(const QString &why)
{
    m_line.reset();
    m_progress->hide();
    m_trouble->setText(why);
    m_trouble->show();
    for (QWidget *part : std::initializer_list<QWidget *>{m_sure, m_withBackups, m_cancel}) {
        part->setEnabled(true);
    }
    allow();
    fit();
    m_cancel->setFocus();
}

void EraseDialog::reject()
{
    if (!m_line) {
        QDialog::reject();
    } else {
        m_line->goOn = false;
    }
}

} // namespace ui
