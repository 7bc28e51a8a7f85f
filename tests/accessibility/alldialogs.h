/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "program.h"

#include "connectdialog.h"
#include "consoleshelldialog.h"
#include "credentialsdialog.h"
#include "credentialsetdialog.h"
#include "diagnosedialog.h"
#include "enumerationinput.h"
#include "importdialog.h"
#include "leftoversdialog.h"
#include "newenumerationdialog.h"
#include "newsubscriptiondialog.h"
#include "orphandialog.h"
#include "runresultsdialog.h"
#include "settingsdialog.h"
#include "subscriptioninput.h"
#include "usecredentialsdialog.h"

#include <QAbstractButton>

#include <map>
#include <memory>

/// Every dialog of the program that can be shown without a server, by its class; none is visible yet.
inline std::map<QByteArray, std::unique_ptr<QDialog>> allDialogs(Program &program)
{
    CredentialParts &credentials = program.credentials;
    const CredentialSet set
        = credentials.add(QStringLiteral("Admins"), QStringLiteral("admin"), QStringLiteral("secret"));
    Profile profile;
    profile.endpoint.host = QStringLiteral("web01");
    Connection *connection = program.list.add(profile);
    BulkReport report;
    report.startedAt = QDateTime::currentDateTime();

    std::map<QByteArray, std::unique_ptr<QDialog>> dialogs;
    const auto add = [&dialogs](QDialog *dialog, const QByteArray &variant = {}) {
        dialogs.emplace(dialog->metaObject()->className() + variant, dialog);
    };
    const auto connecting = [&] {
        return new ConnectDialog(program.list, credentials.keeper, program.network, program.settings);
    };
    add(connecting());
    auto *withOptions = connecting();
    withOptions->findChild<QAbstractButton *>(QStringLiteral("optionsButton"))->click();
    add(withOptions, " with options");
    add(new ConsoleShellDialog(Wsman::ShellOptions()));
    add(new CredentialsDialog(credentials.keeper));
    add(new CredentialSetDialog(credentials.keeper, set));
    add(new DiagnoseDialog(*connection, program.settings));
    add(new ImportDialog({ ImportedList() }, program.list, program.settings));
    add(new LeftoversDialog(program.leftovers, nullptr));
    add(new NewEnumerationDialog(EnumerationInput(), QStringLiteral("web01")));
    add(new NewSubscriptionDialog(SubscriptionInput(), QStringLiteral("web01")));
    add(new OrphanDialog(program.list, { connection }, 32, nullptr));
    add(new RunResultsDialog(report, program.settings));
    add(new SettingsDialog(program.settings));
    add(new UseCredentialsDialog(credentials.sets, 2, set.id));
    return dialogs;
}
