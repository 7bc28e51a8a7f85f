/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectinput.h"

#include "connectionlist.h"
#include "displaytext.h"

using namespace Qt::StringLiterals;

namespace {

/// How many of the entries that are no computer names are quoted.
constexpr qsizetype quotedEntries = 3;
constexpr qsizetype quotedLength = 40;
/// How many URIs of a list are shown.
constexpr qsizetype previewedUris = 3;

QString quoted(const QString &typed)
{
    return clipped(safeLine(typed), quotedLength);
}

QString pinKey(const QString &host, quint16 port)
{
    return u"%1 %2"_s.arg(host.toLower()).arg(port);
}

bool isSameServer(const Endpoint &one, const Endpoint &other)
{
    return one.scheme == other.scheme && one.effectivePort() == other.effectivePort()
        && one.host.compare(other.host, Qt::CaseInsensitive) == 0;
}

} // namespace

ConnectInput::ConnectInput(const ConnectionList &list)
    : m_list(list)
{
}

void ConnectInput::setEdited(const Profile &profile)
{
    m_edited = profile;
    countKnown();
}

void ConnectInput::setHosts(const QString &text)
{
    m_hosts = ComputerName::parseList(text);
    countKnown();
}

void ConnectInput::setFields(const ConnectFields &fields)
{
    m_fields = fields;
    countKnown();
}

void ConnectInput::pin(const QString &host, quint16 port, const QByteArray &sha256)
{
    m_pins.insert(pinKey(host, port), sha256);
}

Connection *ConnectInput::knownConnection(const Endpoint &endpoint) const
{
    return m_list.find(endpoint.key());
}

void ConnectInput::countKnown()
{
    m_known = {};
    for (const QString &host : hosts()) {
        const Connection *connection = knownConnection(endpointOf(host));
        if (!connection || (m_edited && connection->profile().id == m_edited->id))
            continue;
        if (connection->isOpen())
            ++m_known.connected;
        else
            ++m_known.listed;
    }
}

std::optional<ConnectInput::Problem> ConnectInput::hostsProblem() const
{
    if (!m_hosts.rejected.isEmpty())
        return Problem{ Field::Hosts, rejectedText() };
    if (hosts().isEmpty())
        return Problem{ Field::Hosts, tr("Enter the name or the address of a computer."), true };
    if (isEditing() && hosts().size() > 1)
        return Problem{ Field::Hosts, tr("This connection leads to one computer. Enter only one here.") };
    return knownProblem();
}

std::optional<ConnectInput::Problem> ConnectInput::knownProblem() const
{
    if (isEditing()) {
        if (m_known.connected + m_known.listed == 0)
            return std::nullopt;
        return Problem{ Field::Hosts,
            tr("Another row of the list leads there already. Change the computer, the port, the path or "
               "the user.") };
    }
    if (m_known.connected < hosts().size())
        return std::nullopt;
    if (hosts().size() == 1)
        return Problem{ Field::Hosts,
            tr("%1 is connected already. Disconnect it first, or enter another user.")
                .arg(quoted(hosts().constFirst())) };
    return Problem{ Field::Hosts, tr("All of these computers are connected already.") };
}

QString ConnectInput::rejectedText() const
{
    const QVector<ComputerName::Rejected> &rejected = m_hosts.rejected;
    if (rejected.size() == 1)
        return ComputerName::explain(rejected.constFirst().problem, quoted(rejected.constFirst().typed));
    QStringList examples;
    for (const ComputerName::Rejected &entry : rejected.first(qMin(rejected.size(), quotedEntries)))
        examples.append(quoted(entry.typed));
    if (rejected.size() > quotedEntries)
        examples.append(u"…"_s);
    //: %1 is a list of what was typed, such as "a b, c/d, …"
    return tr("%Ln entries are no computer names: %1", nullptr, int(rejected.size()))
        .arg(examples.join(u", "_s));
}

QString ConnectInput::hostsNote() const
{
    QStringList sentences;
    if (m_hosts.duplicates == 1)
        sentences.append(tr("One computer was entered twice; it counts once."));
    else if (m_hosts.duplicates > 1)
        sentences.append(
            tr("%Ln entries are repetitions; each computer counts once.", nullptr, m_hosts.duplicates));
    if (hosts().size() == 1 && m_known.listed == 1)
        sentences.append(tr("%1 is in the list already; it will be reconnected with these settings.")
                             .arg(quoted(hosts().constFirst())));
    else if (m_known.listed == 1)
        sentences.append(
            tr("One of them is in the list already; it will be reconnected with these settings."));
    else if (m_known.listed > 1)
        sentences.append(
            tr("%Ln of them are in the list already; they will be reconnected with these settings.", nullptr,
                m_known.listed));
    if (m_known.connected == 1)
        sentences.append(tr("One of them is connected already and stays as it is."));
    else if (m_known.connected > 1)
        sentences.append(
            tr("%Ln of them are connected already and stay as they are.", nullptr, m_known.connected));
    return sentences.join(u' ');
}

QString ConnectInput::portNote() const
{
    const std::optional<quint16> typed = port();
    if (m_fields.scheme == Scheme::Https && typed == Endpoint::defaultHttpPort)
        return tr("Port 5985 usually serves HTTP; HTTPS is usually on 5986.");
    if (m_fields.scheme == Scheme::Http && typed == Endpoint::defaultHttpsPort)
        return tr("Port 5986 usually serves HTTPS; HTTP is usually on 5985.");
    return {};
}

QString ConnectInput::authenticationNote() const
{
    switch (m_fields.authentication) {
    case Authentication::None:
        return tr("Without authentication a service says what it is and no more.");
    case Authentication::Negotiate:
        return tr("Kerberos where possible, else NTLM. Without a user your ticket is taken.");
    case Authentication::Kerberos:
        return tr(
            "Connect by the computer's full name. The user is user@REALM; without one your ticket is taken.");
    case Authentication::Ntlm:
        return tr("NTLM does not prove that the computer is the right one. Prefer Negotiate, or HTTPS.");
    case Authentication::Certificate:
        return tr("The certificate is shown within TLS, so it needs HTTPS; the server maps it to a user.");
    case Authentication::CredSsp:
        return tr("The password itself goes to the server, which may use it towards other computers.");
    case Authentication::Basic:
        break;
    }
    if (m_fields.user.contains(u'\\') || m_fields.user.contains(u'@'))
        return tr("With Basic, Windows takes accounts of the computer itself, not those of a domain.");
    return {};
}

QString ConnectInput::preview() const
{
    if (hosts().isEmpty())
        return {};
    QStringList uris;
    for (const QString &host : hosts().first(qMin(hosts().size(), previewedUris)))
        uris.append(endpointOf(host).url().toString(QUrl::FullyEncoded));
    if (uris.size() == 1)
        return uris.constFirst();
    if (hosts().size() > uris.size())
        uris.append(u"…"_s);
    //: %1 is a list of URIs
    return tr("%Ln computers: %1", nullptr, int(hosts().size())).arg(uris.join(u", "_s));
}

bool ConnectInput::needsConsent() const
{
    Endpoint endpoint;
    endpoint.scheme = m_fields.scheme;
    endpoint.authentication = m_fields.authentication;
    endpoint.options = m_fields.options;
    return endpoint.namesUser() && endpoint.isReadableByOthers();
}

bool ConnectInput::keepsPassword() const
{
    if (!m_edited || m_fields.credentialSet != m_edited->credentialSet)
        return false;
    const bool isCertificate = m_fields.authentication == Authentication::Certificate;
    if (isCertificate != (m_edited->endpoint.authentication == Authentication::Certificate))
        return false;
    const bool isSame = isCertificate ? m_fields.certificate.file == m_edited->endpoint.certificate.file
                                      : m_fields.user.trimmed() == m_edited->endpoint.user;
    const Connection *connection = knownConnection(m_edited->endpoint);
    return isSame && (m_edited->remembersPassword || (connection && connection->hasCredential()));
}

bool ConnectInput::keepsProxyPassword() const
{
    if (!m_edited || m_fields.options.proxy.user != m_edited->endpoint.options.proxy.user)
        return false;
    const Connection *connection = knownConnection(m_edited->endpoint);
    return m_edited->remembersPassword || (connection && !connection->credential().proxyPassword.isEmpty());
}

std::optional<quint16> ConnectInput::port() const
{
    const QString typed = m_fields.port.trimmed();
    if (typed.isEmpty())
        return quint16(0);
    bool isNumber = false;
    const quint16 port = typed.toUShort(&isNumber);
    return isNumber ? std::optional(port) : std::nullopt;
}

std::optional<QString> ConnectInput::path() const
{
    return ComputerName::path(m_fields.path);
}

Endpoint ConnectInput::endpointOf(const QString &host) const
{
    Endpoint endpoint;
    endpoint.host = host;
    endpoint.scheme = m_fields.scheme;
    endpoint.port = port().value_or(0);
    endpoint.path = path().value_or(Endpoint::defaultPath());
    endpoint.certificate = m_fields.certificate;
    endpoint.user = m_fields.user.trimmed();
    endpoint.setAuthentication(m_fields.authentication);
    endpoint.allowUnencrypted = needsConsent() && m_fields.allowUnencrypted;
    endpoint.options = m_fields.options;
    return endpoint;
}

QByteArray ConnectInput::pinOf(const Endpoint &endpoint) const
{
    if (endpoint.scheme != Scheme::Https)
        return {};
    QByteArray pinned = m_pins.value(pinKey(endpoint.host, endpoint.effectivePort()));
    if (!pinned.isEmpty())
        return pinned;
    if (m_edited)
        return isSameServer(m_edited->endpoint, endpoint) ? m_edited->endpoint.pinnedSha256 : QByteArray();
    const Connection *known = knownConnection(endpoint);
    return known ? known->profile().endpoint.pinnedSha256 : QByteArray();
}

Profile ConnectInput::profileOf(const QString &host) const
{
    const Endpoint endpoint = endpointOf(host);
    const QString label = hosts().size() == 1 ? m_fields.label.trimmed() : QString();
    Profile profile;
    if (m_edited) {
        profile = *m_edited;
        profile.label = label;
    } else if (const Connection *known = knownConnection(endpoint)) {
        profile = known->profile();
        if (!label.isEmpty())
            profile.label = label;
    } else {
        profile.label = label;
    }
    profile.endpoint = endpoint;
    profile.endpoint.pinnedSha256 = pinOf(endpoint);
    profile.credentialSet = m_fields.credentialSet;
    profile.remembersPassword = m_fields.remembersPassword;
    return profile;
}

Result<QList<Profile>, ConnectInput::Problems> ConnectInput::profiles() const
{
    const Problems found = problems();
    if (!found.isEmpty())
        return Failure{ found };
    QList<Profile> profiles;
    profiles.reserve(hosts().size());
    for (const QString &host : hosts()) {
        const Connection *known = isEditing() ? nullptr : knownConnection(endpointOf(host));
        if (!known || !known->isOpen())
            profiles.append(profileOf(host));
    }
    return profiles;
}
