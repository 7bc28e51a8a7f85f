/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "subscriptioninput.h"

#include "namespaces.h"
#include "xmlfragment.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("SubscriptionInput", source);
}

bool isQueryList(const QString &query)
{
    return query.trimmed().startsWith(u'<');
}

/// Whether brackets are closed in their order and outside of quotation marks, which are closed too.
bool isBalanced(const QString &xpath)
{
    QString open;
    QChar quote;
    for (const QChar c : xpath) {
        if (!quote.isNull()) {
            if (c == quote)
                quote = {};
        } else if (c == u'\'' || c == u'"') {
            quote = c;
        } else if (c == u'(' || c == u'[') {
            open.append(c == u'(' ? u')' : u']');
        } else if (c == u')' || c == u']') {
            if (!open.endsWith(c))
                return false;
            open.chop(1);
        }
    }
    return open.isEmpty() && quote.isNull();
}

QString queryListOf(const QString &channel, const QString &xpath)
{
    return u"<QueryList><Query Id=\"0\"><Select Path=\"%1\">%2</Select></Query></QueryList>"_s.arg(
        channel.toHtmlEscaped(), xpath.toHtmlEscaped());
}

} // namespace

QString SubscriptionInput::problem() const
{
    if (isQueryList(query)) {
        const QString error = Wsman::fragmentError(query);
        //: %1: what an XML reader says, not translated
        return error.isEmpty()
            ? QString()
            : text(QT_TRANSLATE_NOOP("SubscriptionInput", "The query list is no correct XML: %1")).arg(error);
    }
    if (channel.trimmed().isEmpty())
        return text(QT_TRANSLATE_NOOP("SubscriptionInput", "Enter the name of an event log."));
    if (!isBalanced(query))
        return text(QT_TRANSLATE_NOOP(
            "SubscriptionInput", "A bracket or a quotation mark is not closed in the XPath."));
    if (!query.trimmed().isEmpty() && !query.trimmed().startsWith(u'*')
        && !query.trimmed().startsWith("Event"_L1))
        return text(QT_TRANSLATE_NOOP(
            "SubscriptionInput", "An XPath of the event log begins with *, as in *[System[EventID=7036]]."));
    return {};
}

Wsman::SubscriptionRequest SubscriptionInput::request() const
{
    const QString xpath = query.trimmed();
    QString list = xpath;
    if (xpath.isEmpty())
        list = Wsman::eventQueryList(channel.trimmed(), highestLevel);
    else if (!isQueryList(xpath))
        list = queryListOf(channel.trimmed(), xpath);
    Wsman::SubscriptionRequest request = Wsman::eventLogSubscription(list);
    request.heartbeat = heartbeat;
    if (fromOldest)
        request.bookmark = Wsman::earliestBookmark;
    return request;
}
