// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panel/source_popup.h"
#include "ui/reader/article_view.h"
#include "ui/tagging.h"

#include <QObject>

#include <optional>

namespace ui {

/// Choosing who says a claim: the list is open and the reader waits for a click on a name, whichever comes
/// first.
class Linking final : public QObject
{
    Q_OBJECT

public:
    Linking(ArticleView &view, Tagging &tagging, const Theme &theme, QObject *parent = nullptr);

    /// Where a relation is given, the choice takes its place.
    void begin(
        model::AnnotationId claim, model::RelationId replaced, const model::Codebook &codebook,
        const model::NameIndex &names);
    void end();
    /// A link was drawn from the claim to a mention; null: to where nobody is tagged.
    void takeDrawn(model::AnnotationId claim, model::AnnotationId mention, const model::Codebook &codebook);
    bool isOn() const { return !m_claim.isNull(); }

signals:
    /// Tab: the person goes on to say how it was said.
    void cueWanted();
    void ended();

private:
    std::optional<SourceChoice> choiceOf(model::AnnotationId mention, const model::Codebook &codebook) const;
    void take(const SourceChoice &choice);
    void takeMention(model::AnnotationId mention);

    ArticleView &m_view;
    Tagging &m_tagging;
    SourcePopup *m_popup;
    model::AnnotationId m_claim;
    model::RelationId m_replaced;
    const model::Codebook *m_codebook = nullptr;
};

} // namespace ui
