/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "fuzztarget.h"

#include "journalentry.h"

namespace {

QByteArray written(const QList<JournalEntry> &entries)
{
    QByteArray lines = JournalFormat::heading();
    for (const JournalEntry &entry : entries) {
        lines += JournalFormat::opening(entry);
        if (!entry.id.isEmpty())
            lines += JournalFormat::opened(entry.key, entry.id);
    }
    return lines;
}

const FuzzTarget target("journal", [](const QByteArray &bytes) {
    const JournalFormat::Content content = JournalFormat::read(bytes);
    require(!content.isNewer || content.open.isEmpty(), "nothing is taken from a newer version");
    require(content.damagedLines <= bytes.count('\n'), "no more lines are damaged than there are");
    for (const JournalEntry &entry : content.open) {
        require(!entry.key.isNull() && !entry.profile.endpoint.host.isEmpty(), "an entry leads somewhere");
        require(entry.shellMark().size() == 8, "a mark has eight digits");
    }
    // As compact() does it.
    const JournalFormat::Content again = JournalFormat::read(written(content.open));
    require(again.damagedLines == 0 && again.open.size() == content.open.size(), "all entries are kept");
    for (qsizetype i = 0; i < content.open.size(); ++i) {
        const JournalEntry &one = content.open.at(i);
        const JournalEntry &other = again.open.at(i);
        require(one.key == other.key && one.id == other.id && one.profile == other.profile
                && one.resourceUri == other.resourceUri && one.kind == other.kind,
            "an entry is the same after it was written");
    }
});

} // namespace
