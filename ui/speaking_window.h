// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language.h"
#include "ui/main_window.h"

#include <QObject>

#include <functional>
#include <memory>

namespace ui {

/// The program's window in the language that is chosen. Where another is chosen it is made anew in its place,
/// on the same project and article: the words of a window are those that it was made with.
class SpeakingWindow final : public QObject
{
    Q_OBJECT

public:
    using MakeDialogs = std::function<std::unique_ptr<Dialogs>()>;

    /// Shows the window, on a project if there is a path. Without dialogs it uses the system's.
    explicit SpeakingWindow(const QString &path = {}, MakeDialogs dialogs = {});

    /// The one of now; another after a change of the language.
    MainWindow &window() { return *m_window; }

signals:
    /// Somebody wishes for the sample.
    void sampleRequested();

private:
    void begin(const QString &path);
    void speakAnew();

    MakeDialogs m_dialogs;
    std::unique_ptr<Speaking> m_speaking;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace ui
