// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/edits_tag.h"
#include "model/storage/check.h"
#include "tests/support/catch.h"
#include "tests/support/marked_text.h"
#include "tests/support/project_file.h"

#include <QDateTime>

namespace tests {

using namespace Qt::StringLiterals;

inline const QString story = u"Anna Weiss spoke in Graz. “We stay,” said Weiss. Graz listened."_s;

/// A project with one story, its tags as things to work on, and what the file then has.
struct Newsroom
{
    ProjectFile file;
    model::Article article = file.add(u"Trains"_s, story);

    model::Codebook codebook() { return file.store().codebook(); }
    model::edits::By by() { return {file.coder(), file.round(), QDateTime::currentMSecsSinceEpoch()}; }
    QString shown() { return tests::shown(file.page(article.id), codebook()); }
    model::storage::Performed tag(QStringView words, QStringView tag, int occurrence = 1)
    {
        return file.tagWords(article.id, words, tag, occurrence);
    }
    model::storage::Performed perform(const model::Edit &edit) { return file.store().perform(edit); }
    model::Tag
    add(const QString &name, model::Tag::Role role = model::Tag::Role::Plain, const QString &key = {})
    {
        model::Tag tag;
        tag.id = model::TagId::make();
        tag.name = name;
        tag.label = name;
        tag.role = role;
        tag.color = u"#c2410c"_s;
        tag.shortcut = key;
        perform(model::edits::addTag(codebook(), tag, by()));
        return file.tag(name);
    }
    model::storage::Performed merge(QStringView from, QStringView into)
    {
        return file.store().mergeTags(file.tag(from).id, file.tag(into).id, file.coder());
    }
    model::storage::Performed undo()
    {
        return file.store().undo(file.store().undoState(file.coder()).undo->number, file.coder());
    }
    model::storage::Performed redo()
    {
        return file.store().redo(file.store().undoState(file.coder()).redo->number, file.coder());
    }
    QStringList names()
    {
        return file.column(
            u"SELECT e.name || ' ' || t.name FROM entity e JOIN tag t ON t.id = e.tag WHERE e.removed = 0 "
            "ORDER BY 1"_s);
    }
    QStringList versions() { return file.column(u"SELECT codebook_version FROM annotation ORDER BY id"_s); }
    QString newest() { return file.column(u"SELECT max(number) FROM codebook_version"_s).first(); }
    void requireSound()
    {
        for (const auto &finding : model::storage::checkProject(file.store().database()).findings) {
            FAIL_CHECK(finding.line().toStdString());
        }
    }
};

} // namespace tests
