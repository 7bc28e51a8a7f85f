/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "fuzztarget.h"

#include "commandmessages.h"
#include "enumerationmessages.h"
#include "eventmessages.h"
#include "faultadvice.h"
#include "identify.h"
#include "quotaset.h"
#include "response.h"
#include "shellmessages.h"
#include "xmlreader.h"

#include <array>

using namespace Wsman;

namespace {

/// What a reader may hold of an answer, in characters for each byte of it.
constexpr qsizetype mostForEachByte = 16;
constexpr qsizetype atLeast = qsizetype(128) * 1024;

qsizetype sizeOf(const Item &item)
{
    qsizetype size = item.name.size();
    for (const Field &field : item.fields)
        size += field.name.size() + field.value.size();
    for (const QString &parameter : item.reference.parameters)
        size += parameter.size();
    return size;
}

// Each looks at all that the program would show of the answer, and tells how much that is.

template <typename T> qsizetype lookAt(const T &)
{
    return 0;
}

qsizetype lookAt(const IdentifyAnswer &answer)
{
    return answer.osVersion().size() + answer.stackVersion().size();
}

qsizetype lookAt(const Instance &instance)
{
    return QuotaSet(instance.root).quotas().size();
}

qsizetype lookAt(const EnumerationPage &page)
{
    qsizetype size = 0;
    for (const Item &item : page.items)
        size += sizeOf(item);
    return size;
}

qsizetype lookAt(const SubscriptionPage &page)
{
    qsizetype size = page.bookmark.size();
    for (const Event &event : page.events) {
        (void)event.time();
        size += event.xml.size() + sizeOf(event.item) + event.summary().size();
    }
    return size;
}

qsizetype lookAt(const ShellPage &page)
{
    for (const ShellInfo &shell : page.shells) {
        const auto left = shell.timeToExpiry();
        require(!left || left->count() >= 0, "the time to expiry is never negative");
        (void)shell.runTime();
    }
    return page.shells.size();
}

void checkDocument(const QByteArray &bytes, const QByteArray &charset)
{
    XmlReader xml = XmlReader::forMessage(bytes, charset);
    xml.finish();
    require(!xml.hasError(), "what was taken is a whole document within the limits");
}

template <typename T> void readAs(const QByteArray &bytes, const QByteArray &charset)
{
    MessageReader<T> reader;
    const auto response = readResponse(bytes, charset, reader);
    const qsizetype size = lookAt(reader.message);
    require(size <= atLeast + mostForEachByte * bytes.size(), "an answer does not grow while it is read");
    if (!response) {
        require(!response.error().isEmpty(), "a refusal has a reason");
        return;
    }
    checkDocument(bytes, charset);
    require(response->fault || reader.message.isComplete(), "an answer is complete or a fault");
    if (response->fault) {
        (void)adviceForCode(response->fault->wsmanCode);
        (void)adviceForSubcode(response->fault->subcode);
        require(response->fault->text().size() <= bytes.size(), "a fault says what stands in the answer");
    }
}

using Reader = void (*)(const QByteArray &, const QByteArray &);
constexpr std::array<Reader, 13> readers{ readAs<IdentifyAnswer>, readAs<Instance>, readAs<ShellCreated>,
    readAs<ShellRead>, readAs<ShellPage>, readAs<CommandPage>, readAs<CommandStarted>, readAs<ReceivedOutput>,
    readAs<EnumerationPage>, readAs<SubscriptionStarted>, readAs<SubscriptionPage>,
    readAs<SubscriptionRenewed>, readAs<Nothing> };

/// The first byte, a letter, chooses the reader; the rest of its line is the charset.
const FuzzTarget target("envelope", [](const QByteArray &bytes) {
    FuzzInput input(bytes);
    const Reader reader = readers.at(input.takeByte() % readers.size());
    const QByteArray charset = input.takeLine();
    reader(input.rest(), charset);
});

} // namespace
