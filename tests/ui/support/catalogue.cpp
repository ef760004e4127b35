// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/catalogue.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

void readTranslation(QXmlStreamReader &xml, Translation &message)
{
    message.isFinished = !xml.attributes().hasAttribute(u"type"_s);
    if (!message.hasPlural) {
        message.forms = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement()) {
        message.forms.append(xml.readElementText());
    }
}

Translation readMessage(QXmlStreamReader &xml, const QString &context)
{
    Translation message;
    message.context = context;
    message.hasPlural = xml.attributes().value(u"numerus"_s) == u"yes"_s;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s) {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment"_s) {
            message.comment = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            readTranslation(xml, message);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

QList<Translation> catalogue(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<Translation> all;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == u"name"_s) {
            context = xml.readElementText();
        } else if (xml.name() == u"message"_s) {
            all.append(readMessage(xml, context));
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return all;
}

QString catalogueOf(const QString &code)
{
    return QStringLiteral(TAGLINE_SOURCES "/resources/translations/tagline_%1.ts").arg(code);
}

} // namespace tests
