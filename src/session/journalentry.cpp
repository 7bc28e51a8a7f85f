/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "journalentry.h"

#include "profilejson.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QString text(const QUuid &key)
{
    return key.toString(QUuid::WithoutBraces);
}

QString nameOf(SessionObject::Kind kind)
{
    return QString::fromLatin1(QMetaEnum::fromType<SessionObject::Kind>().valueToKey(int(kind)));
}

std::optional<SessionObject::Kind> kindOf(const QString &name)
{
    bool ok = false;
    const int value = QMetaEnum::fromType<SessionObject::Kind>().keyToValue(name.toLatin1().constData(), &ok);
    return ok ? std::optional(SessionObject::Kind(value)) : std::nullopt;
}

std::optional<JournalEntry> toEntry(const QUuid &key, const QJsonObject &json)
{
    const auto kind = kindOf(json.value("kind"_L1).toString());
    const auto profile = ProfileJson::fromObject(json.value("computer"_L1).toObject());
    if (!kind || !profile)
        return std::nullopt;
    return JournalEntry{ key, *kind, *profile, {}, json.value("resource"_L1).toString(),
        QDateTime::fromString(json.value("at"_L1).toString(), Qt::ISODateWithMs) };
}

/// Puts lines together: what was opened and not closed.
class Reader {
public:
    /// False for a line that makes no sense.
    bool take(const QByteArray &bytes)
    {
        const QJsonObject json = QJsonDocument::fromJson(bytes).object();
        if (json.contains("journal"_L1)) {
            m_isNewer = m_isNewer || json.value("journal"_L1).toInt() > version;
            return true;
        }
        const QUuid key(json.value("key"_L1).toString());
        if (key.isNull())
            return false;
        const QString event = json.value("event"_L1).toString();
        if (event == "opening"_L1)
            return takeOpening(key, json);
        if (event == "opened"_L1) {
            const auto found = m_index.constFind(key);
            if (found != m_index.cend())
                m_entries[*found].id = json.value("id"_L1).toString();
            return true;
        }
        m_index.remove(key);
        return event == "closed"_L1;
    }

    [[nodiscard]] bool isNewer() const { return m_isNewer; }

    [[nodiscard]] QList<JournalEntry> open() const
    {
        QList<JournalEntry> open;
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            if (m_index.value(m_entries.at(i).key, -1) == i)
                open.append(m_entries.at(i));
        }
        return open;
    }

private:
    bool takeOpening(const QUuid &key, const QJsonObject &json)
    {
        const auto entry = toEntry(key, json);
        if (!entry)
            return false;
        m_index.insert(key, m_entries.size());
        m_entries.append(*entry);
        return true;
    }

    QList<JournalEntry> m_entries;
    /// Where in m_entries each key stands that is still open.
    QHash<QUuid, qsizetype> m_index;
    bool m_isNewer = false;
};

} // namespace

QString shellMark(const QUuid &key)
{
    return key.toString(QUuid::WithoutBraces).first(8).toUpper();
}

QString JournalEntry::shellMark() const
{
    return ::shellMark(key);
}

namespace JournalFormat {

QByteArray heading()
{
    return line({ { u"journal"_s, version } });
}

QByteArray opening(const JournalEntry &entry)
{
    return line({
        { u"event"_s, u"opening"_s },
        { u"key"_s, text(entry.key) },
        { u"kind"_s, nameOf(entry.kind) },
        { u"resource"_s, entry.resourceUri },
        { u"at"_s, entry.openedAt.toUTC().toString(Qt::ISODateWithMs) },
        { u"computer"_s, ProfileJson::toObject(entry.profile) },
    });
}

QByteArray opened(const QUuid &key, const QString &id)
{
    return line({ { u"event"_s, u"opened"_s }, { u"key"_s, text(key) }, { u"id"_s, id } });
}

QByteArray closed(const QUuid &key)
{
    return line({ { u"event"_s, u"closed"_s }, { u"key"_s, text(key) } });
}

Content read(const QByteArray &bytes)
{
    Reader reader;
    Content content;
    qsizetype start = 0;
    for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', start)) {
        if (!reader.take(bytes.mid(start, end - start)))
            ++content.damagedLines;
        start = end + 1;
    }
    // What was killed in the middle of its last line may have ended it all the same.
    (void)reader.take(bytes.mid(start));
    content.isNewer = reader.isNewer();
    if (!content.isNewer)
        content.open = reader.open();
    return content;
}

} // namespace JournalFormat
