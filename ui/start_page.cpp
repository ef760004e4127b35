// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start_page.h"

#include "ui/panel/fields.h"
#include "ui/project_place.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int columnWidth = 420;

QLabel *label(const QString &text, const QString &role, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setProperty("role", role);
    made->setWordWrap(true);
    return made;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
    , m_error(label({}, u"warning"_s, this))
    , m_recent(new QWidget(this))
    , m_recentColumn(new QVBoxLayout(m_recent))
{
    setProperty("role", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *middle = new QHBoxLayout(this);
    middle->addStretch(1);
    middle->addLayout(m_column);
    middle->addStretch(1);
    m_column->setSpacing(8);
    m_column->addStretch(2);
    auto *title = label(tr("Tagline"), u"title"_s, this);
    title->setFixedWidth(columnWidth);
    m_column->addWidget(title);
    m_column->addWidget(label(
        tr("Read news articles and tag the people, places, organizations and claims in them. Everything "
           "stays "
           "in one file on this computer and is saved at once."),
        u"muted"_s, this));
    m_column->addWidget(m_error);
    m_column->addSpacing(10);
    addWays();
    m_column->addWidget(
        label(tr("Or drop texts, web pages, or a project, anywhere on this window."), u"muted"_s, this));
    m_recentColumn->setContentsMargins(0, 14, 0, 0);
    m_recentColumn->setSpacing(2);
    m_column->addWidget(m_recent);
    m_column->addStretch(3);
    showRecent({});
    showError({});
}

void StartPage::addWays()
{
    QPushButton *article = button(tr("Open an article…"), {});
    article->setToolTip(tr("Begin a new project with one or more texts or web pages"));
    article->setProperty("primary", true);
    QPushButton *paste = button(tr("Paste a text…"), tr("Ctrl+Shift+V"));
    QPushButton *fresh = button(tr("New project…"), tr("Ctrl+N"));
    QPushButton *open = button(tr("Open project…"), tr("Ctrl+Shift+O"));
    m_sample = button({}, {});
    m_sample->hide();
    connect(article, &QPushButton::clicked, this, &StartPage::openArticleRequested);
    connect(paste, &QPushButton::clicked, this, &StartPage::pasteRequested);
    connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    connect(fresh, &QPushButton::clicked, this, &StartPage::newProjectRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openProjectRequested);
}

QPushButton *StartPage::button(const QString &text, const QString &key)
{
    auto *made = new QPushButton(text, this);
    made->setMinimumHeight(32);
    if (!key.isEmpty()) {
        made->setToolTip(key);
    }
    m_column->addWidget(made);
    return made;
}

void StartPage::showRecent(const QStringList &paths)
{
    while (QLayoutItem *item = m_recentColumn->takeAt(0)) {
        if (item->widget()) {
            item->widget()->deleteLater();
            item->widget()->hide();
        }
        delete item;
    }
    m_recent->setVisible(!paths.isEmpty());
    m_recentColumn->addWidget(label(tr("Opened last").toUpper(), u"caption"_s, m_recent));
    for (const QString &path : paths) {
        const bool isThere = QFileInfo::exists(path);
        auto *row = new RowButton({}, m_recent);
        row->setToolTip(path);
        const QString place = isThere ? shownFolder(path) : tr("not found; press to take it off this list");
        row->setText(u"%1   —   %2"_s.arg(QFileInfo(path).completeBaseName(), place).replace(u'&', u"&&"_s));
        row->setAccessibleName(isThere ? tr("Open %1").arg(path) : tr("Take %1 off the list").arg(path));
        row->setProperty("missing", !isThere);
        m_recentColumn->addWidget(row);
        connect(row, &QPushButton::clicked, this, [this, path, isThere] {
            if (isThere) {
                emit recentChosen(path);
            } else {
                emit recentDropped(path);
            }
        });
    }
}

void StartPage::offerSample()
{
    m_sample->setText(tr("Look at a sample"));
    m_sample->setToolTip(tr("Three short articles, tagged, to try things on"));
    m_sample->setEnabled(true);
    m_sample->show();
}

void StartPage::showSampleInMaking()
{
    m_sample->setText(tr("Making the sample…"));
    m_sample->setToolTip(tr("It opens as soon as it is made"));
    m_sample->setEnabled(false);
    m_sample->show();
}

void StartPage::showError(const QString &text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
}

QString StartPage::error() const
{
    return m_error->text();
}

} // namespace ui
