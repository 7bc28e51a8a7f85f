/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include <QApplication>
#include <QMainWindow>

/// The least that a program with a window can be, to compare the start with.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1180, 760);
    window.show();
    return QApplication::exec();
}
