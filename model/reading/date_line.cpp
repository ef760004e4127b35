// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/date_line.h"

#include "model/reading/byline.h"
#include "model/reading/dates.h"
#include "model/reading/labels.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace model::reading {

QString ofPublication(const QString &line)
{
    constexpr auto options =
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression update(
        u"[\\s|·,;.(/–—-]*\\b(?:last\\s+)?(?:updated|modified|actualizad[oa]|atualizad[oa]|mis\\s+à\\s+jour|aktualisiert|aggiornat[oa]|تحديث)\\b"_s,
        options);
    static const QRegularExpression publication(
        u"\\b(?:(?:first\\s+)?(?:published|posted)|publicad[oa]|publié|veröffentlicht|erschienen|pubblicat[oa]|نشر)\\b"_s,
        options);
    const qsizetype changed = line.indexOf(update);
    const qsizetype published = changed < 0 ? -1 : line.indexOf(publication, changed);
    return published < 0 ? line.left(changed) : line.sliced(published);
}

bool isBareDate(const QString &line, QString &published)
{
    static const QRegularExpression word(u"[\\p{L}\\p{M}\\p{N}]+"_s);
    static const QStringList small{u"on"_s,  u"at"_s,   u"el"_s,  u"a"_s,    u"las"_s,  u"le"_s,  u"à"_s,
                                   u"am"_s,  u"um"_s,   u"den"_s, u"il"_s,   u"alle"_s, u"ore"_s, u"às"_s,
                                   u"uhr"_s, u"hs"_s,   u"h"_s,   u"em"_s,   u"de"_s,   u"في"_s,  u"يوم"_s,
                                   u"cet"_s, u"cest"_s, u"mez"_s, u"mesz"_s, u"bst"_s,  u"est"_s, u"edt"_s,
                                   u"pst"_s, u"pdt"_s,  u"et"_s,  u"pt"_s,   u"ct"_s,   u"ist"_s, u"aest"_s};
    const QString rest = withoutMoment(ofPublication(line)).toLower();
    if (momentIn(ofPublication(line)).isEmpty()) {
        return false;
    }
    QStringList words;
    for (auto it = word.globalMatch(rest); it.hasNext();) {
        const QString one = it.next().captured();
        if (!small.contains(one) && !isWeekday(one)) {
            words.append(one);
        }
    }
    if (!words.isEmpty() && labelNamed(words.join(u' ')) != Label::Published) {
        return false;
    }
    published = momentIn(ofPublication(line));
    return true;
}

bool isUpdate(const QString &line)
{
    return !momentIn(line).isEmpty() && ofPublication(line).trimmed().isEmpty();
}

QString dateBesideName(const QString &line)
{
    static const QRegularExpression beside(u"^([^,·|/—–]{1,60})\\s*[,·|/—–]\\s*(.+)$"_s);
    const QRegularExpressionMatch match = beside.match(line);
    QString published;
    const bool fits =
        match.hasMatch() && areNames(match.captured(1).trimmed()) && isBareDate(match.captured(2), published);
    return fits ? published : QString();
}

} // namespace model::reading
