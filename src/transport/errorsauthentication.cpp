/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "errors.h"

#include "faultadvice.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using Kind = TransportError::Kind;
using Problem = IdentityProblem::Kind;

namespace {

struct Sentences {
    const char *message;
    const char *nextStep;
};

/// With %1 for the name of the file.
Sentences sentencesFor(Problem problem)
{
    switch (problem) {
    case Problem::CannotRead:
        return { QT_TRANSLATE_NOOP(
                     "TransportError", "The file of the client certificate, %1, cannot be read."),
            QT_TRANSLATE_NOOP("TransportError", "Check that it is still there and that you may read it.") };
    case Problem::NotACertificate:
        return { QT_TRANSLATE_NOOP("TransportError", "%1 holds no certificate that can be read."),
            QT_TRANSLATE_NOOP("TransportError",
                "Choose a PEM file with certificate and key, or a PKCS#12 file (.pfx, .p12).") };
    case Problem::NoKey:
        return { QT_TRANSLATE_NOOP("TransportError", "%1 holds no private key for the certificate."),
            QT_TRANSLATE_NOOP("TransportError",
                "Export the certificate together with its private key; in PEM append the key to the file.") };
    case Problem::PasswordMissing:
        return { QT_TRANSLATE_NOOP("TransportError", "The private key in %1 is protected by a password."),
            QT_TRANSLATE_NOOP("TransportError", "Enter the password of the file and connect.") };
    case Problem::WrongPassword:
        return { QT_TRANSLATE_NOOP("TransportError", "The password does not open the private key in %1."),
            QT_TRANSLATE_NOOP(
                "TransportError", "Enter the password of the file; it is not that of your account.") };
    case Problem::OutdatedEncryption:
        return { QT_TRANSLATE_NOOP("TransportError",
                     "%1 cannot be opened: its password is wrong, or its encryption (RC2) is too old."),
            QT_TRANSLATE_NOOP("TransportError",
                "If the password is right, export the certificate again with AES256-SHA256.") };
    case Problem::NoSuchThumbprint:
        return { QT_TRANSLATE_NOOP("TransportError", "%1 holds no certificate with the chosen thumbprint."),
            QT_TRANSLATE_NOOP(
                "TransportError", "Compare the thumbprint with those in the details, or leave it empty.") };
    case Problem::Expired:
        return { QT_TRANSLATE_NOOP("TransportError", "The client certificate in %1 has expired."),
            QT_TRANSLATE_NOOP("TransportError", "Get a new one from whoever issued it.") };
    case Problem::NotYetValid:
        return { QT_TRANSLATE_NOOP("TransportError", "The client certificate in %1 is not valid yet."),
            QT_TRANSLATE_NOOP("TransportError", "Check the clock of this computer.") };
    }
    Q_UNREACHABLE();
}

QString text(const char *source)
{
    return QCoreApplication::translate("TransportError", source);
}

/// The scheme of HTTP that the endpoint needs the service to offer; empty: any.
QString schemeOf(Authentication authentication)
{
    switch (authentication) {
    case Authentication::Basic:
        return u"Basic"_s;
    case Authentication::Negotiate:
    case Authentication::Ntlm:
        return u"Negotiate"_s;
    case Authentication::Kerberos:
        return u"Kerberos"_s;
    case Authentication::CredSsp:
        return u"CredSSP"_s;
    case Authentication::None:
    case Authentication::Certificate:
        return {};
    }
    Q_UNREACHABLE();
}

void describeMissingScheme(TransportError &error, const QString &scheme, const Endpoint &endpoint)
{
    error.message
        = text(QT_TRANSLATE_NOOP("TransportError", "The service does not take %1 here.")).arg(scheme);
    const bool isPlainBasic
        = endpoint.authentication == Authentication::Basic && endpoint.scheme == Scheme::Http;
    error.nextStep = isPlainBasic
        ? text(QT_TRANSLATE_NOOP("TransportError",
            "Windows takes Basic over HTTP only with AllowUnencrypted=true and Basic=true. Choose "
            "Negotiate, or HTTPS."))
        : text(QT_TRANSLATE_NOOP("TransportError", "Choose one of those that it offers: %1."))
              .arg(error.offeredSchemes.join(", "_L1));
}

void describeUnmappedCertificate(TransportError &error)
{
    error.message = text(QT_TRANSLATE_NOOP(
        "TransportError", "The computer did not accept your certificate: it maps no user to it."));
    error.nextStep = text(QT_TRANSLATE_NOOP("TransportError",
        "On the computer, set Service\\Auth\\Certificate to true, map the certificate to a local user under "
        "ClientCertificate, and put its issuer among the trusted ones."));
}

} // namespace

namespace Errors {

TransportError brokenRule(EndpointRule rule)
{
    const Wsman::FaultAdvice advice = EndpointRules::explanation(rule);
    TransportError error;
    error.kind = EndpointRules::isAboutProxy(rule) ? Kind::Network : Kind::Authentication;
    error.message = advice.meaning;
    error.nextStep = advice.nextStep;
    if (const quint32 code = EndpointRules::codeOf(rule); code != 0)
        error.detail = Wsman::codeInAllForms(code);
    return error;
}

TransportError clientCertificate(const IdentityProblem &problem, const Endpoint &endpoint)
{
    const Sentences sentences = sentencesFor(problem.kind);
    TransportError error;
    error.kind = Kind::Authentication;
    error.message = text(sentences.message).arg(QFileInfo(endpoint.certificate.file).fileName());
    error.nextStep = text(sentences.nextStep);
    error.detail = problem.detail;
    return error;
}

TransportError authenticationRefused(int status, const QStringList &schemes, const Endpoint &endpoint)
{
    TransportError error;
    error.kind = Kind::Authentication;
    error.httpStatus = status;
    error.offeredSchemes = schemes;
    const QString scheme = schemeOf(endpoint.authentication);
    if (endpoint.authentication == Authentication::Certificate) {
        describeUnmappedCertificate(error);
        return error;
    }
    if (!schemes.isEmpty() && !scheme.isEmpty() && !schemes.contains(scheme, Qt::CaseInsensitive)) {
        describeMissingScheme(error, scheme, endpoint);
        return error;
    }
    const bool namesUser = endpoint.authentication != Authentication::None && !endpoint.user.isEmpty();
    error.message = namesUser
        ? text(QT_TRANSLATE_NOOP("TransportError", "The user name %1 or its password was not accepted."))
              .arg(endpoint.user)
        : text(QT_TRANSLATE_NOOP("TransportError", "The service asks who you are."));
    if (const auto advice = Wsman::adviceForHttpStatus(status))
        error.nextStep = advice->nextStep;
    return error;
}

} // namespace Errors
