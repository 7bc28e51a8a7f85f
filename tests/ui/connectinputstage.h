/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "connectinput.h"

#include "connectionlist.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

/// An answer that never comes, so that a connection stays in Opening.
class SilentReply : public QNetworkReply {
public:
    explicit SilentReply(QObject *parent)
        : QNetworkReply(parent)
    {
    }
    void abort() override { }
    qint64 readData(char *, qint64) override { return -1; }
};

class SilentNetwork : public QNetworkAccessManager {
protected:
    QNetworkReply *createRequest(Operation, const QNetworkRequest &, QIODevice *) override
    {
        return new SilentReply(this);
    }
};

/// All that is needed to connect to a computer over HTTPS.
inline ConnectFields goodFields()
{
    ConnectFields fields;
    fields.scheme = Scheme::Https;
    fields.user = QStringLiteral("admin");
    fields.hasPassword = true;
    return fields;
}

inline QList<ConnectInput::Field> fieldsOf(const ConnectInput::Problems &problems)
{
    QList<ConnectInput::Field> fields;
    for (const ConnectInput::Problem &problem : problems)
        fields.append(problem.field);
    return fields;
}

inline Profile profile(const QString &host, const QString &user = QStringLiteral("admin"))
{
    Profile result;
    result.endpoint.host = host;
    result.endpoint.scheme = Scheme::Https;
    result.endpoint.user = user;
    return result;
}

/// What the dialog reads, with good fields, and the list that it looks into; nothing answers.
struct ConnectInputStage {
    ConnectInputStage() { input.setFields(goodFields()); }

    NetworkFactory network
        = [](const Endpoint &, const Credential &) { return std::make_unique<SilentNetwork>(); };
    TimeLimits limits;
    ConnectionList list{ network, limits };
    ConnectInput input{ list };
};
