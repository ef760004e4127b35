// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colors.h"

#include <array>
#include <cmath>
#include <span>

namespace ui {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor mixed(const QColor &base, const QColor &other, double share)
{
    const auto channel = [share](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * share));
    };
    return {
        channel(base.red(), other.red()), channel(base.green(), other.green()),
        channel(base.blue(), other.blue())};
}

bool standsOut(const QColor &color, std::span<const QColor> grounds, double ratio)
{
    return std::all_of(grounds.begin(), grounds.end(), [&](const QColor &ground) {
        return contrastRatio(color, ground) >= ratio;
    });
}

/// The color, moved towards black or white only as far as it must to stand out from all grounds.
QColor readable(const QColor &color, const QColor &towards, std::span<const QColor> grounds, double ratio)
{
    for (int percent = 0; percent < 100; percent += 2) {
        const QColor tried = mixed(color, towards, percent / 100.0);
        if (standsOut(tried, grounds, ratio)) {
            return tried;
        }
    }
    return towards;
}

/// The page tinted with the color, at most by `share`, so that ordinary words on it keep `ratio`.
QColor tinted(const Colors &colors, const QColor &color, double share, double ratio)
{
    while (share > 0.02 && contrastRatio(colors.text, mixed(colors.page, color, share)) < ratio) {
        share -= 0.02;
    }
    return mixed(colors.page, color, share);
}

Colors makeLight()
{
    return {
        .dark = false,
        .window = QColor(0xf2f2f0),
        .side = QColor(0xf7f7f6),
        .page = QColor(0xffffff),
        .text = QColor(0x1d1f24),
        .muted = QColor(0x666a72),
        .border = QColor(0xdcdcda),
        .control = QColor(0xcdcfd2),
        .field = QColor(0x858992),
        .button = QColor(0xffffff),
        .accent = QColor(0x2b67d6),
        .accentText = QColor(0xffffff),
        .link = QColor(0x1f56bd),
        .selection = QColor(0xb5cefb),
        .selectionText = QColor(0x1d1f24),
        .currentRow = QColor(0xe5ecfb),
        .hover = QColor(0xeeeff1),
        .good = QColor(0x3f8a55),
        .warning = QColor(0x9a4b00),
        .notice = QColor(0xfffdee),
        .noticeBorder = QColor(0xe3d9a8),
        .hit = QColor(0xfff4cc),
        .hitBorder = QColor(0xa87b00),
        .floating = QColor(0x272c38),
        .floatingButton = QColor(0x3b414e),
        .floatingText = QColor(0xf4f5f7),
        .floatingMuted = QColor(0xb4b9c4),
    };
}

Colors makeDark()
{
    return {
        .dark = true,
        .window = QColor(0x212327),
        .side = QColor(0x1d1f23),
        .page = QColor(0x17191c),
        .text = QColor(0xe3e4e7),
        .muted = QColor(0x9ea2ab),
        .border = QColor(0x34373d),
        .control = QColor(0x4a4e57),
        .field = QColor(0x737883),
        .button = QColor(0x2b2e34),
        .accent = QColor(0x3a70d8),
        .accentText = QColor(0xffffff),
        .link = QColor(0x8ab4ff),
        .selection = QColor(0x34588f),
        .selectionText = QColor(0xffffff),
        .currentRow = QColor(0x263450),
        .hover = QColor(0x2b2e34),
        .good = QColor(0x62b37b),
        .warning = QColor(0xf0b264),
        .notice = QColor(0x2f2c1c),
        .noticeBorder = QColor(0x5c5430),
        .hit = QColor(0x3b310c),
        .hitBorder = QColor(0xc9a23c),
        .floating = QColor(0x343a48),
        .floatingButton = QColor(0x474e5e),
        .floatingText = QColor(0xf4f5f7),
        .floatingMuted = QColor(0xc3c8d2),
    };
}

} // namespace

const Colors &Colors::light()
{
    static const Colors colors = makeLight();
    return colors;
}

const Colors &Colors::darkScheme()
{
    static const Colors colors = makeDark();
    return colors;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double two = luminance(b);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

TagStyle tagStyle(QStringView color, const Colors &colors)
{
    QColor named = QColor::fromString(color);
    if (!named.isValid()) {
        named = QColor(0x7a7d84);
    }
    TagStyle style;
    style.tint = tinted(colors, named, colors.dark ? 0.30 : 0.17, 7);
    style.strongTint = tinted(colors, named, colors.dark ? 0.48 : 0.34, 5);
    const std::array grounds = {colors.page, style.tint, style.strongTint};
    const QColor towards = colors.dark ? QColor(Qt::white) : QColor(Qt::black);
    style.ink = readable(named, towards, grounds, 3);
    style.text = readable(named, towards, grounds, 4.5);
    return style;
}

} // namespace ui
