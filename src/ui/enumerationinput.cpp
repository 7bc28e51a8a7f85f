/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "enumerationinput.h"

#include "namespaces.h"
#include "resourcealias.h"
#include "sessionfacts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("EnumerationInput", source);
}

/// nullopt when it is not written as "Name='value'; Other=value". Doubled quotes stand for one.
std::optional<Wsman::SelectorSet> selectorsOf(const QString &filter)
{
    static const QRegularExpression pair(uR"(\s*([\w.\-]+)\s*=\s*(?:'((?:[^']|'')*)'|([^';]*))\s*(?:;|$))"_s);
    Wsman::SelectorSet selectors;
    qsizetype at = 0;
    while (at < filter.size() && !QStringView(filter).mid(at).trimmed().isEmpty()) {
        const QRegularExpressionMatch match = pair.match(
            filter, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return {};
        const QString value
            = match.hasCaptured(2) ? match.captured(2).replace("''"_L1, "'"_L1) : match.captured(3).trimmed();
        selectors.append({ match.captured(1), value });
        at = match.capturedEnd();
    }
    if (selectors.isEmpty())
        return {};
    return selectors;
}

bool hasOpenQuote(const QString &query)
{
    return query.count(u'\'') % 2 != 0 || query.count(u'"') % 2 != 0;
}

QString queryProblem(const QString &query)
{
    static const QRegularExpression select(
        u"^\\s*select\\s+.+\\s+from\\s+\\S+|^\\s*(associators|references)\\s+of\\s+\\{.+\\}"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    if (query.trimmed().isEmpty())
        return text(QT_TRANSLATE_NOOP("EnumerationInput", "Enter a query, or choose no filter."));
    if (!select.match(query).hasMatch())
        return text(QT_TRANSLATE_NOOP(
            "EnumerationInput", "This is no WQL query. Begin with “select * from” and the name of a class."));
    if (hasOpenQuote(query))
        return text(QT_TRANSLATE_NOOP("EnumerationInput", "A quotation mark is missing in the query."));
    return {};
}

/// A query names its class itself, and Windows wants "*" in its place in the URI.
QString queriedResource(const QString &uri)
{
    const QString space = Wsman::resourceFromText(u"wmi"_s);
    return uri.startsWith(space, Qt::CaseInsensitive) ? uri.section(u'/', 0, -2) + u"/*"_s : uri;
}

} // namespace

QString EnumerationInput::problem() const
{
    if (resource.trimmed().isEmpty())
        return text(QT_TRANSLATE_NOOP("EnumerationInput", "Enter what is to be listed."));
    if (Wsman::resourceFromText(resource).isEmpty())
        return text(QT_TRANSLATE_NOOP("EnumerationInput",
            "This is no resource. Enter a URI, or begin with wmicimv2/, wmi/, cimv2/, winrm/ or shell."));
    switch (language) {
    case Language::None:
        break;
    case Language::Wql:
        return queryProblem(filter);
    case Language::Selectors:
        if (!selectorsOf(filter))
            return text(QT_TRANSLATE_NOOP(
                "EnumerationInput", "Write selectors as Name='value', with a semicolon between them."));
        break;
    }
    return {};
}

QString EnumerationInput::hint() const
{
    const QString uri = request().resourceUri;
    if (language == Language::Wql && uri != Wsman::resourceFromText(resource))
        //: %1: a resource
        return text(QT_TRANSLATE_NOOP("EnumerationInput", "The query names the class; it goes to %1."))
            .arg(SessionFacts::shortUri(uri));
    return {};
}

Wsman::EnumerationRequest EnumerationInput::request() const
{
    Wsman::EnumerationRequest request;
    request.resourceUri = Wsman::resourceFromText(resource);
    request.mode = mode;
    request.polymorphism = polymorphism;
    request.optimized = optimized;
    request.maxElements = maxElements;
    switch (language) {
    case Language::None:
        break;
    case Language::Wql:
        request.filter = Wsman::Filter::wql(filter.trimmed());
        request.resourceUri = queriedResource(request.resourceUri);
        break;
    case Language::Selectors:
        request.filter = Wsman::Filter::selectors(selectorsOf(filter).value_or(Wsman::SelectorSet()));
        break;
    }
    return request;
}
