/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "requestkind.h"

#include "namespaces.h"

using namespace Qt::StringLiterals;

QString toString(RequestKind kind)
{
    switch (kind) {
    case RequestKind::Identify:
        return u"Identify"_s;
    case RequestKind::Get:
        return u"Get"_s;
    case RequestKind::Create:
        return u"Create"_s;
    case RequestKind::Delete:
        return u"Delete"_s;
    case RequestKind::Enumerate:
        return u"Enumerate"_s;
    case RequestKind::Pull:
        return u"Pull"_s;
    case RequestKind::Release:
        return u"Release"_s;
    case RequestKind::Command:
        return u"Command"_s;
    case RequestKind::Receive:
        return u"Receive"_s;
    case RequestKind::Send:
        return u"Send"_s;
    case RequestKind::Signal:
        return u"Signal"_s;
    case RequestKind::Disconnect:
        return u"Disconnect"_s;
    case RequestKind::Reconnect:
        return u"Reconnect"_s;
    case RequestKind::Subscribe:
        return u"Subscribe"_s;
    case RequestKind::Renew:
        return u"Renew"_s;
    case RequestKind::Unsubscribe:
        return u"Unsubscribe"_s;
    case RequestKind::Authenticate:
        return u"Authenticate"_s;
    case RequestKind::Other:
        break;
    }
    return u"Other"_s;
}

std::optional<RequestKind> requestKindFromString(QStringView name)
{
    for (const RequestKind kind : allRequestKinds) {
        if (name == toString(kind))
            return kind;
    }
    return std::nullopt;
}

RequestKind requestKindFromAction(QStringView action)
{
    const struct {
        QLatin1StringView action;
        RequestKind kind;
    } known[] = {
        { Wsman::Action::get, RequestKind::Get },
        { Wsman::Action::create, RequestKind::Create },
        { Wsman::Action::remove, RequestKind::Delete },
        { Wsman::Action::enumerate, RequestKind::Enumerate },
        { Wsman::Action::pull, RequestKind::Pull },
        { Wsman::Action::release, RequestKind::Release },
        { Wsman::Action::command, RequestKind::Command },
        { Wsman::Action::receive, RequestKind::Receive },
        { Wsman::Action::send, RequestKind::Send },
        { Wsman::Action::signal, RequestKind::Signal },
        { Wsman::Action::disconnect, RequestKind::Disconnect },
        { Wsman::Action::reconnect, RequestKind::Reconnect },
        { Wsman::Action::subscribe, RequestKind::Subscribe },
        { Wsman::Action::renew, RequestKind::Renew },
        { Wsman::Action::unsubscribe, RequestKind::Unsubscribe },
    };
    for (const auto &entry : known) {
        if (action == entry.action)
            return entry.kind;
    }
    return RequestKind::Other;
}
