// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "tests/support/marked_text.h"
#include "ui/reader/article_view.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

namespace Catch {

template <>
struct StringMaker<model::TextRange>
{
    static std::string convert(const model::TextRange &range)
    {
        return '[' + std::to_string(range.start) + ", " + std::to_string(range.end) + ')';
    }
};

} // namespace Catch

namespace tests {

/// A shown reader with an annotated text, and hands for it. Places are named by the words that stand there.
struct Reader
{
    model::Codebook codebook = model::Codebook::standard();
    model::ArticlePage page;
    ui::Theme theme;
    ui::ArticleView view{theme};

    explicit Reader(const QString &markedText, QSize size = {900, 600})
        : page(marked(markedText, codebook))
    {
        theme.setScheme(ui::Scheme::Light);
        view.resize(size);
        view.showPage(&page, &codebook);
        view.show();
        view.activateWindow();
        view.setFocus();
        REQUIRE(QTest::qWaitFor([this] { return view.hasFocus(); }));
    }

    model::TextRange rangeOf(const QString &words, qsizetype occurrence = 1) const
    {
        qsizetype start = -1;
        for (qsizetype i = 0; i < occurrence; ++i) {
            start = page.text.indexOf(words, start + 1);
            REQUIRE(start >= 0);
        }
        return {start, start + words.size()};
    }
    QRect rectOf(const QString &words) const { return view.rectOf(rangeOf(words)); }
    const model::Annotation &annotation(const QString &quote) const
    {
        for (const model::Annotation &annotation : page.annotations) {
            if (page.quote(annotation) == quote) {
                return annotation;
            }
        }
        FAIL("no annotation of " << quote.toStdString());
        return page.annotations.at(0);
    }
    const model::Tag &tag(const QString &name) const { return *codebook.named(name); }

    void click(QPoint point, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, point);
    }
    void click(const QString &words, Qt::KeyboardModifiers modifiers = {})
    {
        click(rectOf(words).center(), modifiers);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, from);
        move((from + to) / 2, modifiers);
        move(to, modifiers);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, to);
    }
    void move(QPoint to, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButtons buttons = Qt::LeftButton)
    {
        QMouseEvent event(
            QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::NoButton, buttons, modifiers);
        QApplication::sendEvent(view.viewport(), &event);
    }
    /// As a quick hand does it: QTest would let half a second pass between clicks.
    void pressAndRelease(QEvent::Type type, QPoint point)
    {
        QWidget *viewport = view.viewport();
        const QPoint global = viewport->mapToGlobal(point);
        QMouseEvent press(type, point, global, Qt::LeftButton, Qt::LeftButton, {});
        press.setTimestamp(1000);
        QApplication::sendEvent(viewport, &press);
        QMouseEvent release(QEvent::MouseButtonRelease, point, global, Qt::LeftButton, {}, {});
        QApplication::sendEvent(viewport, &release);
    }
    void doubleClick(const QString &words)
    {
        pressAndRelease(QEvent::MouseButtonPress, rectOf(words).center());
        pressAndRelease(QEvent::MouseButtonDblClick, rectOf(words).center());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }

    /// What perform() and changed() do with an annotation that is added, replaced or removed.
    void put(const model::Annotation &annotation)
    {
        model::Change change;
        if (const model::Annotation *before = page.annotations.find(annotation.id)) {
            change.update(*before, annotation);
        } else {
            change.add(annotation);
        }
        take(change);
    }
    void take(const model::Change &change)
    {
        page.apply(change);
        codebook.apply(change);
        view.pageChanged(change);
    }
    model::Annotation made(const QString &words, const QString &tagName) const
    {
        model::Annotation annotation;
        annotation.id = model::AnnotationId::make();
        annotation.article = page.article.id;
        annotation.tag = tag(tagName).id;
        annotation.segments = {rangeOf(words)};
        return annotation;
    }
    QImage picture() { return view.grab().toImage(); }
    /// The colour at a point of the viewport.
    QColor colorAt(const QImage &picture, QPoint point) const
    {
        return picture.pixelColor(view.viewport()->mapTo(&view, point));
    }
    /// How many pixels of a part of the viewport have the colour.
    int count(const QImage &picture, QRect rect, const QColor &color) const
    {
        int found = 0;
        for (int y = rect.top(); y <= rect.bottom(); ++y) {
            for (int x = rect.left(); x <= rect.right(); ++x) {
                found += colorAt(picture, {x, y}) == color ? 1 : 0;
            }
        }
        return found;
    }
};

template <typename Value>
Value last(QSignalSpy &spy)
{
    REQUIRE_FALSE(spy.isEmpty());
    return spy.last().at(0).value<Value>();
}

} // namespace tests
