// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace tests {

/// A page or picture as libxml2 reads it; throws std::runtime_error, which fails the test, where it is not
/// well formed.
class XmlDocument
{
public:
    explicit XmlDocument(const QByteArray &bytes);

    /// The words of each element of that name, simplified, in document order.
    QStringList words(const QString &element) const { return m_words.value(element); }
    /// The values of the attribute, of whatever element.
    QStringList attributes(const QString &attribute) const { return m_attributes.value(attribute); }
    bool has(const QString &element) const { return m_words.contains(element); }

private:
    QHash<QString, QStringList> m_words;
    QHash<QString, QStringList> m_attributes;
};

} // namespace tests
