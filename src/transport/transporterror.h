/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "fault.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QSslCertificate>
#include <QString>
#include <QStringList>

#include <optional>

/// Why an exchange failed: a kind to switch on, a sentence for the user with the next step, and the raw
/// detail.
struct TransportError {
    enum class Kind {
        /// The service could not be reached, or the connection broke.
        Network,
        /// No trusted, encrypted channel: handshake, certificate, or a refusal to go without encryption.
        Tls,
        /// The service did not accept the user.
        Authentication,
        /// The service answered with a SOAP fault.
        Fault,
        /// The answer is not what WS-Man prescribes.
        Protocol,
        /// Nothing came back in time.
        Timeout,
        /// The user or the program gave up.
        Cancelled,
    };

    Kind kind = Kind::Network;
    /// What happened, translated, one sentence.
    QString message;
    /// What to do next, translated; may be empty.
    QString nextStep;
    /// What the lower layer said, untranslated; may be empty.
    QString detail;
    /// The answer as it came, for the raw view; may be empty.
    QByteArray rawAnswer;
    std::optional<Wsman::Fault> fault;
    /// 0: there was no HTTP answer.
    int httpStatus = 0;
    /// Where it is about authentication: the schemes that the server offered, as it writes them.
    QStringList offeredSchemes;
    /// Where it is about a certificate: the server's own, and never an empty one. The mere making of one
    /// loads the library of TLS, which few errors need.
    std::optional<QSslCertificate> certificate;
    /// What is wrong with that certificate, translated.
    QStringList certificateProblems;
    /// The pin that the certificate differs from; empty when none was set.
    QByteArray pinnedSha256;

    /// The certificate is not known yet; the user may look at it and pin it.
    [[nodiscard]] bool asksForTrust() const;
    /// The certificate is not the one that was pinned.
    [[nodiscard]] bool isChangedCertificate() const;
};

Q_DECLARE_METATYPE(TransportError)
