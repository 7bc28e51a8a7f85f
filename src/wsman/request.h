/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QByteArray>
#include <QPair>
#include <QString>
#include <QUrl>
#include <QUuid>
#include <QVector>

#include <chrono>
#include <functional>

class QXmlStreamWriter;

namespace Wsman {

using SelectorSet = QVector<QPair<QString, QString>>;
using OptionSet = QVector<QPair<QString, QString>>;

/// What one operation asks for: everything of a request that does not depend on who sends it and where to.
struct Request {
    /// WS-Addressing action; empty only for Identify.
    QString action;
    /// Empty for Identify, which speaks to the service itself.
    QString resourceUri;
    SelectorSet selectors;
    OptionSet options;
    /// Writes the children of the SOAP Body; unset for an empty Body. The prefixes s, a, w and p are
    /// declared; those of the operation's own specification it declares itself, as Windows does.
    std::function<void(QXmlStreamWriter &)> writeBody;
    /// Writes header blocks beyond those of every request, such as the reference parameters of a
    /// subscription; unset where there are none.
    std::function<void(QXmlStreamWriter &)> writeHeaders;
    /// Identify carries no header blocks at all (DSP0226 11).
    bool withoutHeaders = false;
};

/// How an envelope becomes bytes.
enum class Encoding {
    Utf8,
    /// Little-endian, with a byte order mark; openwsman and Windows take it, OMI does not.
    Utf16,
};

/// The header blocks that are the same for every request of a session ([MS-WSMV] 3.1.4.1).
struct RequestContext {
    QUrl to;
    QUuid messageId;
    QUuid sessionId;
    QUuid operationId;
    quint64 sequenceId = 1;
    /// Largest answer that the server may send, in bytes.
    quint32 maxEnvelopeSize = 153600;
    /// How long the server may work on the request.
    std::chrono::milliseconds operationTimeout{ 60000 };
    /// BCP 47; the language of the server's texts and of its data.
    QString locale = QStringLiteral("en-US");
    QString dataLocale = QStringLiteral("en-US");
    /// Options of the session, sent with each request but Identify; where an operation has one of the same
    /// name, that one is sent instead.
    OptionSet options;
    Encoding encoding = Encoding::Utf8;
};

/// The request as a SOAP 1.2 envelope.
[[nodiscard]] QByteArray toEnvelope(const Request &request, const RequestContext &context);

/// "uuid:8F6A…", upper case and without braces, as Windows writes it.
[[nodiscard]] QString uuidUri(const QUuid &id);

/// xs:duration with milliseconds, e.g. "PT60.000S".
[[nodiscard]] QString toDuration(std::chrono::milliseconds time);

} // namespace Wsman
