/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "aboutbox.h"

#include <QCoreApplication>
#include <QIcon>
#include <QMessageBox>

using namespace Qt::StringLiterals;

void showAboutBox(QWidget *parent)
{
    constexpr int iconSize = 64;
    auto *box = new QMessageBox(parent);
    box->setObjectName(u"aboutBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(QCoreApplication::translate("AboutBox", "About WSMan Explorer"));
    box->setIconPixmap(QIcon(u":/app/wsman-explorer-64.png"_s).pixmap(iconSize));
    //: %1: version number.
    box->setText(QCoreApplication::translate("AboutBox", "WSMan Explorer %1")
                     .arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(QCoreApplication::translate("AboutBox",
        "Connects to computers over WS-Management (WinRM), shows what is open there, and closes it.\n\n"
        "Free software under the MIT licence."));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}
