/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include <QApplication>
#include <QLabel>
#include <QMainWindow>

/// The least that a program with a window can be, to compare the start with; with any argument one that shows
/// a word, which is when Qt looks for the fonts of the system.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1180, 760);
    if (argc > 1)
        window.setCentralWidget(new QLabel(QApplication::translate("main", "Word")));
    window.show();
    return QApplication::exec();
}
