// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placeholder.h"

#include <QEvent>
#include <QStyle>
#include <QStyleOptionFrame>

namespace ui {

namespace {

/// Stays with its field and chooses the words anew with its width.
class Placeholder final : public QObject
{
public:
    Placeholder(QLineEdit &field, QString text, QString shorter)
        : QObject(&field)
        , m_field(field)
        , m_text(std::move(text))
        , m_shorter(std::move(shorter))
        , m_tells(field.toolTip().isEmpty())
    {
        field.installEventFilter(this);
        fit();
    }

protected:
    bool eventFilter(QObject * /*field*/, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::Resize:
        case QEvent::FontChange:
        case QEvent::StyleChange:
        case QEvent::Show:
            fit();
            break;
        default:
            break;
        }
        return false;
    }

private:
    /// Qt keeps two pixels at either side of the letters.
    int room() const
    {
        constexpr int gap = 2;
        QStyleOptionFrame option;
        option.initFrom(&m_field);
        option.lineWidth = m_field.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &m_field);
        const QRect inner = m_field.style()->subElementRect(QStyle::SE_LineEditContents, &option, &m_field);
        return inner.marginsRemoved(m_field.textMargins()).width() - 2 * gap;
    }

    void fit()
    {
        const QFontMetrics letters = m_field.fontMetrics();
        const int width = room();
        const bool fits = letters.horizontalAdvance(m_text) <= width;
        const QString &less = m_shorter.isEmpty() ? m_text : m_shorter;
        const QString shown = fits ? m_text : letters.elidedText(less, Qt::ElideRight, width);
        if (shown != m_field.placeholderText()) {
            m_field.setPlaceholderText(shown);
        }
        if (m_tells) {
            m_field.setToolTip(fits ? QString() : m_text);
        }
    }

    QLineEdit &m_field;
    QString m_text;
    QString m_shorter;
    bool m_tells; ///< the field has no tooltip of its own
};

} // namespace

void showPlaceholder(QLineEdit &field, const QString &text, const QString &shorter)
{
    new Placeholder(field, text, shorter);
}

} // namespace ui
