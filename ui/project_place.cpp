// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project_place.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// File systems take 255 bytes; a number, the ending and the files that stand beside come on top.
constexpr qsizetype mostBytes = 160;

bool isForbidden(QChar letter)
{
    return letter.category() == QChar::Other_Control || u"/\\:*?\"<>|"_s.contains(letter);
}

/// A file name that every system takes, as close to the title as can be.
QString fileName(const QString &title)
{
    QString name = title;
    std::replace_if(name.begin(), name.end(), isForbidden, u' ');
    name = name.simplified();
    while (name.toUtf8().size() > mostBytes) {
        name.chop(name.size() > 1 && name.back().isLowSurrogate() ? 2 : 1);
    }
    while (name.startsWith(u'.')) {
        name.remove(0, 1);
    }
    while (name.endsWith(u'.') || name.endsWith(u' ')) {
        name.chop(1);
    }
    return name.isEmpty() ? QCoreApplication::translate("ui::placeForProject", "Project") : name;
}

} // namespace

QString placeForProject(const QString &title)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u"/Tagline"_s);
    if (!folder.mkpath(u"."_s)) {
        return {};
    }
    const QString name = fileName(title);
    QString path = folder.filePath(name + u".tagline"_s);
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = folder.filePath(u"%1 %2.tagline"_s.arg(name).arg(number));
    }
    return path;
}

QString shownFolder(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath();
    return folder == home || folder.startsWith(home + u'/') ? u'~' + folder.mid(home.size()) : folder;
}

} // namespace ui
