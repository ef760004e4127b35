// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentions/mention_review.h"

#include "model/project/edits_variable.h"
#include "model/suggest/tagging_mentions.h"
#include "ui/find/hits_bar.h"
#include "ui/panel/marks.h"
#include "ui/reader/article_view.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::MentionReview)
};

FoundPlaces placesOf(const QList<ReviewedMention> &mentions)
{
    FoundPlaces places;
    for (const ReviewedMention &one : mentions) {
        places.hits.append({one.article, one.mention.range, {}, {}, one.words, {}});
    }
    return places;
}

model::AnnotationId made(const model::Edit &edit)
{
    for (const model::AnyDelta &any : edit.change.deltas) {
        if (const auto *delta = std::get_if<model::Delta<model::Annotation>>(&any)) {
            return delta->subject().id;
        }
    }
    return {};
}

} // namespace

QString doubtText(model::suggest::Doubt doubt)
{
    using model::suggest::Doubt;
    switch (doubt) {
    case Doubt::None:
        return {};
    case Doubt::Shared:
        return Words::tr("several are called so");
    case Doubt::LongerName:
        return Words::tr("perhaps a part of a longer name");
    case Doubt::CommonWord:
        return Words::tr("perhaps a common word");
    case Doubt::Plural:
        return Words::tr("perhaps more than one");
    case Doubt::MiddleName:
        return Words::tr("perhaps a given name");
    case Doubt::Far:
        return Words::tr("the full name is not in this article");
    }
    return {};
}

MentionReview::MentionReview(HitsBar &bar, ArticleView &reader, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_reader(reader)
{
    bar.nameSkip(
        tr("Not this one (Del)"), tr("This is no mention; it is not offered again. Goes to the next (Del)"));
    connect(&bar, &HitsBar::takeRequested, this, &MentionReview::take);
    connect(&bar, &HitsBar::skipRequested, this, &MentionReview::skip);
    connect(&bar, &HitsBar::backRequested, this, [this] { step(-1); });
    connect(&bar, &HitsBar::endRequested, this, &MentionReview::end);
}

void MentionReview::setProject(model::Project *project)
{
    m_review.reset();
    m_mentions.clear();
    m_project = project;
    m_bar.hide();
}

void MentionReview::begin(const QList<ReviewedMention> &mentions)
{
    m_mentions = mentions;
    m_review.emplace(placesOf(mentions));
    goTo();
    show();
}

const model::ArticlePage *MentionReview::pageHere() const
{
    const model::ArticlePage *page = m_reader.page();
    const ReviewedMention &here = atHand();
    const model::TextRange range = here.mention.range;
    const bool isHere = page && page->article.id == here.article && range.end <= page->text.size()
        && QStringView(page->text).sliced(range.start, range.length()) == here.words;
    return isHere ? page : nullptr;
}

void MentionReview::goTo()
{
    emit placeChosen({atHand().article, {}, atHand().mention.range});
}

void MentionReview::step(int step)
{
    if (!m_review) {
        return;
    }
    if (m_review->step(step)) {
        goTo();
        show();
    } else if (step > 0) {
        emit said(tr("This was the last place. %Ln tagged.", nullptr, static_cast<int>(m_review->tagged())));
        end();
    } else {
        emit said(tr("This is the first place."));
    }
}

/// The page of the place at hand, or nullptr: then what is gone is passed over, and an article that is not
/// open yet is waited for.
const model::ArticlePage *MentionReview::pageToDecideOn()
{
    if (!m_review || !m_project) {
        return nullptr;
    }
    const model::ArticlePage *page = m_project->article(atHand().article) ? pageHere() : nullptr;
    if (!page) {
        const bool isOpen = m_reader.page() && m_reader.page()->article.id == atHand().article;
        isOpen || !m_project->article(atHand().article) ? step(+1) : goTo();
    }
    return page;
}

void MentionReview::take()
{
    const model::ArticlePage *page = pageToDecideOn();
    if (!page) {
        return;
    }
    const model::Edit edit = model::suggest::tagMentions(*page, {atHand().mention}, m_project->by());
    if (!edit.change.isEmpty()) {
        m_review->made(made(edit));
        m_project->perform(edit);
    }
    step(+1);
}

/// Kept, so that it is not offered again, unless somebody tagged the place meanwhile.
void MentionReview::skip()
{
    const model::ArticlePage *page = pageToDecideOn();
    if (!page) {
        return;
    }
    const model::suggest::Mention &mention = atHand().mention;
    const bool isFree = !model::suggest::tagMentions(*page, {mention}, m_project->by()).change.isEmpty();
    const model::Edit edit = model::edits::dismiss(
        *page, model::Dismissal::Kind::Mention, mention.range, mention.entity, m_project->by());
    if (isFree && !edit.change.isEmpty()) {
        m_project->perform(edit);
    }
    step(+1);
}

QString MentionReview::note() const
{
    if (!m_project->article(atHand().article)) {
        return tr("its article was removed");
    }
    const bool isOpen = m_reader.page() && m_reader.page()->article.id == atHand().article;
    if (!isOpen) {
        return {};
    }
    const model::ArticlePage *page = pageHere();
    if (!page) {
        return tr("other words stand there now");
    }
    if (model::suggest::tagMentions(*page, {atHand().mention}, m_project->by()).change.isEmpty()) {
        return tr("tagged already");
    }
    return model::suggest::isTurnedDown(*page, atHand().mention, m_project->by())
        ? tr("not this one")
        : doubtText(atHand().mention.doubt);
}

void MentionReview::show()
{
    const QLocale locale;
    QStringList parts = {
        //: %1: a number, %2: how many there are
        tr("%1 of %2").arg(locale.toString(m_review->number()), locale.toString(m_review->count())),
        tr("%Ln tagged", nullptr, static_cast<int>(m_review->tagged()))};
    if (const QString more = note(); !more.isEmpty()) {
        parts.append(more);
    }
    constexpr int widest = 180;
    const QString name = m_bar.fontMetrics().elidedText(atHand().name, Qt::ElideMiddle, widest);
    m_bar.showReview(
        parts.join(u" · "_s),
        //: a button; %1: a name
        tr("Tag as %1 (Enter)").arg(marks::isolated(name).replace(u'&', u"&&"_s)));
}

void MentionReview::pageShown()
{
    if (m_review) {
        show();
    }
}

void MentionReview::projectChanged(const model::Change &change)
{
    if (m_review) {
        m_review->take(change);
        show();
    }
}

void MentionReview::failed()
{
    if (m_review) {
        m_review->dropUnwritten();
        show();
    }
}

void MentionReview::end()
{
    if (m_review) {
        m_review.reset();
        m_bar.putAway(m_reader);
    }
}

} // namespace ui
