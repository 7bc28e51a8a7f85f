/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "profilestore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// Saves so many connections: bench_profiles FILE COUNT.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 1;
    QList<Profile> profiles;
    for (int i = 0; i < arguments.at(2).toInt(); ++i) {
        Profile profile;
        profile.endpoint.host = u"server%1.example.com"_s.arg(i);
        profile.endpoint.user = u"admin"_s;
        profiles.append(profile);
    }
    return ProfileStore(arguments.at(1)).save(profiles).isEmpty() ? 0 : 1;
}
