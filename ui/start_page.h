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
    /// Says why a project could not be opened; empty says nothing.
    void showError(const QString &text);
    /// What that was.
    QString error() const;

signals:
    void newProjectRequested();
    void openProjectRequested();
    void openArticleRequested();
    void recentChosen(const QString &path);

private:
    QPushButton *button(const QString &text, const QString &key);

    QVBoxLayout *m_column;
    QLabel *m_error;
    QWidget *m_recent;
    QVBoxLayout *m_recentColumn;
};

} // namespace ui
