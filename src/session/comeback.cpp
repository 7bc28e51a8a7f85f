/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "comeback.h"

using namespace std::chrono_literals;

namespace {

/// HTTP.sys answers so while the service behind it starts or stops.
constexpr int serviceUnavailable = 503;

} // namespace

Comeback::Comeback(QObject *parent)
    : QObject(parent)
{
    m_ticker.setInterval(1s);
    connect(&m_ticker, &QTimer::timeout, this, &Comeback::statusChanged);
}

void Comeback::setCounting(bool counting)
{
    if (counting)
        m_ticker.start();
    else
        m_ticker.stop();
}

bool Comeback::meansAbsence(const TransportError &error)
{
    switch (error.kind) {
    case TransportError::Kind::Network:
    case TransportError::Kind::Timeout:
        return true;
    case TransportError::Kind::Protocol:
        return error.httpStatus == serviceUnavailable;
    case TransportError::Kind::Tls:
    case TransportError::Kind::Authentication:
    case TransportError::Kind::Fault:
    case TransportError::Kind::Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}
