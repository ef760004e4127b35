// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linking.h"

#include "ui/panel/tag_label.h"

namespace ui {

Linking::Linking(ArticleView &view, Tagging &tagging, const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_tagging(tagging)
    , m_popup(new SourcePopup(theme, &view))
{
    connect(m_popup, &SourcePopup::sourceChosen, this, [this](const SourceChoice &choice, bool goesOn) {
        take(choice);
        if (goesOn) {
            emit cueWanted();
        }
    });
    connect(m_popup, &SourcePopup::cancelled, this, &Linking::end);
    connect(&view, &ArticleView::pickCancelled, this, &Linking::end);
    connect(&view, &ArticleView::annotationPicked, this, &Linking::takeMention);
}

void Linking::begin(
    model::AnnotationId claim, model::RelationId replaced, const model::Codebook &codebook,
    const model::NameIndex &names)
{
    const model::ArticlePage *page = m_view.page();
    if (!page || !page->annotations.find(claim)) {
        return;
    }
    m_claim = claim;
    m_replaced = replaced;
    m_codebook = &codebook;
    m_view.setPickMode(ArticleView::PickMode::Source);
    const QRect words = m_view.rectOf(page->annotations.find(claim)->segments.extent());
    m_popup->offer(
        sourceChoices(*page, codebook, claim), codebook, names, words.translated(m_view.viewport()->pos()));
}

void Linking::end()
{
    if (!isOn()) {
        return;
    }
    m_claim = {};
    m_view.setPickMode(ArticleView::PickMode::None);
    const bool hadFocus = m_popup->isAncestorOf(m_popup->window()->focusWidget());
    m_popup->hide();
    if (hadFocus) {
        m_view.setFocus(Qt::OtherFocusReason);
    }
    emit ended();
}

void Linking::take(const SourceChoice &choice)
{
    m_tagging.link(m_claim, m_replaced, choice);
    end();
}

void Linking::takeMention(model::AnnotationId mention)
{
    if (!isOn()) {
        return;
    }
    if (const auto choice = choiceOf(mention, *m_codebook)) {
        take(*choice);
    } else {
        m_popup->goOn(); // the keys are the list's as long as it is open
    }
}

void Linking::takeDrawn(
    model::AnnotationId claim, model::AnnotationId mention, const model::Codebook &codebook)
{
    if (const auto choice = choiceOf(mention, codebook)) {
        m_tagging.link(claim, {}, *choice);
    }
}

/// Nothing, said, where no source was met.
std::optional<SourceChoice>
Linking::choiceOf(model::AnnotationId mention, const model::Codebook &codebook) const
{
    const model::ArticlePage *page = m_view.page();
    const model::Annotation *annotation = page ? page->annotations.find(mention) : nullptr;
    const model::Tag *tag = annotation ? codebook.find(annotation->tag) : nullptr;
    if (!tag || !canSpeak(*tag) || annotation->entity.isNull()) {
        emit m_tagging.said(
            tag ? tr("%1 cannot be a source. Where it stands for a government or a team, tag it as an "
                     "organization.")
                      .arg(labelOf(*tag))
                : tr("Nobody is tagged there. Tag the person or organization first, or press A and type who "
                     "speaks."));
        return std::nullopt;
    }
    return SourceChoice{mention, annotation->entity, tag->id, page->entities.value(annotation->entity).name};
}

} // namespace ui
