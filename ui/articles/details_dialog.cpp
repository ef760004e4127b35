// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/details_dialog.h"

#include "model/reading/dates.h"
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
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::array commonLanguages = {"ar", "de", "en", "es", "fr", "it", "nl",
                                        "pl", "pt", "ru", "sv", "tr", "uk", "zh"};

QString languageName(const QString &code)
{
    return u"%1 — %2"_s.arg(code, QLocale::languageToString(QLocale(code).language()));
}

/// The code itself, or that of the language whose entry stands there.
QString languageCode(const QString &text)
{
    return text.section(u" — "_s, 0, 0).trimmed();
}

} // namespace

bool isDate(const QString &text)
{
    if (text.isEmpty()) {
        return true;
    }
    static const QRegularExpression shortForm(u"^\\d{4}(-(0[1-9]|1[0-2]))?$"_s);
    if (shortForm.match(text).hasMatch()) {
        return true;
    }
    const QString day = text.section(u'T', 0, 0);
    return QDate::fromString(day, u"yyyy-MM-dd"_s).isValid()
        && (!text.contains(u'T') || QDateTime::fromString(text, Qt::ISODate).isValid());
}

QString dateFrom(const QString &typed)
{
    const QString text = typed.simplified();
    const QString read = isDate(text) ? QString() : model::reading::dateIn(text);
    return read.isEmpty() ? text : read;
}

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
    , m_warning(new QLabel(tr("Write the date as 2023-07-20, or only 2023-07 or 2023."), this))
{
    setWindowTitle(tr("Details of the article"));
    m_language->setEditable(true);
    m_language->lineEdit()->setAccessibleName(tr("Language"));
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
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Outlet"), m_outlet);
    form->addRow(tr("Byline"), m_byline);
    form->addRow(tr("Date"), m_published);
    form->addRow({}, m_warning);
    form->addRow(tr("Address"), m_url);
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("Note"), m_note);
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
    const bool valid = isDate(dateFrom(m_published->text()));
    m_warning->setVisible(!valid);
    m_keep->setEnabled(valid);
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
    after.title = m_title->text().simplified();
    after.outlet = m_outlet->text().simplified();
    after.byline = m_byline->text().simplified();
    after.published = dateFrom(m_published->text());
    after.url = m_url->text().trimmed();
    after.language = languageCode(m_language->currentText());
    after.note = m_note->document()->isModified()
        ? m_note->document()->toRawText().replace(QChar::ParagraphSeparator, u'\n')
        : m_article.note;
    return after;
}

} // namespace ui
