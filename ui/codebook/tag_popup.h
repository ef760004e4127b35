// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/codebook.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace ui {

/// A small list over the article to find a tag by a part of its name. Enter tags, Esc leaves. Where no tag is
/// called what is typed, the last row makes it.
class TagPopup final : public QFrame
{
    Q_OBJECT

public:
    /// Stands at the lower end of `over`.
    TagPopup(const Theme &theme, QWidget *over);

    void offer(const model::Codebook &codebook);
    void putAway();
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void tagChosen(model::TagId id);
    void tagWanted(const QString &label); ///< one that is not there yet

private:
    void showMatches(const QString &typed);
    void addRow(const model::Tag &tag);
    void take();
    bool takesKey(int key);
    void place();

    const Theme &m_theme;
    QWidget *m_over;
    QLineEdit *m_filter;
    QListWidget *m_list;
    model::Codebook m_codebook;
};

} // namespace ui
