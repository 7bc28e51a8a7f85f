/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "request.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

namespace Wsman {
class XmlReader;
}

/// What the Body of a request asks for; a request uses the part that belongs to its action.
struct RequestBody {
    /// Local name of the first element; empty for an empty Body.
    QString name;

    // rsp:Shell ([MS-WSMV] 2.2.4.37)
    QString shellId; ///< empty: the service chooses one
    QString shellName;
    QString workingDirectory;
    QVector<QPair<QString, QString>> environment;
    QString idleTimeout; ///< xs:duration; empty: the default. Of rsp:Disconnect as well
    QString inputStreams;
    QString outputStreams;

    // rsp:CommandLine, rsp:Receive, rsp:Send and rsp:Signal ([MS-WSMV] 2.2.4.11, 27, 32, 38)
    QString commandId; ///< of whichever element has one
    QString command;
    QStringList arguments;
    QString desiredStreams;
    QString signal;
    struct Stream {
        QString name;
        QByteArray data;
        bool isLast = false;
        bool isValid = true; ///< whether the data is base64
    };
    QVector<Stream> streams;

    // n:Enumerate, n:Pull and n:Release (WS-Enumeration 3)
    bool optimize = false;
    QString enumerationMode;
    QString maxElements; ///< empty: the default
    QString maxTime; ///< xs:duration; empty: that of the request
    QString context;

    // e:Subscribe and e:Renew (WS-Eventing 3, DSP0226 10)
    QString deliveryMode;
    QString heartbeats; ///< xs:duration; empty: none
    QString expires; ///< xs:duration; empty: as the service likes
    QString bookmark; ///< its text
    qint64 bookmarkRecord = 0; ///< the largest RecordId in it; 0: none
    bool sendBookmarks = false;
    struct EventSelect {
        QString channel;
        QString xpath;
    };
    /// Of the QueryList in the Filter.
    QVector<EventSelect> eventSelects;

    // w:Filter (DSP0226 8.3), of e:Subscribe as well
    bool filtered = false;
    QString filterDialect; ///< empty: XPath
    QString filterText;
    Wsman::SelectorSet filterSelectors;
};

/// Reads the Body on which the reader stands, and leaves it.
void readRequestBody(Wsman::XmlReader &xml, RequestBody &body);

/// The Selector elements within the current element, which is left.
[[nodiscard]] Wsman::SelectorSet readSelectors(Wsman::XmlReader &xml);
