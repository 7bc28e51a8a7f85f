/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QByteArray>
#include <QPair>
#include <QString>
#include <QUrl>
#include <QVector>

#include <chrono>

enum class Scheme { Http, Https };

enum class Authentication {
    /// No credentials are sent.
    None,
    /// User name and password in every request (RFC 7617); refused over plain HTTP unless the endpoint allows
    /// it.
    Basic,
    /// Kerberos where it can be had, else NTLM (RFC 4559); messages are sealed over HTTP.
    Negotiate,
    /// Kerberos and nothing else.
    Kerberos,
    /// NTLM and nothing else; the server is not proven to be the right one.
    Ntlm,
    /// A client certificate within the TLS handshake, which the server maps to a user; HTTPS only.
    Certificate,
    /// The password itself goes to the server, inside of TLS of its own ([MS-CSSP]); on Windows only.
    CredSsp,
};

/// Whether messages are sealed by the keys of the authentication ([MS-WSMV] 2.2.9.1).
enum class Encryption {
    /// Over HTTP, not over HTTPS.
    Auto,
    Always,
    /// Over HTTP only where the endpoint allows unencrypted traffic.
    Never,
};

/// The way to the server through a proxy. WinRM takes one only with HTTPS, and not with Kerberos or CredSSP.
struct ProxyOptions {
    enum class Access {
        /// No proxy, whatever the system says.
        Direct,
        /// The one that the system names for the address, where it names one.
        System,
        /// HTTP CONNECT through `host`.
        Http,
        /// SOCKS 5 through `host`.
        Socks5,
    };

    Access access = Access::Direct;
    /// Of the proxy itself; not used with Direct and System.
    QString host;
    quint16 port = 0;
    /// Empty: the proxy asks for nothing. Its password stands in Credential::proxyPassword.
    QString user;

    [[nodiscard]] bool operator==(const ProxyOptions &other) const = default;
};

/// Which certificate shows who the user is, and where it lies. The key's password stands in
/// Credential::password.
struct ClientCertificate {
    /// PEM (certificate and key in one file) or PKCS#12; empty: none was chosen.
    QString file;
    /// SHA-1, as Windows names certificates by it; picks one where the file holds several. Empty: the first
    /// one that has a key.
    QByteArray thumbprint;

    [[nodiscard]] bool operator==(const ClientCertificate &other) const = default;
};

/// The options of a session that a profile keeps, as New-WSManSessionOption has them.
struct SessionOptions {
    /// How long the server may work on one request.
    std::chrono::milliseconds operationTimeout{ 60000 };
    /// Takes a certificate whose issuer is not trusted. The pin is the better way.
    bool skipCaCheck = false;
    /// Takes a certificate that was made for another name.
    bool skipCnCheck = false;
    /// Does not ask whether a certificate was revoked. With OpenSSL (Linux) it is asked for a stapled OCSP
    /// answer within the handshake (RFC 6066 8), and one that says "revoked" is a refusal; none, or one that
    /// does not know, is not, and bytes that are no OCSP end the handshake. Revocation lists are not fetched.
    /// The TLS of Windows and macOS offers Qt no such answer, so nothing is asked there either way.
    bool skipRevocationCheck = false;
    /// Sends requests in UTF-16 rather than UTF-8.
    bool useUtf16 = false;
    /// Largest answer that the server may send, in bytes.
    quint32 maxEnvelopeSize = 153600;
    Encryption encryption = Encryption::Auto;
    /// Service part of the service principal name; empty: HTTP, and then host where the KDC does not know
    /// that.
    QString spnService;
    /// Host part of the service principal name; empty: the endpoint's host.
    QString spnHost;
    /// Whether the port stands in the service principal name, as in HTTP/web01:5985.
    bool spnPort = false;
    /// Whether the server may act as the user towards others (Kerberos delegation).
    bool delegate = false;
    ProxyOptions proxy;
    /// Sent with each request as wsman:OptionSet (DSP0226 6.4): names and values.
    QVector<QPair<QString, QString>> optionSet;

    [[nodiscard]] bool operator==(const SessionOptions &other) const = default;
};

/// What leads to one WS-Man service. A value without secrets: it is what a profile saves.
struct Endpoint {
    static constexpr quint16 defaultHttpPort = 5985;
    static constexpr quint16 defaultHttpsPort = 5986;
    /// "wsman", one for all that have it.
    [[nodiscard]] static QString defaultPath() { return QStringLiteral("wsman"); }

    /// Host name or address as it goes into the URI: without brackets, never empty.
    QString host;
    Scheme scheme = Scheme::Http;
    /// 0: the scheme's default.
    quint16 port = 0;
    /// Without a leading slash.
    QString path = defaultPath();
    Authentication authentication = Authentication::Basic;
    /// As the user typed it; empty where no credentials are sent.
    QString user;
    /// Whether credentials and messages may cross the network readable by anyone (HTTP without sealing).
    bool allowUnencrypted = false;
    /// SHA-256 of the certificate that the user trusts for this endpoint; empty: none was pinned.
    QByteArray pinnedSha256;
    /// Only with Authentication::Certificate.
    ClientCertificate certificate;
    SessionOptions options;

    /// Whether a user belongs to the authentication: not where nobody authenticates, nor where a certificate
    /// is the user.
    [[nodiscard]] bool namesUser() const;
    /// Takes away what belongs to the other ways to authenticate alone, the user or the certificate, as the
    /// client refuses what is left of those.
    void setAuthentication(Authentication chosen);
    /// The same service, asked by nobody.
    [[nodiscard]] Endpoint anonymous() const;
    /// Whether the TCP connection authenticates, rather than each request.
    [[nodiscard]] bool authenticatesLanes() const;
    /// Whether messages are sealed by the keys of that authentication.
    [[nodiscard]] bool seals() const;
    /// Whether anyone on the way could read what is sent.
    [[nodiscard]] bool isReadableByOthers() const { return scheme == Scheme::Http && !seals(); }
    [[nodiscard]] quint16 effectivePort() const;
    /// http://host:5985/wsman; IPv6 in brackets, host names in their ASCII form.
    [[nodiscard]] QUrl url() const;
    /// What makes two endpoints the same row: scheme, host, port, path and user, without regard to case and
    /// to a trailing dot of the host.
    [[nodiscard]] QString key() const;

    [[nodiscard]] bool operator==(const Endpoint &other) const = default;
};
