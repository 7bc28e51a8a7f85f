/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "lanefixture.h"

#include <QSignalSpy>

const QByteArray ok = httpAnswer("200 OK", "hello");

QNetworkRequest requestTo(const QUrl &url, bool repeatable)
{
    QNetworkRequest request(url);
    request.setRawHeader("Content-Type", "application/soap+xml;charset=UTF-8");
    request.setAttribute(AccessManager::repeatableAttribute, repeatable);
    return request;
}

QNetworkReply::NetworkError exchange(AccessManager &manager, const ScriptedServer &server, bool repeatable)
{
    QNetworkReply *reply = manager.post(requestTo(server.url(), repeatable), QByteArray("body"));
    QSignalSpy finished(reply, &QNetworkReply::finished);
    return finished.wait(20'000) ? reply->error() : QNetworkReply::UnknownContentError;
}
