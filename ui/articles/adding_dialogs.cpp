// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/adding_dialogs.h"

#include "model/error.h"
#include "model/storage/limits.h"
#include "ui/articles/article_fields.h"
#include "ui/dialogs.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

bool hasEndlessWord(const QString &text)
{
    constexpr int endless = 2000;
    int letters = 0;
    for (const QChar letter : text) {
        letters = letter.isSpace() ? 0 : letters + 1;
        if (letters > endless) {
            return true;
        }
    }
    return false;
}

} // namespace

DuplicatesDialog::DuplicatesDialog(const QList<Duplicate> &duplicates, QWidget *parent)
    : QDialog(parent)
    , m_duplicates(duplicates)
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Already in the project"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(wrapped(
        tr("The project has the text of %n article(s) already. Tick what is to be added all the same.",
           nullptr, static_cast<int>(duplicates.size())),
        this));
    m_list->setAccessibleName(tr("Articles that are in the project already"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Duplicate &each : duplicates) {
        const model::Article &article = each.read.article.article;
        const QString name = article.fileName.isEmpty() ? article.title : article.fileName;
        auto *item = new QListWidgetItem(tr("%1 — the same text as “%2”").arg(name, each.knownTitle), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    layout->addWidget(m_list);
    auto *buttons = new QDialogButtonBox(this);
    m_go = addPrimaryButton(*buttons, {});
    m_go->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_list, &QListWidget::itemChanged, this, &DuplicatesDialog::sayWhatHappens);
    sayWhatHappens();
    resize(520, 300);
}

void DuplicatesDialog::sayWhatHappens()
{
    const int count = static_cast<int>(wanted().size());
    const int all = static_cast<int>(m_duplicates.size());
    m_go->setText(
        count == 0 ? tr("Skip %n article(s)", nullptr, all) : tr("Add %n all the same", nullptr, count));
}

QList<Duplicate> DuplicatesDialog::wanted() const
{
    QList<Duplicate> wanted;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            wanted.append(m_duplicates[row]);
        }
    }
    return wanted;
}

AddReportDialog::AddReportDialog(const AddReport &report, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("What to know of these articles"));
    auto *layout = new QVBoxLayout(this);
    const int added = static_cast<int>(report.added.size());
    layout->addWidget(
        wrapped(added > 0 ? tr("%n article(s) added.", nullptr, added) : tr("No article was added."), this));
    auto *table = new QTableWidget(static_cast<int>(report.entries.size()), 2, this);
    table->setAccessibleName(tr("Files and what happened to them"));
    table->setHorizontalHeaderLabels({tr("File"), tr("What happened")});
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->verticalHeader()->setVisible(false);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setWordWrap(true);
    for (int row = 0; row < table->rowCount(); ++row) {
        const AddReport::Entry &entry = report.entries[row];
        table->setItem(row, 0, new QTableWidgetItem(entry.name));
        const QString words = entry.words.join(u' ');
        table->setItem(row, 1, new QTableWidgetItem(entry.added ? words : tr("Not added: %1").arg(words)));
    }
    layout->addWidget(table);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(640, 340);
}

PasteDialog::PasteDialog(const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_given(text)
    , m_title(new QLineEdit(this))
    , m_outlet(new QLineEdit(this))
    , m_byline(new QLineEdit(this))
    , m_published(new QLineEdit(this))
    , m_warning(wrapped({}, this))
    , m_text(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Paste an article"));
    auto *layout = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Outlet"), m_outlet);
    form->addRow(tr("Byline"), m_byline);
    form->addRow(tr("Date"), m_published);
    form->addRow({}, m_warning);
    m_warning->setProperty("role", u"warning"_s);
    m_published->setPlaceholderText(tr("2023-07-20"));
    layout->addLayout(form);
    m_text->setAccessibleName(tr("The article’s text"));
    m_text->setPlaceholderText(tr("Paste or type the article here, with its headline as the first line."));
    m_text->setTabChangesFocus(true);
    // What is too much for an article would be too much for this field as well, and Qt looks very long for
    // the end of a word that has none.
    if (hasEndlessWord(text)) {
        m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    }
    const bool fits =
        text.size() <= model::storage::largestArticle && model::storage::excessOf(text).isEmpty();
    m_text->setPlainText(fits ? text : QString());
    layout->addWidget(m_text, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = addPrimaryButton(*buttons, tr("Add article"));
    m_add->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteDialog::showGuess);
    connect(m_published, &QLineEdit::textChanged, this, &PasteDialog::check);
    m_text->document()->setModified(false);
    showGuess();
    resize(560, 520);
    (text.isEmpty() ? static_cast<QWidget *>(m_text) : m_title)->setFocus();
}

/// The clipboard's text itself while it is untouched: a text field would change some of its characters.
QString PasteDialog::text() const
{
    if (!m_text->document()->isModified()) {
        return m_given;
    }
    return m_text->document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

void PasteDialog::check()
{
    const bool valid = isDate(dateFrom(m_published->text()));
    m_warning->setVisible(!valid || !m_refusal.isEmpty());
    m_warning->setText(m_refusal.isEmpty() ? dateAdvice() : m_refusal);
    m_add->setEnabled(valid && m_refusal.isEmpty() && !text().trimmed().isEmpty());
}

void PasteDialog::showGuess()
{
    m_refusal.clear();
    model::Article guessed;
    if (!text().trimmed().isEmpty()) {
        try {
            guessed = model::reading::readPastedText(text()).article.article;
        } catch (const model::Error &error) {
            m_refusal = error.text();
        }
    }
    check();
    if (guessed.title.isEmpty()) {
        return;
    }
    const std::initializer_list<std::pair<QLineEdit *, QString>> fields = {
        {m_title, guessed.title},
        {m_outlet, guessed.outlet},
        {m_byline, guessed.byline},
        {m_published, guessed.published}};
    for (const auto &[field, value] : fields) {
        if (!field->isModified()) {
            field->setText(value);
        }
    }
}

model::reading::ReadArticle PasteDialog::article() const
{
    model::reading::ReadArticle read = model::reading::readPastedText(text());
    model::Article &article = read.article.article;
    article.title = m_title->text().simplified();
    article.outlet = m_outlet->text().simplified();
    article.byline = m_byline->text().simplified();
    article.published = dateFrom(m_published->text());
    return read;
}

} // namespace ui
