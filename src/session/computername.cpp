/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "computername.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

bool hasScheme(const QString &text)
{
    return text.startsWith("http://"_L1, Qt::CaseInsensitive)
        || text.startsWith("https://"_L1, Qt::CaseInsensitive);
}

/// Without what cannot be seen and IDNA drops (RFC 3454 B.1), as it comes with what is copied from web pages
/// and files: two names that differ by that alone are one.
QString withoutInvisible(QString text)
{
    return text.removeIf(
        [](QChar c) { return c == u'\u00AD' || c == u'\u200B' || c == u'\u2060' || c == u'\uFEFF'; });
}

/// An IPv6 address without its brackets; empty when it is none. A zone ("fe80::1%eth0") stays.
QString ipv6Address(const QString &text)
{
    QString bare = text;
    if (bare.startsWith(u'[') && bare.endsWith(u']'))
        bare = bare.mid(1, bare.size() - 2);
    // QHostAddress takes any zone, and all that stands behind a zero; a URL takes neither (RFC 6874 2).
    static const QRegularExpression form(u"\\A[0-9A-Fa-f:.]+(%[A-Za-z0-9._~-]+)?\\z"_s);
    QHostAddress address;
    return form.match(bare).hasMatch() && bare.contains(u':') && address.setAddress(bare) ? bare : QString();
}

bool endsWithPort(const QString &text)
{
    static const QRegularExpression pattern(u"^([^:]+|\\[[^\\]]+\\]):\\d{1,5}$"_s);
    return pattern.match(text).hasMatch();
}

/// A DNS or NetBIOS name in the form that goes on the wire; empty when no host can be called so.
QString asciiName(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(?!-)[A-Za-z0-9_-]{1,63}(?<!-)(\\.(?!-)[A-Za-z0-9_-]{1,63}(?<!-))*\\.?$"_s);
    // toAce() takes no underscore, which Windows' own names may have.
    QString ascii = pattern.match(text).hasMatch() ? text : QString::fromLatin1(QUrl::toAce(text));
    if (ascii.size() > 253 || !pattern.match(ascii).hasMatch())
        return {};
    // Digits and dots alone are an address, and this one was none.
    static const QRegularExpression numbers(u"^[0-9.]+$"_s);
    QHostAddress address;
    if (numbers.match(ascii).hasMatch() && (ascii.count(u'.') != 3 || !address.setAddress(ascii)))
        return {};
    return ascii;
}

QString text(const char *source)
{
    return QCoreApplication::translate("ComputerName", source);
}

QString duplicateKey(const QString &host)
{
    const QString key = host.toLower();
    return key.endsWith(u'.') ? key.chopped(1) : key;
}

} // namespace

namespace ComputerName {

Result<QString, Problem> parse(const QString &typed)
{
    const QString name = withoutInvisible(typed).trimmed();
    if (isLocal(name))
        return u"localhost"_s;
    if (hasScheme(name))
        return Failure{ Problem::IsUri };
    if (std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.isSpace(); }))
        return Failure{ Problem::HasSpace };
    if (const QString address = ipv6Address(name); !address.isEmpty())
        return address;
    if (endsWithPort(name))
        return Failure{ Problem::HasPort };
    if (asciiName(name).isEmpty())
        return Failure{ Problem::Invalid };
    return name;
}

QString explain(Problem problem, const QString &typed)
{
    switch (problem) {
    case Problem::Empty:
        return text(QT_TRANSLATE_NOOP("ComputerName", "Enter the name or address of a computer."));
    case Problem::HasSpace:
        return text(QT_TRANSLATE_NOOP("ComputerName",
                        "“%1” has a space inside. Put several computers on lines of their "
                        "own, or between commas."))
            .arg(typed);
    case Problem::IsUri:
        return text(QT_TRANSLATE_NOOP(
                        "ComputerName", "“%1” is a whole URI. Take it as such, or enter the name alone."))
            .arg(typed);
    case Problem::HasPort:
        return text(
            QT_TRANSLATE_NOOP("ComputerName", "“%1” ends with a port. Enter the port in its own field."))
            .arg(typed);
    case Problem::Invalid:
        return text(QT_TRANSLATE_NOOP("ComputerName",
                        "“%1” cannot be the name or address of a computer. Check the "
                        "spelling."))
            .arg(typed);
    }
    Q_UNREACHABLE();
}

bool isLocal(const QString &host)
{
    return host.isEmpty() || host == "."_L1 || host.compare("localhost"_L1, Qt::CaseInsensitive) == 0;
}

std::optional<Endpoint> fromUri(const QString &uri, const Endpoint &defaults)
{
    const QUrl url(uri.trimmed(), QUrl::StrictMode);
    if (!hasScheme(uri.trimmed()) || !url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return std::nullopt;
    Endpoint endpoint = defaults;
    endpoint.host = url.host();
    endpoint.scheme = url.scheme() == "https"_L1 ? Scheme::Https : Scheme::Http;
    endpoint.port = quint16(url.port(0));
    QString path = url.path();
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    endpoint.path = path.isEmpty() ? Endpoint::defaultPath() : path;
    return endpoint;
}

std::optional<QString> path(const QString &typed)
{
    QString path = typed.trimmed();
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    const auto isForbidden = [](QChar c) { return c.isSpace() || !c.isPrint() || c == u'?' || c == u'#'; };
    if (std::any_of(path.cbegin(), path.cend(), isForbidden))
        return std::nullopt;
    return path.isEmpty() ? Endpoint::defaultPath() : path;
}

QStringList split(const QString &text)
{
    static const QRegularExpression separators(u"[\\r\\n,;\\t]+"_s);
    QStringList result;
    const QStringList parts = text.split(separators, Qt::SkipEmptyParts);
    for (QString part : parts) {
        part = part.section(u'#', 0, 0).trimmed();
        if (part.size() >= 2 && (part.startsWith(u'"') || part.startsWith(u'\''))
            && part.endsWith(part.front()))
            part = part.mid(1, part.size() - 2).trimmed();
        if (!part.isEmpty())
            result.append(part);
    }
    return result;
}

std::optional<Endpoint> endpointOf(const Rejected &entry, const Endpoint &defaults)
{
    if (entry.problem == Problem::IsUri)
        return fromUri(entry.typed.trimmed(), defaults);
    if (entry.problem != Problem::HasPort)
        return std::nullopt;
    const QString scheme = defaults.scheme == Scheme::Https ? u"https"_s : u"http"_s;
    auto endpoint = fromUri(scheme + "://"_L1 + entry.typed.trimmed(), defaults);
    if (endpoint)
        endpoint->path = defaults.path;
    return endpoint;
}

HostList parseList(const QString &text)
{
    HostList list;
    QSet<QString> seen;
    const QStringList typed = split(text);
    for (const QString &name : typed) {
        const auto host = parse(name);
        if (!host) {
            list.rejected.append({ name, host.error() });
            continue;
        }
        const QString key = duplicateKey(*host);
        if (seen.contains(key)) {
            ++list.duplicates;
            continue;
        }
        seen.insert(key);
        list.hosts.append(*host);
    }
    return list;
}

} // namespace ComputerName
