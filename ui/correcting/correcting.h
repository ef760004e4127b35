// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "ui/correcting/correction_pane.h"
#include "ui/dialogs.h"

#include <QObject>
#include <QPointer>

namespace ui {

class ArticleView;

/// The mode in which the open article's text is corrected: what begins it, what ends it, and what stands
/// between what was typed and the project.
class Correcting final : public QObject
{
    Q_OBJECT

public:
    Correcting(ArticleView &reader, CorrectionPane &pane, Dialogs &dialogs, QObject *parent = nullptr);

    /// Works on the project until the next call; nullptr for none. Ends the mode.
    void setProject(model::Project *project);
    bool isOn() const { return m_isOn; }
    void begin();
    /// To be asked before something else is shown: asks the person where something would be lost. False: they
    /// stay.
    bool leave();
    void undo();
    void redo();
    /// Whether there is typing to take back just now, or to do again.
    bool canUndo() const;
    bool canRedo() const;

    /// Ends the mode once its correction is written, and says what came of it.
    void take(const model::Change &change);
    /// The correction could not be written: what was typed stays.
    void failed();

signals:
    void begun();
    void ended();
    void stepsChanged();            ///< canUndo() or canRedo() may answer otherwise
    void said(const QString &text); ///< a word to the person, for the status bar

private:
    void accept();
    void review(const model::Edit &edit);
    void perform(const model::Edit &edit);
    void refused(const model::Error &error);
    void end();
    void setBusy(bool busy);

    ArticleView &m_reader;
    CorrectionPane &m_pane;
    Dialogs &m_dialogs;
    QPointer<model::Project> m_project;
    model::ArticleId m_article;
    bool m_isOn = false;
    bool m_isBusy = false;
    model::Change m_told; ///< what is being written
    QString m_text;       ///< what is to be said then
};

} // namespace ui
