// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/cell_guard.h"

#include <QString>

namespace model::exchange {

namespace {

qsizetype skipDigits(QByteArrayView cell, qsizetype at)
{
    while (at < cell.size() && cell[at] >= '0' && cell[at] <= '9') {
        ++at;
    }
    return at;
}

bool isSign(char c)
{
    return c == '+' || c == '-';
}

} // namespace

bool isNumber(QByteArrayView cell)
{
    const qsizetype start = !cell.isEmpty() && isSign(cell.front()) ? 1 : 0;
    qsizetype at = skipDigits(cell, start);
    if (at == start) {
        return false;
    }
    if (at < cell.size() && (cell[at] == '.' || cell[at] == ',')) {
        const qsizetype fraction = skipDigits(cell, at + 1);
        if (fraction == at + 1) {
            return false;
        }
        at = fraction;
    }
    if (at < cell.size() && (cell[at] == 'e' || cell[at] == 'E')) {
        const qsizetype digits = at + 1 < cell.size() && isSign(cell[at + 1]) ? at + 2 : at + 1;
        at = skipDigits(cell, digits);
        if (at == digits) {
            return false;
        }
    }
    return at == cell.size();
}

bool needsGuard(QByteArrayView cell)
{
    qsizetype at = 0;
    while (at < cell.size() && cell[at] == '\'') {
        ++at;
    }
    if (at == cell.size() || !QByteArrayView("=+-@\t\r\n").contains(cell[at])) {
        return false;
    }
    return !isNumber(cell);
}

QByteArrayView withoutGuard(QByteArrayView cell)
{
    const bool isGuarded = cell.startsWith('\'') && needsGuard(cell);
    return isGuarded ? cell.sliced(1) : cell;
}

bool isTooLongForExcel(QByteArrayView cell)
{
    constexpr qsizetype limit = 32767;
    return cell.size() > limit && QString::fromUtf8(cell).size() > limit;
}

} // namespace model::exchange
