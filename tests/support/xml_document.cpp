// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/xml_document.h"

#include <functional>
#include <libxml/parser.h>
#include <memory>
#include <stdexcept>

namespace tests {

namespace {

QString text(const xmlChar *bytes)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(bytes));
}

QString taken(xmlChar *bytes)
{
    const QString words = text(bytes);
    xmlFree(bytes);
    return words;
}

using Visit = std::function<void(xmlNode *)>;

void visitAll(xmlNode *node, const Visit &visit)
{
    for (; node; node = node->next) {
        if (node->type == XML_ELEMENT_NODE) {
            visit(node);
            visitAll(node->children, visit);
        }
    }
}

} // namespace

XmlDocument::XmlDocument(const QByteArray &bytes)
{
    const std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> document(
        xmlReadMemory(
            bytes.constData(), static_cast<int>(bytes.size()), nullptr, "UTF-8",
            XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING),
        xmlFreeDoc);
    if (!document) {
        const xmlError *error = xmlGetLastError();
        throw std::runtime_error(error && error->message ? error->message : "not well formed");
    }
    visitAll(xmlDocGetRootElement(document.get()), [this](xmlNode *node) {
        m_words[text(node->name)].append(taken(xmlNodeGetContent(node)).simplified());
        for (const xmlAttr *one = node->properties; one; one = one->next) {
            m_attributes[text(one->name)].append(taken(xmlGetProp(node, one->name)));
        }
    });
}

} // namespace tests
