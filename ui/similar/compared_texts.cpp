// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/similar/compared_texts.h"

#include "ui/panel/marks.h"

#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace ui {

using model::analysis::WordDifference;

ComparedTexts::ComparedTexts(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sides{Side{}, Side{}}
    , m_outcome(new QLabel(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    m_sides = {addSide(tr("First article")), addSide(tr("Other article"))};
    int column = 0;
    for (const Side &side : m_sides) {
        grid->addWidget(side.title, 0, column);
        grid->addWidget(side.text, 1, column);
        grid->setColumnStretch(column++, 1);
    }
    m_outcome->setProperty("role", u"muted"_s);
    m_outcome->setWordWrap(true);
    grid->addWidget(m_outcome, 2, 0, 1, 2);
    connect(&theme, &Theme::changed, this, &ComparedTexts::mark);
    clear();
}

ComparedTexts::Side ComparedTexts::addSide(const QString &name)
{
    const Side side{new QLabel(this), new QPlainTextEdit(this)};
    side.title->setTextFormat(Qt::PlainText);
    side.title->setProperty("role", u"caption"_s);
    // A long title gives way instead of making the window wider.
    side.title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    side.text->setReadOnly(true);
    side.text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    side.text->setTabChangesFocus(true);
    side.text->setAccessibleName(name);
    return side;
}

void ComparedTexts::clear()
{
    show({}, {}, {});
    m_outcome->setText(tr("Choose an article above to see where it differs."));
}

void ComparedTexts::show(const QString &firstTitle, const QString &secondTitle, const Comparison &comparison)
{
    m_shown = comparison;
    m_sides[0].title->setText(firstTitle);
    m_sides[1].title->setText(secondTitle);
    m_sides[0].text->setPlainText(comparison.first);
    m_sides[1].text->setPlainText(comparison.second);
    const auto count = static_cast<int>(comparison.differences.size());
    m_outcome->setText(
        count == 0 ? tr("The texts have the same words.")
                   : tr("The texts differ at %Ln place(s).", nullptr, count));
    mark();
}

void ComparedTexts::mark()
{
    markIn(m_sides[0], &WordDifference::inFirst);
    markIn(m_sides[1], &WordDifference::inSecond);
}

/// Underlined too, so that colour is not all that tells.
void ComparedTexts::markIn(const Side &side, model::TextRange WordDifference::*place)
{
    QTextCharFormat format;
    format.setBackground(m_theme.colors().hit);
    format.setForeground(m_theme.colors().text);
    format.setFontUnderline(true);
    QList<QTextEdit::ExtraSelection> marks;
    for (const WordDifference &difference : std::as_const(m_shown.differences)) {
        const model::TextRange &range = difference.*place;
        QTextEdit::ExtraSelection mark{side.text->textCursor(), format};
        mark.cursor.setPosition(static_cast<int>(range.start));
        mark.cursor.setPosition(static_cast<int>(range.end), QTextCursor::KeepAnchor);
        marks.append(mark);
    }
    side.text->setExtraSelections(marks);
    if (!marks.isEmpty()) {
        QTextCursor first = marks.first().cursor;
        first.clearSelection();
        side.text->setTextCursor(first);
        side.text->centerCursor();
    }
}

} // namespace ui
