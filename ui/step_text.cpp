// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/step_text.h"

#include "model/text/quoting.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <array>

namespace ui {

namespace {

struct StepWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::Steps)
};

struct ActionName
{
    QLatin1StringView action; ///< the history's term
    const char *name;
};

constexpr std::array actionNames = {
    ActionName{QLatin1StringView("tag"), QT_TRANSLATE_NOOP("ui::Steps", "tag")},
    ActionName{QLatin1StringView("tag hits"), QT_TRANSLATE_NOOP("ui::Steps", "tag all")},
    ActionName{QLatin1StringView("tag mentions"), QT_TRANSLATE_NOOP("ui::Steps", "tag the mentions")},
    ActionName{QLatin1StringView("load names"), QT_TRANSLATE_NOOP("ui::Steps", "load the names")},
    ActionName{QLatin1StringView("remove"), QT_TRANSLATE_NOOP("ui::Steps", "remove")},
    ActionName{QLatin1StringView("change tag"), QT_TRANSLATE_NOOP("ui::Steps", "change tag of")},
    ActionName{QLatin1StringView("change extent"), QT_TRANSLATE_NOOP("ui::Steps", "change extent of")},
    ActionName{QLatin1StringView("note"), QT_TRANSLATE_NOOP("ui::Steps", "change note of")},
    ActionName{QLatin1StringView("change entity"), QT_TRANSLATE_NOOP("ui::Steps", "change name of")},
    ActionName{QLatin1StringView("rename entity"), QT_TRANSLATE_NOOP("ui::Steps", "rename")},
    ActionName{QLatin1StringView("entity note"), QT_TRANSLATE_NOOP("ui::Steps", "change note of")},
    ActionName{QLatin1StringView("edit entity"), QT_TRANSLATE_NOOP("ui::Steps", "change what is known of")},
    ActionName{QLatin1StringView("move mentions"), QT_TRANSLATE_NOOP("ui::Steps", "move mentions:")},
    ActionName{QLatin1StringView("part entity"), QT_TRANSLATE_NOOP("ui::Steps", "make a name of its own:")},
    ActionName{QLatin1StringView("merge entities"), QT_TRANSLATE_NOOP("ui::Steps", "merge the name")},
    ActionName{QLatin1StringView("change kind"), QT_TRANSLATE_NOOP("ui::Steps", "change the kind of")},
    ActionName{QLatin1StringView("delete entities"), QT_TRANSLATE_NOOP("ui::Steps", "delete the name")},
    ActionName{QLatin1StringView("link source"), QT_TRANSLATE_NOOP("ui::Steps", "choose source of")},
    ActionName{QLatin1StringView("unlink source"), QT_TRANSLATE_NOOP("ui::Steps", "take away source of")},
    ActionName{QLatin1StringView("change cue"), QT_TRANSLATE_NOOP("ui::Steps", "change “said how” of")},
    ActionName{QLatin1StringView("join claims"), QT_TRANSLATE_NOOP("ui::Steps", "join as the same claim:")},
    ActionName{
        QLatin1StringView("part claims"), QT_TRANSLATE_NOOP("ui::Steps", "part from the same claims:")},
    ActionName{QLatin1StringView("set value"), QT_TRANSLATE_NOOP("ui::Steps", "set")},
    ActionName{QLatin1StringView("set values"), QT_TRANSLATE_NOOP("ui::Steps", "set several, first")},
    ActionName{QLatin1StringView("dismiss"), QT_TRANSLATE_NOOP("ui::Steps", "turn down the proposal")},
    ActionName{QLatin1StringView("change variable"), QT_TRANSLATE_NOOP("ui::Steps", "change the variable")},
    ActionName{QLatin1StringView("edit article"), QT_TRANSLATE_NOOP("ui::Steps", "change details of")},
    ActionName{QLatin1StringView("correct text"), QT_TRANSLATE_NOOP("ui::Steps", "correct the text of")},
    ActionName{QLatin1StringView("mark articles"), QT_TRANSLATE_NOOP("ui::Steps", "change status of")},
    ActionName{QLatin1StringView("remove articles"), QT_TRANSLATE_NOOP("ui::Steps", "remove the article")},
    ActionName{QLatin1StringView("add tag"), QT_TRANSLATE_NOOP("ui::Steps", "add the tag")},
    ActionName{QLatin1StringView("edit tag"), QT_TRANSLATE_NOOP("ui::Steps", "edit the tag")},
    ActionName{QLatin1StringView("move tag"), QT_TRANSLATE_NOOP("ui::Steps", "move the tag")},
    ActionName{QLatin1StringView("retire tag"), QT_TRANSLATE_NOOP("ui::Steps", "retire the tag")},
    ActionName{QLatin1StringView("bring back tag"), QT_TRANSLATE_NOOP("ui::Steps", "bring back the tag")},
    ActionName{QLatin1StringView("delete tag"), QT_TRANSLATE_NOOP("ui::Steps", "delete the tag")},
    ActionName{QLatin1StringView("merge tags"), QT_TRANSLATE_NOOP("ui::Steps", "merge the tag")},
    ActionName{
        QLatin1StringView("bring back articles"), QT_TRANSLATE_NOOP("ui::Steps", "bring back the article")},
    ActionName{QLatin1StringView("add coder"), QT_TRANSLATE_NOOP("ui::Steps", "add the coder")},
    ActionName{QLatin1StringView("edit coder"), QT_TRANSLATE_NOOP("ui::Steps", "edit the coder")},
    ActionName{QLatin1StringView("remove coder"), QT_TRANSLATE_NOOP("ui::Steps", "remove the coder")},
    ActionName{QLatin1StringView("give codings"), QT_TRANSLATE_NOOP("ui::Steps", "give to another coder:")},
    ActionName{QLatin1StringView("add articles"), QT_TRANSLATE_NOOP("ui::Steps", "add")},
};

QString actionText(const QString &action)
{
    for (const ActionName &each : actionNames) {
        if (action == each.action) {
            return StepWords::tr(each.name);
        }
    }
    return action;
}

/// Marks that the words have already serve for both, so that none stand twice.
QString withSubject(const QString &action, const QString &subject)
{
    constexpr QStringView marks = u"“”„«»\"‹›「」『』";
    if (!marks.contains(subject.front()) && !marks.contains(subject.back())) {
        return StepWords::tr("%1 “%2”", "what is done, to what").arg(action, subject);
    }
    const QString cited = model::text::quoted(subject, model::Segments{{0, subject.size()}});
    return StepWords::tr("%1 %2", "what is done, to what has quotation marks already").arg(action, cited);
}

} // namespace

QString stepText(const model::storage::Step &step)
{
    if (step.isErased) {
        return StepWords::tr("%1 (something that was erased)", "what was done").arg(actionText(step.action));
    }
    if (step.isImport && step.subject.isEmpty()) {
        return StepWords::tr("add %n article(s)", nullptr, static_cast<int>(step.count));
    }
    const QString action = actionText(step.action);
    return step.subject.isEmpty() ? action : withSubject(action, step.subject);
}

Dialogs::Question stepQuestion(const model::storage::Step &step, bool isUndo)
{
    const int count = static_cast<int>(step.count);
    const QString yes = isUndo ? StepWords::tr("Undo") : StepWords::tr("Redo");
    if (step.isImport) {
        return isUndo
            ? Dialogs::
                Question{StepWords::tr("Take %n added article(s) back out of the project?", nullptr, count), StepWords::tr("Their tags go with them. Redo brings all of it back."), yes}
            : Dialogs::Question{
                StepWords::tr("Bring %n article(s) back into the project?", nullptr, count), {}, yes};
    }
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(step.at), QLocale::ShortFormat);
    const QString explanation =
        StepWords::tr("It was made on %1, before this project was opened now. ").arg(when)
        + StepWords::tr("%n thing(s) in the project would change.", nullptr, count);
    const QString question =
        isUndo ? StepWords::tr("Undo an older step: %1?") : StepWords::tr("Redo an older step: %1?");
    return {question.arg(stepText(step)), explanation, yes};
}

} // namespace ui
