/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "benchmarkjob.h"
#include "connectionmodel.h"
#include "connectionproxy.h"
#include "connectiontable.h"
#include "filterbox.h"
#include "program.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 10'000;

QList<Profile> profiles()
{
    QList<Profile> result;
    for (int i = 0; i < rows; ++i) {
        Profile profile;
        profile.temporary = true;
        // Numbers that jump, so that the order in which they were added is no help.
        profile.label = u"server%1.example.com"_s.arg((i * 7919) % rows, 5, 10, '0'_L1);
        profile.endpoint.host = profile.label;
        profile.endpoint.user = u"admin"_s;
        result.append(profile);
    }
    return result;
}

/// Milliseconds until it is done and painted.
double timed(QWidget *painted, const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    painted->repaint();
    return double(clock.nsecsElapsed()) / 1e6;
}

void press(QWidget *widget, int key, const QString &text)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &event);
}

QJsonObject measure(MainWindow &window)
{
    ConnectionTable *table = window.table();
    auto *filter = window.findChild<FilterBox *>();
    // What the filter lets in again has to be sorted in.
    table->sortByColumn(ConnectionModel::Computer, Qt::AscendingOrder);
    // As the user does before typing; its first focus takes a few milliseconds of its own.
    QFocusEvent focus(QEvent::FocusIn, Qt::ShortcutFocusReason);
    QApplication::sendEvent(filter, &focus);
    double worstKey = 0;
    for (const QChar letter : u"server01"_s) {
        worstKey = std::max(worstKey,
            timed(table->viewport(), [&] { press(filter, letter.toUpper().unicode(), QString(letter)); }));
    }
    const double clear = timed(table->viewport(), [&] { filter->clear(); });
    double worstSort = 0;
    // As a click on the header does; QTreeView::sortByColumn() would sort twice.
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        if (table->header()->isSectionHidden(column))
            continue;
        worstSort = std::max(worstSort, timed(table->viewport(), [&] {
            table->header()->setSortIndicator(column, Qt::DescendingOrder);
        }));
    }
    return { { u"worstKey"_s, worstKey }, { u"clear"_s, clear }, { u"worstSort"_s, worstSort } };
}

} // namespace

/// What typing into the filter and sorting takes with 10,000 rows in the window; prints
/// {"worstKey", "clear", "worstSort"} in milliseconds, each with the painting that follows.
int main(int argc, char *argv[])
{
    Q_INIT_RESOURCE(resources);
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    Program program(folder.path());
    program.list.add(profiles());
    QTimer::singleShot(500, &application, [&program] {
        BenchmarkJob::print(measure(*program.window));
        QApplication::exit();
    });
    return QApplication::exec();
}
