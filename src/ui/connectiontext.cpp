/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectiontext.h"

#include "connection.h"
#include "displaytext.h"
#include "timetext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

QString ConnectionText::transport(const Endpoint &endpoint, const QString &mechanism)
{
    const QString port = QString::number(endpoint.effectivePort());
    switch (endpoint.scheme) {
    case Scheme::Http:
        if (endpoint.seals())
            return mechanism.isEmpty()
                //: %1: a port number. Messages are encrypted by the keys of the authentication.
                ? QCoreApplication::translate("ConnectionText", "http %1, sealed").arg(port)
                //: %1: a port number, %2: Kerberos or NTLM. Messages are encrypted by the keys of the
                //: authentication.
                : QCoreApplication::translate("ConnectionText", "http %1, sealed (%2)").arg(port, mechanism);
        if (endpoint.authentication != Authentication::None)
            //: %1: a port number. The password can be read by anyone on the way.
            return QCoreApplication::translate("ConnectionText", "http %1, not encrypted").arg(port);
        return u"http %1"_s.arg(port);
    case Scheme::Https:
        if (!endpoint.pinnedSha256.isEmpty())
            //: %1: a port number. The certificate was looked at and is the only one that is accepted.
            return QCoreApplication::translate("ConnectionText", "https %1, pinned").arg(port);
        return u"https %1"_s.arg(port);
    }
    Q_UNREACHABLE();
}

QString ConnectionText::user(const Connection &connection)
{
    const Endpoint &endpoint = connection.profile().endpoint;
    if (connection.isLocalComputer())
        return {};
    if (endpoint.authentication == Authentication::None)
        //: Instead of a user name: no credentials are sent.
        return QCoreApplication::translate("ConnectionText", "anonymous");
    return safeLine(endpoint.user);
}

QString ConnectionText::system(const Connection &connection)
{
    const Wsman::IdentifyAnswer &identity = connection.identity();
    const QString version = identity.osVersion();
    return safeLine(version.isEmpty() ? identity.productVersion : version);
}

QString ConnectionText::message(const Connection &connection)
{
    QString message = safeLine(connection.message());
    // An error is a sentence of its own and needs all the room that there is; its time is in the tool tip.
    if (message.isEmpty() || !connection.messageTime().isValid() || connection.lastError())
        return message;
    //: %1: what happened ("Connected"), %2: when ("4 min ago").
    return QCoreApplication::translate("ConnectionText", "%1 · %2")
        .arg(message, timeAgo(connection.messageTime()));
}

QString ConnectionText::messageToolTip(const Connection &connection)
{
    QStringList lines{ safeLine(connection.message()) };
    if (connection.messageTime().isValid())
        lines.append(exactTime(connection.messageTime()));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString ConnectionText::stateToolTip(const Connection &connection)
{
    const QString name = stateName(connection.state());
    QStringList lines;
    if (connection.since().isValid())
        //: %1: a state ("Opened"), %2: date and time.
        lines.append(QCoreApplication::translate("ConnectionText", "%1 since %2")
                         .arg(name, exactTime(connection.since())));
    else
        lines.append(name);
    lines.append(safeLine(connection.reason()));
    lines.removeAll(QString());
    return lines.join(u'\n');
}
