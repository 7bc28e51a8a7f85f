/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "fuzztarget.h"

#include "computername.h"
#include "connectionlistfile.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

bool isSame(Profile one, const Profile &other)
{
    one.id = other.id;
    return one == other;
}

void check(const ImportedList &list)
{
    require(list.computers.size() + list.problems.size() <= ConnectionListFile::mostComputers,
        "a list has no more computers than may be");
    for (const ImportedComputer &computer : list.computers) {
        const Profile &profile = computer.profile;
        const Endpoint &endpoint = profile.endpoint;
        require(bool(ComputerName::parse(endpoint.host)), "a computer has a name that may be typed");
        require(endpoint.pinnedSha256.isEmpty() && endpoint.certificate == ClientCertificate()
                && profile.credentialSet.isNull() && !profile.remembersPassword && !profile.temporary,
            "what belongs to one user stays at home");
        require(profile.label.size() <= 256 && endpoint.user.size() <= 256, "texts are short");
        require(endpoint.url().isValid(), "a computer can be reached");
    }
    for (const ImportProblem &problem : list.problems)
        require(!problem.text.isEmpty() && problem.typed.size() <= 61, "a problem is told in short");
}

/// What is exported comes in again. Only of short lists, as it compares each with each.
void checkExport(const ImportedList &list)
{
    constexpr qsizetype shortList = 16;
    if (list.computers.size() > shortList)
        return;
    QList<Profile> profiles;
    for (const ImportedComputer &computer : list.computers)
        profiles.append(computer.profile);
    const QByteArray bytes = ConnectionListFile::toJson(profiles);
    const auto again = ConnectionListFile::parse(bytes, u"a.wsmanlist"_s, Endpoint());
    require(again && again->computers.size() == profiles.size() && again->problems.isEmpty(),
        "an exported list is read as a whole");
    for (const ImportedComputer &computer : again->computers) {
        require(std::any_of(profiles.cbegin(), profiles.cend(),
                    [&](const Profile &profile) { return isSame(profile, computer.profile); }),
            "a computer is the same after it was exported");
    }
    const auto table = ConnectionListFile::parse(ConnectionListFile::toCsv(profiles), u"a.csv"_s, Endpoint());
    require(table && table->computers.size() == profiles.size(), "so is a table");
}

/// The first byte chooses the name of the file, as which a list is told apart too.
const FuzzTarget target("importlist", [](const QByteArray &bytes) {
    const std::array names{ u"a.wsmanlist"_s, u"a.csv"_s, u"a.txt"_s };
    FuzzInput input(bytes);
    const QString &name = names.at(input.takeByte() % names.size());
    const auto list = ConnectionListFile::parse(input.rest(), name, Endpoint());
    if (!list) {
        require(!list.error().isEmpty(), "a refusal has a reason");
        return;
    }
    check(*list);
    checkExport(*list);
});

} // namespace
