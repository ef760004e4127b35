// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

#include <atomic>
#include <functional>
#include <memory>

namespace ui {

/// Work on its way in the store thread, in slices between which edits pass. It ends when this goes.
class Sliced
{
    Q_DISABLE_COPY_MOVE(Sliced)

public:
    /// Begins at once. `step` works for a slice, in the store thread, and says whether there is more; what
    /// `harvest` takes then comes to `then` in this thread, the last time with `isOver`.
    template <typename Work, typename Crop>
    Sliced(
        model::Project &project, std::shared_ptr<Work> work,
        std::function<bool(Work &, model::storage::Store &)> step,
        std::function<Crop(Work &, bool isOver)> harvest, std::function<void(const Crop &, bool isOver)> then,
        const std::function<void(const model::Error &)> &otherwise)
    {
        model::StoreThread &thread = project.storeThread();
        // The project outlives the thread, and tells what is still asked for.
        thread.postSliced([goOn = m_goOn, context = &project, &thread, work, step, harvest, then,
                           otherwise](model::storage::Store *store) {
            const auto say = [&](auto function) {
                QMetaObject::invokeMethod(
                    context,
                    [goOn, function] {
                        if (*goOn) {
                            function();
                        }
                    },
                    Qt::QueuedConnection);
            };
            if (!*goOn || !store || thread.stopping()) {
                return false;
            }
            try {
                const bool more = step(*work, *store);
                say([then, crop = std::make_shared<Crop>(harvest(*work, !more)), more] {
                    then(*crop, !more);
                });
                return more;
            } catch (const model::Error &error) {
                say([otherwise, error] { otherwise(error); });
                return false;
            }
        });
    }
    ~Sliced() { *m_goOn = false; }

private:
    std::shared_ptr<std::atomic<bool>> m_goOn = std::make_shared<std::atomic<bool>>(true);
};

} // namespace ui
