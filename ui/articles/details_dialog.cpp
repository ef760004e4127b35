// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/details_dialog.h"

#include "ui/articles/article_fields.h"
#include "ui/dialogs.h"

#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::array commonLanguages = {"ar", "de", "en", "es", "fr", "it", "nl",
                                        "pl", "pt", "ru", "sv", "tr", "uk", "zh"};

} // namespace

DetailsDialog::DetailsDialog(const model::Article &article, bool readOnly, QWidget *parent)
    : QDialog(parent)
    , m_article(article)
    , m_title(new QLineEdit(article.title, this))
    , m_outlet(new QLineEdit(article.outlet, this))
    , m_byline(new QLineEdit(article.byline, this))
    , m_published(new QLineEdit(article.published, this))
    , m_url(new QLineEdit(article.url, this))
    , m_language(new QComboBox(this))
    , m_note(new QPlainTextEdit(article.note, this))
    , m_warning(new QLabel(this))
{
    setWindowTitle(tr("Details of the article"));
    m_language->setEditable(true);
    m_language->lineEdit()->setAccessibleName(nameOf(ArticleField::Language));
    m_language->addItem(QString());
    for (const char *code : commonLanguages) {
        m_language->addItem(languageName(QLatin1StringView(code)));
    }
    m_language->setCurrentText(article.language.isEmpty() ? QString() : languageName(article.language));
    m_published->setPlaceholderText(tr("2023-07-20"));
    m_note->setTabChangesFocus(true);
    m_warning->setProperty("role", u"warning"_s);
    m_warning->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(nameOf(ArticleField::Title), m_title);
    form->addRow(nameOf(ArticleField::Outlet), m_outlet);
    form->addRow(nameOf(ArticleField::Byline), m_byline);
    form->addRow(nameOf(ArticleField::Date), m_published);
    form->addRow({}, m_warning);
    form->addRow(nameOf(ArticleField::Address), m_url);
    form->addRow(nameOf(ArticleField::Language), m_language);
    form->addRow(nameOf(ArticleField::Note), m_note);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    auto *known = new QLabel(facts(), this);
    known->setProperty("role", u"small"_s);
    known->setWordWrap(true);
    known->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(known);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_keep = addPrimaryButton(*buttons, tr("Keep"));
    m_keep->setVisible(!readOnly);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_published, &QLineEdit::textChanged, this, &DetailsDialog::check);
    check();
    resize(520, 440);
}

void DetailsDialog::check()
{
    const QString refusal = refusalOf(ArticleField::Date, m_published->text());
    m_warning->setText(refusal);
    m_warning->setVisible(!refusal.isEmpty());
    m_keep->setEnabled(refusal.isEmpty());
}

QString DetailsDialog::facts() const
{
    const QLocale locale;
    QStringList parts = {
        tr("%n word(s)", nullptr, static_cast<int>(m_article.words)),
        tr("%n character(s)", nullptr, static_cast<int>(m_article.characters))};
    if (!m_article.fileName.isEmpty()) {
        parts.append(tr("from %1").arg(m_article.fileName));
    }
    if (!m_article.encoding.isEmpty()) {
        parts.append(m_article.encoding);
    }
    if (m_article.added > 0) {
        parts.append(
            tr("added %1")
                .arg(locale.toString(QDateTime::fromMSecsSinceEpoch(m_article.added), QLocale::ShortFormat)));
    }
    return parts.join(u" · "_s);
}

model::Article DetailsDialog::after() const
{
    model::Article after = m_article;
    setField(after, ArticleField::Title, m_title->text());
    setField(after, ArticleField::Outlet, m_outlet->text());
    setField(after, ArticleField::Byline, m_byline->text());
    setField(after, ArticleField::Date, m_published->text());
    setField(after, ArticleField::Address, m_url->text());
    setField(after, ArticleField::Language, m_language->currentText());
    after.note = m_note->document()->isModified()
        ? m_note->document()->toRawText().replace(QChar::ParagraphSeparator, u'\n')
        : m_article.note;
    return after;
}

} // namespace ui
