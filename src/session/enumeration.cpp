/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "enumeration.h"

#include "faultmeaning.h"

namespace {

/// The last part of the resource URI, mostly a class: "Win32_Service".
QString nameOf(const Wsman::EnumerationRequest &request)
{
    const bool isQuery = request.filter.dialect == Wsman::Filter::wql({}).dialect;
    return isQuery ? request.filter.text.simplified() : request.resourceUri.section(u'/', -1);
}

} // namespace

Enumeration::Enumeration(Client &client, const TimeLimits &limits, const Wsman::EnumerationRequest &request,
    SessionObject *session)
    : RemoteObject(Kind::Enumeration, nameOf(request), request.resourceUri, client, limits, session)
    , m_request(request)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Enumeration::pullNext);
}

void Enumeration::open(Pulling pulling)
{
    m_pulling = pulling;
    setState(State::Opening);
    send(Wsman::enumerate(m_request), client().exchangeTimeout(),
        [this](const auto &outcome) { handleBegun(outcome); });
}

void Enumeration::handleBegun(const Outcome<Wsman::EnumerationPage> &outcome)
{
    if (!outcome.result) {
        fail(outcome.result.error());
        return;
    }
    const Wsman::EnumerationPage &page = *outcome.result;
    m_context = page.context;
    setId(m_context);
    if (state() == State::Closing) { // cancelled while the server was beginning
        if (page.hasMore())
            sendClose();
        else
            end(State::Closed, {});
        return;
    }
    if (state() != State::Opening)
        return;
    setState(State::Opened);
    take(page);
}

void Enumeration::setPulling(Pulling pulling)
{
    m_pulling = pulling;
    if (pulling == Pulling::ToTheEnd)
        pullNext();
}

void Enumeration::pullNext()
{
    if (state() != State::Opened || m_isPulling)
        return;
    m_isPulling = true;
    wait(Wsman::pull(m_request, m_context), [this](const auto &outcome) { handlePulled(outcome); });
}

void Enumeration::handlePulled(const Outcome<Wsman::EnumerationPage> &outcome)
{
    m_isPulling = false;
    if (state() != State::Opened)
        return;
    if (!outcome.result) {
        handlePullError(outcome);
        return;
    }
    if (!outcome.result->context.isEmpty())
        m_context = outcome.result->context;
    take(*outcome.result);
}

void Enumeration::take(const Wsman::EnumerationPage &page)
{
    m_pageCount += page.items.isEmpty() ? 0 : 1;
    m_itemCount += page.items.size();
    if (!page.items.isEmpty()) {
        Q_EMIT itemsReceived(page.items);
        Q_EMIT changed();
    }
    if (state() != State::Opened) // whoever got the items closed it
        return;
    if (!page.hasMore()) {
        m_isComplete = true;
        end(State::Closed, {});
    } else if (m_pulling == Pulling::ToTheEnd) {
        pullNext();
    }
}

void Enumeration::handlePullError(const Outcome<Wsman::EnumerationPage> &outcome)
{
    const TransportError error = outcome.result.error();
    if (error.kind == TransportError::Kind::Cancelled)
        return;
    if (FaultMeaning::isNothingYet(error)) {
        m_pause.start(m_pace.next(outcome.elapsed, false));
        return;
    }
    if (FaultMeaning::isReleased(error)) {
        setLastError(error);
        end(State::Broken, tr("The server has ended it before the last item; start it again"));
        return;
    }
    if (error.kind != TransportError::Kind::Fault) {
        fail(error);
        return;
    }
    // The server still has it, but there is no use in asking further.
    setLastError(error);
    m_failure = error.message;
    close();
}

void Enumeration::sendClose()
{
    send(Wsman::release(m_request, m_context), limits().close,
        [this](const auto &outcome) { handleClosed(outcome); });
}

bool Enumeration::isAlreadyClosed(const TransportError &error) const
{
    return FaultMeaning::isReleased(error);
}

void Enumeration::end(State state, const QString &reason)
{
    if (m_failure.isEmpty())
        RemoteObject::end(state, reason);
    else
        RemoteObject::end(State::Broken, m_failure);
}

QString Enumeration::unconfirmedReason() const
{
    return tr("Not confirmed by the server; it ends there some minutes after the last page");
}
