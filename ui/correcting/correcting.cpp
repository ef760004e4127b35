// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/correcting/correcting.h"

#include "ui/correcting/correction_losses.h"
#include "ui/reader/article_view.h"

#include <QTimer>

#include <algorithm>

namespace ui {

namespace {

/// How many annotations of the page stand elsewhere then, or on words put right.
int movedOn(const model::ArticlePage &page, const model::Splices &splices)
{
    const model::Shifts shifts = splices.shifts();
    return static_cast<int>(
        std::count_if(page.annotations.begin(), page.annotations.end(), [&](const model::Annotation &one) {
            return !(shifts.moved(one.segments) == one.segments);
        }));
}

} // namespace

Correcting::Correcting(ArticleView &reader, CorrectionPane &pane, Dialogs &dialogs, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_pane(pane)
    , m_dialogs(dialogs)
{
    connect(&m_pane, &CorrectionPane::accepted, this, &Correcting::accept);
    connect(&m_pane, &CorrectionPane::cancelled, this, &Correcting::leave);
    const auto tell = [this] {
        if (m_isOn) {
            emit stepsChanged();
        }
    };
    connect(&m_pane.editor(), &QPlainTextEdit::undoAvailable, this, tell);
    connect(&m_pane.editor(), &QPlainTextEdit::redoAvailable, this, tell);
}

void Correcting::setProject(model::Project *project)
{
    if (m_isOn) {
        end();
    }
    m_project = project;
}

void Correcting::begin()
{
    const model::ArticlePage *page = m_project ? m_project->page() : nullptr;
    if (m_isOn || !page) {
        return;
    }
    m_article = page->article.id;
    m_isOn = true;
    m_reader.endExtentEdit();
    const model::TextRange selected = m_reader.selection();
    m_pane.editor().begin(
        *page, m_project->codebook(), m_reader.font().pixelSize(),
        selected.isEmpty() ? m_reader.caret() : selected.start);
    m_pane.setBusy(false);
    m_reader.hide();
    m_pane.show();
    m_pane.editor().setFocus(Qt::OtherFocusReason);
    // Once it has its size.
    QTimer::singleShot(0, &m_pane.editor(), &QPlainTextEdit::centerCursor);
    emit begun();
}

bool Correcting::leave()
{
    if (!m_isOn) {
        return true;
    }
    if (m_isBusy) {
        return false;
    }
    const model::text::Rewriting &rewriting = m_pane.editor().rewriting();
    if (rewriting.isChanged()) {
        const int places = static_cast<int>(rewriting.splices().count());
        const bool goes = m_dialogs.confirm(
            m_pane.window(),
            {tr("Leave the text as it was?"),
             tr("What you changed at %n place(s) is not in the project yet, and would be lost.", nullptr,
                places),
             tr("Discard the changes")});
        if (!goes) {
            m_pane.editor().setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    end();
    return true;
}

bool Correcting::canUndo() const
{
    return m_isOn && !m_isBusy && m_pane.editor().document()->isUndoAvailable();
}

bool Correcting::canRedo() const
{
    return m_isOn && !m_isBusy && m_pane.editor().document()->isRedoAvailable();
}

void Correcting::setBusy(bool busy)
{
    m_isBusy = busy;
    m_pane.setBusy(busy);
    emit stepsChanged();
}

void Correcting::undo()
{
    if (!m_isBusy) {
        m_pane.editor().undo();
    }
}

void Correcting::redo()
{
    if (!m_isBusy) {
        m_pane.editor().redo();
    }
}

void Correcting::accept()
{
    if (!m_isOn || m_isBusy) {
        return;
    }
    const model::Splices splices = m_pane.editor().rewriting().splices();
    if (splices.isEmpty()) {
        end();
        emit said(tr("The text is as it was."));
        return;
    }
    setBusy(true);
    m_project->read<model::Edit>(
        &m_pane,
        [article = m_article, splices, by = m_project->by()](model::storage::Store &store) {
            return store.correction(article, splices, by);
        },
        [this](const model::Edit &edit) { review(edit); },
        [this](const model::Error &error) { refused(error); });
}

void Correcting::review(const model::Edit &edit)
{
    if (!m_isOn) {
        return;
    }
    const QList<CorrectionLoss> losses = lossesOf(edit, *m_project);
    if (losses.isEmpty()) {
        perform(edit);
        return;
    }
    auto *dialog = new CorrectionLossesDialog(losses, m_project->coders().size() > 1, m_pane.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, edit] { perform(edit); });
    connect(dialog, &QDialog::rejected, this, &Correcting::failed);
    dialog->open();
}

void Correcting::perform(const model::Edit &edit)
{
    const model::TextDelta *corrected = edit.change.textOf(m_article);
    if (!m_isOn || !corrected) {
        failed();
        return;
    }
    const int moved = movedOn(*m_project->page(), corrected->splices);
    const QString places =
        tr("Text corrected: %n place(s)", nullptr, static_cast<int>(corrected->splices.count()));
    //: %1: "Text corrected: 3 places"
    m_text = moved == 0 ? tr("%1.").arg(places)
                        : tr("%1; %n annotation(s) moved with it.", nullptr, moved).arg(places);
    m_told = edit.change;
    m_project->perform(edit);
}

void Correcting::refused(const model::Error &error)
{
    if (m_isOn) {
        m_dialogs.tell(m_pane.window(), tr("The text was not corrected."), error.text());
        failed();
    }
}

void Correcting::failed()
{
    if (m_isOn && m_isBusy) {
        m_told = {};
        setBusy(false);
        m_pane.editor().setFocus(Qt::OtherFocusReason);
    }
}

void Correcting::take(const model::Change &change)
{
    const model::TextDelta *wished = m_told.textOf(m_article);
    const model::TextDelta *written = change.textOf(m_article);
    if (m_isOn && wished && written && *wished == *written) {
        end();
        emit said(m_text);
    }
}

void Correcting::end()
{
    const qsizetype caret = m_pane.editor().textCursor().position();
    m_isOn = false;
    m_isBusy = false;
    m_told = {};
    m_pane.hide();
    m_pane.editor().clearText();
    m_reader.show();
    if (m_project && m_project->page() && m_project->page()->article.id == m_article) {
        m_reader.setCaret(std::min(caret, m_project->page()->text.size()));
        m_reader.setFocus(Qt::OtherFocusReason);
    }
    emit ended();
}

} // namespace ui
