// SPDX-License-Identifier: GPL-3.0-or-later
// Linked with the program's own sources this makes the program say on standard output when its window was
// painted
// ("painted") and how much memory it took at most until then ("memory KILOBYTES"), then leave. With
// TAGLINE_BENCH_WALK=N it opens the first N articles one after the other before that and says it again.
#include "tests/bench/peak_memory.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QTimer>

namespace {

class Watch final : public QObject
{
public:
    explicit Watch(QObject *application)
        : QObject(application)
        , m_left(qEnvironmentVariableIntValue("TAGLINE_BENCH_WALK"))
    {
    }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && object->isWidgetType()) {
            auto *widget = qobject_cast<QWidget *>(object);
            if (auto *window = qobject_cast<ui::MainWindow *>(widget->window())) {
                painted(*window, widget);
            }
        }
        return false;
    }

private:
    /// The event comes before the painting, so what follows waits for its end.
    void painted(ui::MainWindow &window, const QWidget *widget)
    {
        const model::Project *project = window.project();
        const model::ArticlePage *page = window.reader().page();
        const bool isWhole = QCoreApplication::arguments().size() < 2
            || (project && page && widget == window.reader().viewport());
        const model::ArticleId shown = page ? page->article.id : model::ArticleId();
        if (!isWhole || m_last == shown) {
            return;
        }
        m_last = shown;
        QTimer::singleShot(0, &window, [this, &window] { goOn(window); });
    }

    void goOn(ui::MainWindow &window)
    {
        if (!m_said) {
            m_said = true;
            bench::say("painted");
            // The backup and what else goes on beside it count, too.
            QTimer::singleShot(m_left > 0 ? 3000 : 0, &window, [this, &window] {
                bench::sayPeakMemory();
                walk(window);
            });
        } else {
            walk(window);
        }
    }

    void walk(ui::MainWindow &window)
    {
        const auto *articles = window.project() ? &window.project()->articles() : nullptr;
        if (m_left == 0 || !articles || ++m_at >= articles->size()) {
            bench::sayPeakMemory();
            window.close();
            return;
        }
        --m_left;
        window.openArticle(articles->at(m_at).article.id);
    }

    int m_left;
    qsizetype m_at = 0;
    bool m_said = false;
    std::optional<model::ArticleId> m_last; ///< null for the start page
};

void watch()
{
    auto *application = QCoreApplication::instance();
    application->installEventFilter(new Watch(application));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
