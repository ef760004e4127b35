// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/harness.h"
#include "ui/main_window.h"

#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTextOption>

#include <functional>
#include <memory>

namespace bench {

constexpr QSize windowSize(1360, 860);

/// Sees a widget being painted, so that a figure ends when the frame is there.
class Paintings final : public QObject
{
public:
    explicit Paintings(QWidget &widget);

    /// Does something, then returns once the widget has been painted while `done` held; milliseconds.
    double timed(const std::function<void()> &work, const std::function<bool()> &done);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<bool()> m_done;
    bool m_isPainted = false;
};

/// What an article of a bench is made of: annotations are spread over the text, or heaped on one place.
struct Script
{
    QString text;
    int annotations = 0; ///< spread evenly over the text
    int heaped = 0;      ///< over the same words in the middle
    int nested = 0;      ///< each within the next, around the same words
};

/// The real window on a project of a small article and a big one.
class Desk
{
public:
    explicit Desk(const Script &big);

    /// Returns once the article is painted.
    void openBig();
    void openSmall();
    /// Switching to the big article from the small one, until it is painted; milliseconds.
    double timedOpen();
    /// Does something and returns its milliseconds until `done` holds and the reader was painted after it.
    double timedUntilPainted(const std::function<void()> &work, const std::function<bool()> &done);

    ui::MainWindow &window() { return m_window; }
    ui::ArticleView &reader() { return m_window.reader(); }
    const model::ArticlePage &page() { return *reader().page(); }
    const QString &path() const { return m_path; }
    QString fileBeside(const QString &name) const { return m_folder.filePath(name); }

private:
    double open(model::ArticleId id);

    QTemporaryDir m_folder;
    QString m_path;
    ui::MainWindow m_window;
    Paintings m_paintings;
    model::ArticleId m_small;
    model::ArticleId m_big;
};

/// A bare widget of the window's size with the same text: what Qt alone needs.
class BareReader
{
public:
    explicit BareReader(
        const QString &text, QTextOption::WrapMode wrap = QTextOption::WrapAtWordBoundaryOrAnywhere);

    /// Sets the text and returns the milliseconds until it is painted.
    double timedOpen();
    double timedUntilPainted(const std::function<void()> &work);
    QPlainTextEdit &widget() { return m_widget; }

private:
    QString m_text;
    QPlainTextEdit m_widget;
    Paintings m_paintings;
};

/// Measures at three sizes: a text of 1 MB with more and more annotations. The words say which.
std::vector<Row> atEachCrowd(const std::function<Row(const Script &, const QString &)> &measured);

} // namespace bench
