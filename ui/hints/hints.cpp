// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hints/hints.h"

#include "ui/hints/hint_bar.h"
#include "ui/window_memory.h"

#include <QMetaEnum>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Hint = Hints::Hint;

constexpr std::array all{Hint::Tag, Hint::Mentions, Hint::Source, Hint::Quotation, Hint::Speaks, Hint::Keys};

const QString shownKey = u"hints/shown"_s;

/// By which it is remembered that one was used.
QString keyOf(Hint hint)
{
    const auto name = QMetaEnum::fromType<Hint>().valueToKey(static_cast<int>(hint));
    return u"hints/used/"_s + QString::fromLatin1(name).toLower();
}

/// Whether there may be quotations to propose.
bool hasQuotationMark(const QString &text)
{
    constexpr QStringView marks = u"“”„«»\"";
    return std::any_of(marks.begin(), marks.end(), [&text](QChar mark) { return text.contains(mark); });
}

bool isClaim(const model::Codebook &codebook, const model::Annotation &annotation)
{
    const model::Tag *tag = codebook.find(annotation.tag);
    return tag && tag->role == model::Tag::Role::Claim;
}

} // namespace

Hints::Hints(HintBar &bar, const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_actions(actions)
{
    recall();
    connect(&m_bar, &HintBar::dropped, this, &Hints::dropShown);
    connect(m_actions.showHints, &QAction::triggered, this, &Hints::choose);
    const auto ends = [this](QAction *action, Hint hint) {
        connect(action, &QAction::triggered, this, [this, hint] { use(hint); });
    };
    ends(m_actions.tagMentions, Hint::Mentions);
    ends(m_actions.reviewMentions, Hint::Mentions);
    ends(m_actions.nextQuotation, Hint::Quotation);
    ends(m_actions.whoSpeaks, Hint::Speaks);
    ends(m_actions.keys, Hint::Keys);
}

void Hints::recall()
{
    m_actions.showHints->setChecked(memory::number(shownKey, 1) != 0);
    m_used.clear();
    for (const Hint hint : all) {
        if (memory::number(keyOf(hint), 0) != 0) {
            m_used.insert(hint);
        }
    }
}

/// Whoever wishes for hints again gets all of them.
void Hints::choose(bool shown)
{
    memory::rememberNumber(shownKey, shown ? 1 : 0);
    for (const Hint hint : all) {
        memory::rememberNumber(keyOf(hint), 0);
    }
    m_used.clear();
    refresh(m_isBusy);
}

void Hints::dropShown()
{
    if (m_shown) {
        use(*m_shown);
    }
}

void Hints::use(Hint hint)
{
    if (!m_used.contains(hint)) {
        m_used.insert(hint);
        memory::rememberNumber(keyOf(hint), 1);
        refresh(m_isBusy);
    }
}

void Hints::setProject(model::Project *project)
{
    m_project = project;
    refresh(false);
}

void Hints::take(const model::Change &change)
{
    for (const model::AnyDelta &delta : change.deltas) {
        if (const auto *tagged = std::get_if<model::Delta<model::Annotation>>(&delta);
            tagged && !tagged->before && tagged->after) {
            use(Hint::Tag);
        }
        if (const auto *linked = std::get_if<model::Delta<model::Relation>>(&delta); linked && !linked->before
            && linked->after && linked->after->kind == model::Relation::Kind::Source) {
            use(Hint::Source);
        }
    }
}

void Hints::refresh(bool isBusy)
{
    m_isBusy = isBusy;
    m_shown = m_isBusy || !m_actions.showHints->isChecked() ? std::nullopt : next();
    m_bar.say(m_shown ? words(*m_shown) : QString());
}

std::optional<Hint> Hints::next() const
{
    const model::ArticlePage *page = m_project && m_project->isOpen() ? m_project->page() : nullptr;
    if (!page || !m_project->readOnlyReason().isEmpty()) {
        return std::nullopt;
    }
    const auto *found = std::find_if(all.begin(), all.end(), [this, page](Hint hint) {
        return !m_used.contains(hint) && fits(hint, *page);
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

bool Hints::fits(Hint hint, const model::ArticlePage &page) const
{
    switch (hint) {
    case Hint::Tag:
        return true;
    case Hint::Mentions:
        return !page.entities.isEmpty();
    case Hint::Source:
        return page.relations.isEmpty()
            && std::any_of(
                   page.annotations.begin(), page.annotations.end(),
                   [this](const model::Annotation &one) { return isClaim(m_project->codebook(), one); });
    case Hint::Quotation:
        return m_actions.proposeQuotations->isChecked() && hasQuotationMark(page.text);
    case Hint::Speaks:
        return !page.relations.isEmpty();
    case Hint::Keys:
        return m_used.contains(Hint::Tag);
    }
    return false;
}

QString Hints::words(Hint hint) const
{
    const auto key = [this](const QAction *action) {
        return m_actions.keysOf(*action).section(u", "_s, 0, 0);
    };
    switch (hint) {
    case Hint::Tag:
        return tr("Select words, then press a letter: %1.").arg(tagWords());
    case Hint::Mentions:
        return tr("%1 tags all other mentions of the name at hand, %2 goes through them one by one.")
            .arg(key(m_actions.tagMentions), key(m_actions.reviewMentions));
    case Hint::Source:
        return tr("Who says it? With the claim chosen press %1, then click on the person.")
            .arg(key(m_actions.linkSource));
    case Hint::Quotation:
        return tr("Dots underline what looks like a quotation. %1 goes to the next one, Enter takes it with "
                  "its speaker.")
            .arg(key(m_actions.nextQuotation));
    case Hint::Speaks:
        return tr("%1 shows who speaks, in this article and in all of them.").arg(key(m_actions.whoSpeaks));
    case Hint::Keys:
        return tr("All keys stand in a list of their own: %1.").arg(key(m_actions.keys));
    }
    return {};
}

/// "P Person, L Place, O Organization".
QString Hints::tagWords() const
{
    constexpr qsizetype most = 5;
    QStringList tags;
    for (const QAction *action : m_actions.tags) {
        const QString key = m_actions.keysOf(*action).section(u", "_s, 0, 0);
        if (!key.isEmpty() && tags.size() < most) {
            tags.append(key + QChar::Nbsp + Actions::plainText(*action));
        }
    }
    return tags.join(u", "_s);
}

} // namespace ui
