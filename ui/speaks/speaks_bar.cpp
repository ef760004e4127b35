// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speaks/speaks_bar.h"

#include "model/analysis/speaking_words.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using namespace model::analysis;

SpeaksBar::SpeaksBar(QWidget *parent)
    : QFrame(parent)
    , m_back(new QPushButton(tr("‹ &Back to the article"), this))
    , m_which(new QPushButton(this))
    , m_by(new QComboBox(this))
    , m_counts(new QButtonGroup(this))
    , m_save(new QPushButton(tr("&Save as…"), this))
{
    setProperty("role", u"side"_s);
    makeArticles();
    makeSaving();
    build();
    connect(m_back, &QPushButton::clicked, this, &SpeaksBar::left);
    connect(m_by, &QComboBox::activated, this, &SpeaksBar::groupingChosen);
    connect(m_counts, &QButtonGroup::idClicked, this, &SpeaksBar::measureChosen);
    nameArticles();
}

/// In a narrow window the words of some do not fit.
void SpeaksBar::tellWhole()
{
    for (auto *button : findChildren<QPushButton *>()) {
        const QString text = button->text().remove(u'&');
        if (!button->toolTip().startsWith(text)) {
            button->setToolTip(button->toolTip().isEmpty() ? text : text + u'\n' + button->toolTip());
        }
    }
}

void SpeaksBar::build()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 7, 12, 7);
    layout->setSpacing(7);
    auto *title = new QLabel(tr("Who speaks?"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setToolTip(title->text());
    m_by->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_by->setMaximumWidth(180);
    m_by->setAccessibleName(tr("Group by"));
    m_by->setToolTip(tr("What the claims are parted by"));
    const auto addCaption = [&](const QString &text, QWidget *buddy) {
        auto *label = new QLabel(text, this);
        label->setProperty("role", u"muted"_s);
        label->setBuddy(buddy);
        layout->addWidget(label);
        layout->addWidget(buddy);
    };
    layout->addWidget(m_back);
    layout->addWidget(title);
    layout->addStretch();
    layout->addWidget(m_which);
    addCaption(tr("&Group by"), m_by);
    makeCounts();
    for (QAbstractButton *button : m_counts->buttons()) {
        layout->addWidget(button);
    }
    layout->addWidget(m_save);
}

void SpeaksBar::makeCounts()
{
    const QStringList tips{
        tr("Count claims"), tr("Count the words of the claims that stand within quotation marks"),
        tr("Count the articles in which there is such a claim")};
    for (const Measure measure : {Measure::Claims, Measure::WordsQuoted, Measure::Articles}) {
        auto *button = new QPushButton(SpeakingWords::heading(measure), this);
        button->setCheckable(true);
        button->setChecked(measure == Measure::Claims);
        button->setToolTip(tips[static_cast<int>(measure)]);
        button->setAccessibleName(button->toolTip());
        m_counts->addButton(button, static_cast<int>(measure));
    }
}

void SpeaksBar::makeArticles()
{
    auto *menu = new QMenu(m_which);
    const auto add = [&](Articles articles) {
        QAction *action = menu->addAction(QString());
        connect(action, &QAction::triggered, this, [this, articles] { emit articlesChosen(articles); });
        return action;
    };
    m_all = add(Articles::All);
    m_chosen = add(Articles::Chosen);
    m_this = add(Articles::This);
    m_this->setText(tr("&This article"));
    menu->addSeparator();
    connect(menu->addAction(tr("&Pick articles…")), &QAction::triggered, this, &SpeaksBar::pickWished);
    m_which->setMenu(menu);
    m_which->setProperty("menu", true);
}

void SpeaksBar::makeSaving()
{
    auto *menu = new QMenu(m_save);
    const auto add = [&](const QString &text, Save as) {
        QAction *action = menu->addAction(text);
        connect(action, &QAction::triggered, this, [this, as] { emit saveWished(as); });
        return action;
    };
    add(tr("&Report for the browser (HTML)…"), Save::Html);
    add(tr("&Table (CSV)…"), Save::Csv);
    add(tr("&Picture (PNG)…"), Save::Png);
    add(tr("&Vector picture (SVG)…"), Save::Svg);
    m_overTime = add(tr("The lines over time (SV&G)…"), Save::LinesSvg);
    menu->addSeparator();
    add(tr("Verified &claims (ClaimReview)…"), Save::ClaimReview);
    menu->addSeparator();
    add(tr("Pri&nt…"), Save::Print);
    m_save->setMenu(menu);
    m_save->setProperty("menu", true);
}

void SpeaksBar::showArticles(qsizetype all, qsizetype chosen, bool hasOpen)
{
    m_countAll = all;
    m_countChosen = chosen;
    m_all->setText(tr("&All articles (%L1)").arg(all));
    m_chosen->setText(tr("&Chosen in the list (%L1)").arg(chosen));
    m_chosen->setEnabled(chosen > 1);
    m_this->setEnabled(hasOpen);
    nameArticles();
}

void SpeaksBar::choose(Articles articles, qsizetype picked)
{
    m_articles = articles;
    m_countPicked = picked;
    nameArticles();
}

void SpeaksBar::nameArticles()
{
    switch (m_articles) {
    case Articles::All:
        m_which->setText(tr("All %Ln article(s)", nullptr, static_cast<int>(m_countAll)));
        break;
    case Articles::Chosen:
        m_which->setText(tr("%Ln chosen article(s)", nullptr, static_cast<int>(m_countChosen)));
        break;
    case Articles::This:
        m_which->setText(tr("This article"));
        break;
    case Articles::Picked:
        m_which->setText(tr("%Ln picked article(s)", nullptr, static_cast<int>(m_countPicked)));
        break;
    }
    m_which->setAccessibleName(tr("Articles: %1").arg(m_which->text()));
    tellWhole();
}

void SpeaksBar::showGroupings(const Spoken &spoken, const QString &by)
{
    m_by->clear();
    const auto addVariables = [&](const QList<QByteArray> &subjects) {
        for (const model::storage::VariableRow &variable : spoken.variables) {
            const bool hasValues = variable.level != "text";
            if (!variable.retired && hasValues && subjects.contains(variable.subject)) {
                m_by->addItem(variable.label, name(Grouping{Grouping::By::Variable, variable.name}));
            }
        }
    };
    addVariables({"source", "entity"});
    for (const QString &each : groupingNames()) {
        m_by->addItem(SpeakingWords::heading(spoken, groupingNamed(each)), each);
    }
    addVariables({"claim", "article"});
    m_by->setCurrentIndex(std::max(0, m_by->findData(by)));
}

QString SpeaksBar::by() const
{
    return m_by->count() == 0 ? u"role"_s : m_by->currentData().toString();
}

Measure SpeaksBar::measure() const
{
    return static_cast<Measure>(m_counts->checkedId());
}

void SpeaksBar::setSaveable(bool some, bool overTime)
{
    m_save->setEnabled(some);
    m_overTime->setEnabled(overTime);
}

} // namespace ui
