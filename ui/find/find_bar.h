// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLineEdit>

class QLabel;
class QToolButton;

namespace ui {

class FindOptions;

/// A field in which Enter leads on, and Shift+Enter back.
class FindField final : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

signals:
    void stepRequested(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/// The line below the article in which words are looked for. It only shows and listens: ArticleFinding finds.
class FindBar final : public QFrame
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    QString words() const;
    /// Takes words over as if they had been typed, without saying so.
    void setWords(const QString &words);
    void focusWords();
    FindOptions &options() { return *m_options; }

    /// "3 of 17", or what else can be said in as few words; `isGood` is false where nothing was found.
    void showCount(const QString &text, bool isGood = true);
    QString count() const;
    /// What is wrong with what was typed; empty where nothing is.
    void showMistake(const QString &text);
    QString mistake() const;
    /// Whether something was found that could be tagged, and whether anything can.
    void setHasPlaces(bool has);
    void setCanTag(bool can);

signals:
    void edited(); ///< other words or other options, by hand
    void stepRequested(int step);
    void tagRequested(); ///< all that was found
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void join();
    QToolButton *addButton(const QString &sign, const QString &words);

    FindField *m_field;
    QLabel *m_count;
    FindOptions *m_options;
    QLabel *m_mistake;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_tag;
    QToolButton *m_close;
    bool m_hasPlaces = false;
    bool m_canTag = false;
};

} // namespace ui
