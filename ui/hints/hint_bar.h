// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace ui {

/// A quiet line below the article that says one thing that can be done next. Hidden while there is nothing
/// to say.
class HintBar final : public QFrame
{
    Q_OBJECT

public:
    explicit HintBar(QWidget *parent = nullptr);

    void say(const QString &text);
    QString text() const;

signals:
    void dropped(); ///< the person knows this one

private:
    QLabel *m_label;
};

} // namespace ui
