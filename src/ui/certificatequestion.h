/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QByteArray>
#include <QWidget>

class InlineMessage;
class QCheckBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSslCertificate;
struct TransportError;

/// Asks whether a server's certificate is to be trusted, in place: shows what one has to compare and has the
/// button that pins it. A certificate that differs from the pinned one is shown beside that one, and its
/// button works only after the user has said that it was checked.
class CertificateQuestion : public QWidget {
    Q_OBJECT

public:
    explicit CertificateQuestion(QWidget *parent = nullptr);

    /// An error with asksForTrust() or isChangedCertificate(). `action`: what the button does with an unknown
    /// one.
    void ask(const TransportError &error, const QString &action);
    /// The facts as text, one a line, for the clipboard; of an error with a certificate.
    [[nodiscard]] static QString factsText(const TransportError &error);

Q_SIGNALS:
    /// The user trusts the certificate with this SHA-256 over its DER form.
    void trusted(const QByteArray &sha256);

private:
    void showFacts(const QSslCertificate &certificate);
    void addFact(const QString &name, const QString &value);
    void showFingerprints(const TransportError &error);

    QByteArray m_sha256;
    QFormLayout *m_facts;
    QWidget *m_comparison;
    QLabel *m_pinned;
    QLabel *m_present;
    InlineMessage *m_problems;
    QCheckBox *m_checked;
    QPushButton *m_trust;
};
