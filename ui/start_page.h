// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

/// What is seen while no project is open: the ways to begin, and the projects opened last.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void showRecent(const QStringList &paths);
    /// Shows the button for it; without this there is none.
    void offerSample();
    /// That it is being made, in place of the offer, until that is made again.
    void showSampleInMaking();
    /// Says why a project could not be opened; empty says nothing.
    void showError(const QString &text);
    /// What that was.
    QString error() const;

signals:
    void newProjectRequested();
    void openProjectRequested();
    void openArticleRequested();
    void pasteRequested();
    void sampleRequested();
    void recentChosen(const QString &path);
    void recentDropped(const QString &path); ///< one that is not found any more

private:
    void addWays();
    QPushButton *button(const QString &text, const QString &key);

    QVBoxLayout *m_column;
    QLabel *m_error;
    QPushButton *m_sample = nullptr;
    QWidget *m_recent;
    QVBoxLayout *m_recentColumn;
};

} // namespace ui
