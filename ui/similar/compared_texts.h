// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/word_differences.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <array>

class QLabel;
class QPlainTextEdit;

namespace ui {

/// Two articles and where they differ.
struct Comparison
{
    QString first;
    QString second;
    QList<model::analysis::WordDifference> differences;
};

/// Two texts side by side, with the words marked in which they differ. Both begin at the first of these.
class ComparedTexts final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparedTexts(const Theme &theme, QWidget *parent = nullptr);

    void show(const QString &firstTitle, const QString &secondTitle, const Comparison &comparison);
    void clear();

private:
    struct Side
    {
        QLabel *title;
        QPlainTextEdit *text;
    };

    Side addSide(const QString &name);
    void mark();
    void markIn(const Side &side, model::TextRange model::analysis::WordDifference::*place);

    const Theme &m_theme;
    std::array<Side, 2> m_sides;
    QLabel *m_outcome;
    Comparison m_shown;
};

} // namespace ui
