// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

/// Fields that show a value and say once what a person made of it: on Enter or when the focus goes, so
/// that Esc, which leads back to the article, keeps what was typed; undo takes it back. Showing a value says
/// nothing, and leaves alone what is being typed.
namespace ui {

class ValueEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit ValueEdit(QWidget *parent = nullptr);

    void showValue(const QString &value);
    /// Shows the value even over something typed.
    void resetTo(const QString &value);
    void commit();

signals:
    void valueEdited(const QString &value);

private:
    QString m_value;
};

class NoteEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(QWidget *parent = nullptr);

    void showValue(const QString &value);
    void resetTo(const QString &value);
    void commit();
    QSize sizeHint() const override;

signals:
    void valueEdited(const QString &value);

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString typed() const;

    QString m_value;
};

/// A choice that the wheel does not change while the pointer merely passes over it. Draws its own arrow,
/// which the calm look leaves out.
class CalmComboBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit CalmComboBox(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

/// A button that fills a row: a long text is shortened with dots and told by its tooltip, and Enter presses
/// it as the space bar does.
class RowButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit RowButton(const QString &text, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString shownText() const;
};

/// A check box whose edge is seen in both schemes: the style takes it from the window's ground, which in the
/// dark one is too near to the page's.
class CalmCheckBox final : public QCheckBox
{
    Q_OBJECT

public:
    using QCheckBox::QCheckBox;

protected:
    void initStyleOption(QStyleOptionButton *option) const override;
};

/// Words of the article on the tag's tint, with a bar in its colour at their leading side.
class QuoteBox final : public QLabel
{
    Q_OBJECT

public:
    explicit QuoteBox(QWidget *parent = nullptr);

    /// Very long quotes are shortened in the middle.
    void showQuote(const QString &quote, const QColor &bar, const QColor &ground);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_bar;
    QColor m_ground;
};

} // namespace ui
