/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "cimoperations.h"

#include "cimwriter.h"
#include "namespaces.h"
#include "wqlquery.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

enum class Form { Objects, References, Both };

std::optional<Form> formOf(const QString &mode)
{
    if (mode.isEmpty() || mode == "EnumerateObject"_L1)
        return Form::Objects;
    if (mode == "EnumerateEPR"_L1)
        return Form::References;
    if (mode == "EnumerateObjectAndEPR"_L1)
        return Form::Both;
    return std::nullopt;
}

bool isPicked(const CimInstance &instance, const Wsman::SelectorSet &selectors)
{
    return std::ranges::all_of(selectors, [&](const auto &selector) {
        return selector.first.compare("__cimnamespace"_L1, Qt::CaseInsensitive) == 0
            || valueOf(instance, selector.first).compare(selector.second, Qt::CaseInsensitive) == 0;
    });
}

template <typename Predicate> QVector<qsizetype> indexesWhere(const CimClass &cimClass, Predicate isWanted)
{
    QVector<qsizetype> indexes;
    for (qsizetype i = 0; i < cimClass.count; ++i) {
        if (isWanted(cimClass.instance(i)))
            indexes.append(i);
    }
    return indexes;
}

} // namespace

bool CimOperations::isCim(const QString &resourceUri)
{
    return resourceUri.startsWith(Wsman::Resource::wmi, Qt::CaseInsensitive);
}

const CimClass *CimOperations::find(const QString &name) const
{
    const auto it = std::ranges::find_if(
        m_classes, [&](const CimClass &one) { return one.name.compare(name, Qt::CaseInsensitive) == 0; });
    return it == m_classes.end() ? nullptr : &*it;
}

Result<const CimClass *, SoapFault> CimOperations::classOf(const RequestEnvelope &request) const
{
    const CimClass *const found = find(request.resourceUri.section(u'/', -1));
    if (!found)
        return Failure{ Faults::invalidResourceUri(request.resourceUri) };
    return found;
}

SoapResult CimOperations::get(const RequestEnvelope &request) const
{
    const auto found = classOf(request);
    if (!found)
        return Failure{ found.error() };
    const CimClass cimClass = **found;
    if (!cimClass.key.isEmpty() && request.selector(cimClass.key).isEmpty())
        return Failure{ Faults::selectorMissing(cimClass.key) };
    const QVector<qsizetype> indexes = indexesWhere(
        cimClass, [&](const CimInstance &instance) { return isPicked(instance, request.selectors); });
    if (indexes.isEmpty())
        return Failure{ Faults::instanceNotFound() };
    return SoapAnswer{ Wsman::Action::getResponse,
        [cimClass, uri = request.resourceUri, index = indexes.first()](
            QXmlStreamWriter &xml) { writeCimInstance(xml, uri, cimClass, cimClass.instance(index)); } };
}

Result<EnumerationItems, SoapFault> CimOperations::items(
    const RequestEnvelope &request, const QString &serviceUrl) const
{
    const RequestBody &body = request.body;
    const bool isWql = body.filtered && body.filterDialect == Wsman::Dialect::wql;
    const std::optional<Form> form = formOf(body.enumerationMode);
    if (!form)
        return Failure{ Faults::enumerationModeUnsupported() };
    if (body.filtered && !isWql && body.filterDialect != Wsman::Dialect::selector)
        return Failure{ Faults::filterUnsupported() };
    const std::optional<WqlQuery> query = isWql ? WqlQuery::from(body.filterText) : WqlQuery();
    const CimClass *const found = query && isWql ? find(query->className()) : nullptr;
    // A query goes to "*", and says itself which class it means.
    if (isWql && (!found || !request.resourceUri.endsWith("/*"_L1)))
        return Failure{ Faults::filterNotUnderstood() };
    const auto named = isWql ? Result<const CimClass *, SoapFault>(found) : classOf(request);
    if (!named)
        return Failure{ named.error() };

    const CimClass cimClass = **named;
    const QVector<qsizetype> indexes = indexesWhere(cimClass, [&](const CimInstance &instance) {
        return query->matches(instance) && isPicked(instance, body.filterSelectors);
    });
    const QString uri = request.resourceUri.section(u'/', 0, -2) + u'/' + cimClass.name;
    return EnumerationItems{ indexes.size(),
        [cimClass, indexes, uri, form, serviceUrl, properties = query->properties()](
            QXmlStreamWriter &xml, qsizetype index) {
            const CimInstance instance = cimClass.instance(indexes.at(index));
            if (form == Form::Both)
                xml.writeStartElement(Wsman::Ns::wsman, "Item"_L1);
            if (form != Form::References && properties.isEmpty())
                writeCimInstance(xml, uri, cimClass, instance);
            else if (form != Form::References)
                writeCimFragment(xml, uri, instance, properties);
            if (form != Form::Objects)
                writeCimReference(xml, uri, cimClass, instance, serviceUrl);
            if (form == Form::Both)
                xml.writeEndElement();
        } };
}
