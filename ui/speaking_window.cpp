// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speaking_window.h"

#include <QGuiApplication>

#include <utility>

namespace ui {

SpeakingWindow::SpeakingWindow(const QString &path, MakeDialogs dialogs)
    : m_dialogs(std::move(dialogs))
{
    begin(path);
}

void SpeakingWindow::begin(const QString &path)
{
    m_speaking = std::make_unique<Speaking>(chosenLanguage());
    m_window = std::make_unique<MainWindow>(path, m_dialogs ? m_dialogs() : nullptr);
    m_window->offerSample();
    connect(m_window.get(), &MainWindow::sampleRequested, this, &SpeakingWindow::sampleRequested);
    // Not from within its own menu: the window goes.
    connect(
        m_window.get(), &MainWindow::languageChosen, this, &SpeakingWindow::speakAnew, Qt::QueuedConnection);
    m_window->show();
}

/// Unless the person would rather finish something in the window of now, which is asked as on leaving.
void SpeakingWindow::speakAnew()
{
    const bool quits = QGuiApplication::quitOnLastWindowClosed();
    QGuiApplication::setQuitOnLastWindowClosed(false);
    if (m_window->close()) {
        const QString path = m_window->project() ? m_window->project()->path() : QString();
        // What it still wrote is in the file, and its lock free, once it is gone; its words go after it.
        m_window.reset();
        m_speaking.reset();
        begin(path);
    }
    QGuiApplication::setQuitOnLastWindowClosed(quits);
}

} // namespace ui
