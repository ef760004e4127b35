// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coders/give_dialog.h"

#include "ui/dialogs.h"
#include "ui/panel/marks.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype longestTitle = 60;

/// Its edge is made for bright grounds; on a dark one nobody would see it.
class CalmRadioButton final : public QRadioButton
{
public:
    using QRadioButton::QRadioButton;

protected:
    void initStyleOption(QStyleOptionButton *option) const override
    {
        QRadioButton::initStyleOption(option);
        option->palette.setColor(QPalette::Window, option->palette.color(QPalette::PlaceholderText));
    }
};

QString shortened(const QString &title)
{
    return marks::isolated(title.size() > longestTitle ? title.left(longestTitle - 1) + u'…' : title);
}

} // namespace

GiveDialog::GiveDialog(model::Project &project, const QList<model::AnnotationId> &chosen, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_chosen(chosen)
    , m_reaches(new QButtonGroup(this))
    , m_from(new QComboBox(this))
    , m_to(new QComboBox(this))
    , m_preview(new QLabel(this))
{
    setWindowTitle(tr("Give codings to another coder"));
    auto *form = new QFormLayout;
    form->addRow(tr("What"), makeReaches());
    form->addRow(tr("Of"), m_from);
    form->addRow(tr("To"), m_to);
    m_preview->setWordWrap(true);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_preview->setMinimumHeight(5 * m_preview->fontMetrics().lineSpacing());
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    layout->addLayout(form);
    layout->addWidget(m_preview, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_give = addPrimaryButton(*buttons, tr("Give"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fillCoders();
    connect(m_reaches, &QButtonGroup::buttonClicked, this, &GiveDialog::choose);
    connect(m_from, &QComboBox::activated, this, [this] {
        fillReceivers();
        choose();
    });
    connect(m_to, &QComboBox::activated, this, &GiveDialog::choose);
    connect(&project, &model::Project::changed, this, &GiveDialog::choose);
    choose();
    resize(500, 320);
}

QWidget *GiveDialog::makeReaches()
{
    auto *reaches = new QWidget(this);
    new QVBoxLayout(reaches);
    reaches->layout()->setContentsMargins({});
    if (!m_chosen.isEmpty()) {
        offerReach(
            Reach::Annotations, tr("%n chosen annotation(s)", nullptr, static_cast<int>(m_chosen.size())));
    }
    if (const model::ArticlePage *page = m_project.page()) {
        offerReach(Reach::Articles, tr("All in “%1”").arg(shortened(page->article.title)));
    }
    offerReach(Reach::Project, tr("All in this project"));
    for (QAbstractButton *button : m_reaches->buttons()) {
        reaches->layout()->addWidget(button);
    }
    m_reaches->buttons().constFirst()->setChecked(true);
    return reaches;
}

void GiveDialog::offerReach(Reach reach, const QString &words)
{
    m_reaches->addButton(
        new CalmRadioButton(QString(words).replace(u'&', u"&&"_s), this), static_cast<int>(reach));
}

void GiveDialog::fillCoders()
{
    for (const model::Coder &coder : m_project.coders()) {
        m_from->addItem(coder.name, QVariant::fromValue(coder.id));
        if (coder.id == m_project.coder().id) {
            m_from->setCurrentIndex(m_from->count() - 1);
        }
    }
    m_from->setAccessibleName(tr("Whose codings"));
    m_to->setAccessibleName(tr("Who gets them"));
    fillReceivers();
}

void GiveDialog::fillReceivers()
{
    const auto from = m_from->currentData().value<model::CoderId>();
    const auto before = m_to->currentData().value<model::CoderId>();
    m_to->clear();
    for (const model::Coder &coder : m_project.coders()) {
        if (coder.id != from) {
            m_to->addItem(coder.name, QVariant::fromValue(coder.id));
        }
        if (coder.id == before && coder.id != from) {
            m_to->setCurrentIndex(m_to->count() - 1);
        }
    }
}

model::storage::Giving GiveDialog::giving() const
{
    model::storage::Giving giving;
    giving.from = m_from->currentData().value<model::CoderId>();
    giving.to = m_to->currentData().value<model::CoderId>();
    giving.reach = static_cast<Reach>(m_reaches->checkedId());
    if (giving.reach == Reach::Annotations) {
        giving.annotations = m_chosen;
    } else if (giving.reach == Reach::Articles && m_project.page()) {
        giving.articles = {m_project.page()->article.id};
    }
    return giving;
}

QString GiveDialog::receiver() const
{
    return m_to->currentText();
}

/// What is chosen in the list is of who codes now.
void GiveDialog::choose()
{
    const bool isOwn = m_reaches->checkedId() == static_cast<int>(Reach::Annotations);
    const int now = m_from->findData(QVariant::fromValue(m_project.coder().id));
    if (isOwn && m_from->currentIndex() != now) {
        m_from->setCurrentIndex(now);
        fillReceivers();
    }
    m_from->setEnabled(!isOwn);
    m_give->setEnabled(false);
    m_preview->setText(tr("Counting…"));
    using model::storage::GivingCount;
    m_project.read<GivingCount>(
        this, [giving = giving()](model::storage::Store &store) { return store.countGiving(giving); },
        [this, call = ++m_call](const GivingCount &count) {
            if (call == m_call) {
                show(count);
            }
        },
        [this](const model::Error &error) { m_preview->setText(error.text()); });
}

void GiveDialog::show(const model::storage::GivingCount &count)
{
    m_count = count;
    m_give->setEnabled(!count.isEmpty());
    if (count.isEmpty()) {
        m_preview->setText(tr("%1 has nothing here to give.").arg(m_from->currentText()));
        return;
    }
    const auto number = [](qsizetype value) {
        return static_cast<int>(value);
    };
    QStringList lines;
    //: %1: the coder who gets them; %2: "3 articles"
    lines.append(
        tr("To %1: %n annotation(s) in %2, with links and notes.", nullptr, number(count.annotations))
            .arg(receiver(), tr("%n article(s)", nullptr, number(count.articles))));
    const auto add = [&](qsizetype value, const QString &line) {
        if (value > 0) {
            lines.append(line);
        }
    };
    add(count.statuses,
        tr("With what was said of %n article(s): done or excluded.", nullptr, number(count.statuses)));
    add(count.doubles,
        tr("Not doubled, as both have the same: %n annotation(s).", nullptr, number(count.doubles)));
    add(count.joinedSources,
        tr("Made one, as both name them: %n speaker(s).", nullptr, number(count.joinedSources)));
    add(count.keptStatuses,
        tr("Of %n article(s) both have said how far they are; what %1 has said stays.", nullptr,
           number(count.keptStatuses))
            .arg(receiver()));
    add(count.looseMentions,
        tr("In %n link(s) the speaker stays, but not the place of the name in the text, which is the other "
           "coder’s.",
           nullptr, number(count.looseMentions)));
    add(count.partedClaims,
        tr("%n time(s) a claim is the same as one that stays; the two are parted.", nullptr,
           number(count.partedClaims)));
    lines.append(tr("Exports then take all of it as %1’s. Undo gives it back.").arg(receiver()));
    m_preview->setText(lines.join(u'\n'));
}

} // namespace ui
