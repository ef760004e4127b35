// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/tag_rules.h"
#include "tests/support/catch.h"
#include "ui/theme/theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using ui::Colors;
using ui::contrastRatio;

namespace {

using Lab = std::array<double, 3>;

/// How linear red, green and blue reach an eye (Machado, Oliveira and Fernandes 2009, full severity).
struct Eye
{
    const char *name;
    std::array<std::array<double, 3>, 3> sees;
};

constexpr std::array eyes = {
    Eye{"usual", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    Eye{"protan",
        {{{0.152286, 1.052583, -0.204868},
          {0.114503, 0.786281, 0.099216},
          {-0.003882, -0.048116, 1.051998}}}},
    Eye{"deutan",
        {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    Eye{"tritan",
        {{{1.255528, -0.076749, -0.178779},
          {-0.078411, 0.930809, 0.147602},
          {0.004733, 0.691367, 0.303900}}}},
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Lab seenBy(const Eye &eye, const QColor &color)
{
    const std::array<double, 3> light = {linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    std::array<double, 3> rgb{};
    for (size_t i = 0; i < 3; ++i) {
        const auto &row = eye.sees.at(i);
        rgb.at(i) = std::clamp(row[0] * light[0] + row[1] * light[1] + row[2] * light[2], 0.0, 1.0);
    }
    const auto f = [](double t) {
        return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116;
    };
    const double x = f((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
    const double y = f(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
    const double z = f((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// Between two colours as an eye sees them; about 2 is just told apart side by side.
double distance(const Lab &a, const Lab &b)
{
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/// What the style sheet says of one kind of thing, as far as it has these two.
struct Rule
{
    QString selector;
    QColor words;
    QColor ground;
};

QColor colorIn(const QString &body, const QString &property)
{
    const auto match = QRegularExpression(u"(?:^|[;\\s])%1:\\s*(#[0-9a-f]{6})"_s.arg(property)).match(body);
    return match.hasMatch() ? QColor::fromString(match.captured(1)) : QColor();
}

QList<Rule> rulesOf(QString sheet)
{
    sheet.remove(QRegularExpression(u"/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption));
    QList<Rule> rules;
    auto match = QRegularExpression(u"([^{}]+)\\{([^}]*)\\}"_s).globalMatch(sheet);
    while (match.hasNext()) {
        const auto rule = match.next();
        const QString body = rule.captured(2);
        const QColor ground = colorIn(body, u"background"_s);
        rules.append({rule.captured(1).simplified(), colorIn(body, u"color"_s), ground});
        rules.append(
            {rule.captured(1).simplified() + u" (selected)"_s, colorIn(body, u"selection-color"_s),
             colorIn(body, u"selection-background-color"_s)});
    }
    return rules;
}

/// A session bus of our own with a desktop portal that answers from this process.
class Desktop
{
public:
    Desktop()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        REQUIRE(m_daemon.waitForReadyRead(5000));
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~Desktop()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished(5000);
    }
    QDBusConnection connect(const QString &name) const
    {
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QProcess m_daemon;
    QString m_address;
};

class Portal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit Portal(uint answer)
        : m_answer(answer)
    {
    }

public slots:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        const bool isKnown = group == u"org.freedesktop.appearance"_s && key == u"color-scheme"_s;
        // The real Read() wraps the value twice.
        return QDBusVariant(QVariant::fromValue(QDBusVariant(isKnown ? m_answer : 99U)));
    }

private:
    uint m_answer;
};

} // namespace

TEST_CASE("contrast is measured as WCAG does", "[theme]")
{
    CHECK(contrastRatio(Qt::black, Qt::white) == Approx(21));
    CHECK(contrastRatio(Qt::white, Qt::black) == Approx(21));
    CHECK(contrastRatio(QColor(0x777777), Qt::white) == Approx(4.48).margin(0.01));
    CHECK(contrastRatio(Qt::red, Qt::red) == Approx(1));
}

TEST_CASE("words and marks of every tag keep their contrast in light and dark", "[theme]")
{
    QStringList colors = {u"#000000"_s, u"#ffffff"_s, u"#ffff00"_s, u"#00ff00"_s, u"#0000ff"_s, u"#ff0000"_s,
                          u"#808080"_s, u"#ffc0cb"_s, u"#102030"_s, u""_s,        u"nonsense"_s};
    for (const model::Tag &tag : model::Codebook::standard().tags) {
        colors.append(tag.color);
    }
    for (const Colors *scheme : {&Colors::light(), &Colors::darkScheme()}) {
        for (const QString &color : colors) {
            const ui::TagStyle style = ui::tagStyle(color, *scheme);
            INFO(color.toStdString() << (scheme->dark ? " dark" : " light"));
            CHECK(contrastRatio(scheme->text, style.tint) >= 4.5);
            CHECK(contrastRatio(scheme->text, style.strongTint) >= 4.5);
            CHECK(contrastRatio(style.text, style.tint) >= 4.5);
            CHECK(contrastRatio(style.text, style.strongTint) >= 4.5);
            CHECK(contrastRatio(style.text, scheme->page) >= 4.5);
            CHECK(contrastRatio(style.ink, scheme->page) >= 3);
            CHECK(contrastRatio(style.ink, style.tint) >= 3);
            CHECK(contrastRatio(style.ink, style.strongTint) >= 3);
        }
    }
}

TEST_CASE("the standard tags differ from each other and their current look from the plain one", "[theme]")
{
    for (const Colors *scheme : {&Colors::light(), &Colors::darkScheme()}) {
        QSet<QRgb> inks;
        for (const model::Tag &tag : model::Codebook::standard().tags) {
            const ui::TagStyle style = ui::tagStyle(tag.color, *scheme);
            inks.insert(style.ink.rgb());
            CHECK(style.tint != scheme->page);
            CHECK(contrastRatio(style.tint, style.strongTint) > 1.15);
        }
        CHECK(inks.size() == model::Codebook::standard().tags.size());
    }
}

TEST_CASE("all words of the window keep AA contrast on what they stand on", "[theme]")
{
    for (const Colors *c : {&Colors::light(), &Colors::darkScheme()}) {
        for (const QColor &ground :
             {c->window, c->side, c->page, c->button, c->hover, c->currentRow, c->notice}) {
            INFO(ground.name().toStdString() << (c->dark ? " dark" : " light"));
            CHECK(contrastRatio(c->text, ground) >= 4.5);
            CHECK(contrastRatio(c->muted, ground) >= 4.5);
        }
        CHECK(contrastRatio(c->accentText, c->accent) >= 4.5);
        CHECK(contrastRatio(c->selectionText, c->selection) >= 4.5);
        CHECK(contrastRatio(c->text, c->hit) >= 4.5);
        CHECK(contrastRatio(c->muted, c->hit) >= 4.5);
        CHECK(contrastRatio(c->hitBorder, c->page) >= 3);
        CHECK(contrastRatio(c->link, c->page) >= 4.5);
        CHECK(contrastRatio(c->link, c->notice) >= 4.5);
        CHECK(contrastRatio(c->warning, c->page) >= 4.5);
        CHECK(contrastRatio(c->good, c->page) >= 3);
        CHECK(contrastRatio(c->accent, c->page) >= 3);
        CHECK(contrastRatio(c->floatingText, c->floatingButton) >= 4.5);
        CHECK(contrastRatio(c->floatingMuted, c->floatingButton) >= 4.5);
        CHECK(contrastRatio(c->floatingText, c->floating) >= 4.5);
    }
}

TEST_CASE("each rule of the style sheet keeps its words readable on every ground they stand on", "[theme]")
{
    ui::Theme theme;
    for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
        theme.setScheme(scheme);
        const Colors &c = theme.colors();
        int pairs = 0;
        for (const Rule &rule : rulesOf(theme.styleSheet())) {
            if (!rule.words.isValid()) {
                continue;
            }
            const QList<QColor> grounds =
                rule.ground.isValid() ? QList{rule.ground} : QList{c.window, c.side, c.page};
            // What cannot be used just now may be fainter.
            const double least = rule.selector.contains(u":disabled"_s) ? 3 : 4.5;
            for (const QColor &ground : grounds) {
                CAPTURE(rule.selector, rule.words.name(), ground.name(), c.dark);
                CHECK(contrastRatio(rule.words, ground) >= least);
                ++pairs;
            }
        }
        CHECK(pairs > 40);
    }
}

TEST_CASE("the edges of fields and of boxes to tick can be seen wherever they stand", "[theme]")
{
    ui::Theme theme;
    for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
        theme.setScheme(scheme);
        const Colors &c = theme.colors();
        for (const QColor &ground : {c.window, c.side, c.page, c.notice}) {
            CAPTURE(ground.name(), c.dark);
            CHECK(contrastRatio(c.field, ground) >= 3);
        }
        // The rules for them, with that edge.
        const QString sheet = theme.styleSheet();
        for (const QString &selector :
             {u"QLineEdit, QPlainTextEdit"_s, u"\nQCheckBox::indicator, QAbstractItemView::indicator {"_s}) {
            const qsizetype at = sheet.indexOf(selector);
            CAPTURE(selector);
            REQUIRE(at >= 0);
            const QString rule = sheet.sliced(at, sheet.indexOf(u'}', at) - at);
            CHECK(rule.contains(u"border: 1px solid "_s + c.field.name()));
        }
    }
}

TEST_CASE("the pictures of the style sheet are there, and stand out from what they are on", "[theme]")
{
    const auto contrast = [](const QString &file, const QColor &ground) {
        const QImage picture(file);
        REQUIRE_FALSE(picture.isNull());
        double most = 1;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor color = picture.pixelColor(x, y);
                most = std::max(most, color.alpha() > 250 ? contrastRatio(color, ground) : 1);
            }
        }
        return most;
    };
    for (const Colors *c : {&Colors::light(), &Colors::darkScheme()}) {
        for (const QString &density : {QString(), u"@2x"_s}) {
            for (const QString &arrow : {u"arrow-down"_s, u"sorted-down"_s, u"sorted-up"_s}) {
                for (const QColor &ground : {c->page, c->side, c->button}) {
                    CHECK(contrast(u":/look/%1%2.png"_s.arg(arrow, density), ground) >= 3);
                }
            }
            CHECK(contrast(u":/look/check%1.png"_s.arg(density), c->accent) >= 4.5);
        }
    }
}

TEST_CASE("what is chosen, warned of or leads on can be seen wherever it stands", "[theme]")
{
    for (const Colors *c : {&Colors::light(), &Colors::darkScheme()}) {
        for (const QColor &ground : {c->window, c->side, c->page, c->notice}) {
            INFO(ground.name().toStdString() << (c->dark ? " dark" : " light"));
            CHECK(contrastRatio(c->warning, ground) >= 4.5);
            CHECK(contrastRatio(c->link, ground) >= 4.5);
        }
        for (const QColor &ground : {c->window, c->side, c->page}) {
            CHECK(contrastRatio(c->accent, ground) >= 3);
        }
        CHECK(contrastRatio(c->good, c->border) >= 3); // how far, on the bar behind it
        CHECK(contrastRatio(c->text, c->border) >= 4.5);
    }
}

TEST_CASE("a chosen scheme holds and changes are said once", "[theme]")
{
    ui::Theme theme;
    theme.setScheme(ui::Scheme::Light);
    QSignalSpy changed(&theme, &ui::Theme::changed);
    theme.setScheme(ui::Scheme::Dark);
    CHECK(theme.isDark());
    CHECK(theme.scheme() == ui::Scheme::Dark);
    CHECK(theme.palette().color(QPalette::Window) == Colors::darkScheme().window);
    CHECK(changed.size() == 1);
    theme.setScheme(ui::Scheme::Dark);
    CHECK(changed.size() == 1);
    model::Tag tag;
    tag.color = u"#2f6bd8"_s;
    const QColor dark = theme.style(tag).tint;
    theme.setScheme(ui::Scheme::Light);
    CHECK(changed.size() == 2);
    CHECK(theme.style(tag).tint != dark);
}

TEST_CASE("the style sheet leaves no name of a colour unfilled", "[theme]")
{
    ui::Theme theme;
    for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
        theme.setScheme(scheme);
        const QString sheet = theme.styleSheet();
        CHECK(sheet.contains(theme.colors().accent.name()));
        CHECK_FALSE(sheet.contains(u'@'));
        // A name that begins with another's would be half filled: "#2b67d6-text".
        CHECK_FALSE(sheet.contains(QRegularExpression(u"#[0-9a-f]{6}[-\\w]"_s)));
    }
}

TEST_CASE("articles are read in a serif, windows in the system's font", "[theme]")
{
    CHECK(ui::Theme::readingFont().pixelSize() > QFontInfo(ui::Theme::uiFont()).pixelSize());
    CHECK(ui::Theme::readingFont().styleHint() == QFont::Serif);
}

TEST_CASE("without a portal the palette tells whether the desktop is dark", "[theme]")
{
    const ui::SystemScheme scheme(QDBusConnection(u"no such bus"_s), nullptr);
    const QPalette palette = QGuiApplication::palette();
    CHECK(
        scheme.isDark()
        == (palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness()));
}

TEST_CASE("a session bus is asked only where one is", "[theme]")
{
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    const auto restore = qScopeGuard([&] {
        qputenv("XDG_RUNTIME_DIR", runtime);
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    });
    CHECK_FALSE(ui::SystemScheme::hasSessionBus());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/user/1000/bus");
    CHECK(ui::SystemScheme::hasSessionBus());

    const QTemporaryDir folder;
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder.path()));
    CHECK_FALSE(ui::SystemScheme::hasSessionBus());
    QFile bus(folder.filePath(u"bus"_s));
    REQUIRE(bus.open(QIODevice::WriteOnly));
    CHECK(ui::SystemScheme::hasSessionBus());
    qunsetenv("XDG_RUNTIME_DIR");
    CHECK_FALSE(ui::SystemScheme::hasSessionBus());
}

TEST_CASE("the palette's colours stay apart for every eye, in both schemes", "[theme]")
{
    const auto colors = model::tagColors();
    for (const Colors *scheme : {&Colors::light(), &Colors::darkScheme()}) {
        for (const Eye &eye : eyes) {
            for (size_t i = 0; i < colors.size(); ++i) {
                for (size_t k = 0; k < i; ++k) {
                    CAPTURE(scheme->dark, eye.name, colors[i].data(), colors[k].data());
                    const Lab one = seenBy(eye, ui::tagStyle(QString(colors[i]), *scheme).ink);
                    const Lab two = seenBy(eye, ui::tagStyle(QString(colors[k]), *scheme).ink);
                    CHECK(distance(one, two) > 12);
                }
            }
        }
    }
}

TEST_CASE("the desktop's preference is asked for and followed", "[theme]")
{
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty()) {
        WARN("no dbus-daemon here");
        return;
    }
    const Desktop desktop;
    QDBusConnection service = desktop.connect(u"portal"_s);
    Portal portal(1);
    REQUIRE(service.registerObject(
        u"/org/freedesktop/portal/desktop"_s, &portal, QDBusConnection::ExportAllSlots));
    REQUIRE(service.registerService(u"org.freedesktop.portal.Desktop"_s));
    {
        ui::SystemScheme scheme(desktop.connect(u"program"_s), nullptr);
        QSignalSpy changed(&scheme, &ui::SystemScheme::changed);
        CHECK_FALSE(scheme.isDark());
        REQUIRE(QTest::qWaitFor([&] { return scheme.isDark(); }));
        CHECK(changed.size() == 1);
        const auto say = [&](const QString &group, const QString &key, uint value) {
            QDBusMessage said = QDBusMessage::createSignal(
                u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s,
                u"SettingChanged"_s);
            said << group << key << QVariant::fromValue(QDBusVariant(value));
            REQUIRE(service.send(said));
        };
        say(u"org.freedesktop.appearance"_s, u"accent-color"_s, 2);
        say(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 2);
        REQUIRE(QTest::qWaitFor([&] { return !scheme.isDark(); }));
        CHECK(changed.size() == 2);
        say(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1);
        REQUIRE(QTest::qWaitFor([&] { return scheme.isDark(); }));
        say(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 0);
        REQUIRE(QTest::qWaitFor([&] { return !scheme.isDark(); }));
    }
    QDBusConnection::disconnectFromBus(u"program"_s);
    QDBusConnection::disconnectFromBus(u"portal"_s);
}

#include "theme_test.moc"
