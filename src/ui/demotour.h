/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "liveobject.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

class Connection;
class ConnectionList;
class MainWindow;

/// Takes the window through the demo by its own actions, for machines without a display: connects to the demo
/// computers, opens shells, disconnects two, prints each change of state as a line, and keeps a picture of
/// each step.
class DemoTour : public QObject {
    Q_OBJECT

public:
    /// `folder` is where the pictures go; it exists. All outlive the tour.
    DemoTour(MainWindow &window, ConnectionList &list, const QString &folder, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// 0: every step was reached and its picture is there.
    void finished(int exitCode);

private:
    /// Waits until `isReached`, keeps the picture, and goes on with `act`.
    struct Step {
        QString name;
        std::function<bool()> isReached;
        std::function<void()> act;
    };

    void planSteps();
    void check();
    bool savePicture(const QString &name);
    void select(const QStringList &computers);
    void trigger(const QString &action);
    [[nodiscard]] Connection *computer(const QString &name) const;
    [[nodiscard]] bool are(const QStringList &computers, LiveObject::State state) const;
    [[nodiscard]] bool haveOpenShell(const QStringList &computers) const;
    void printChanges(Connection *connection);

    MainWindow &m_window;
    ConnectionList &m_list;
    QString m_folder;
    QList<Step> m_steps;
    int m_step = 0;
    QTimer m_timer;
    QElapsedTimer m_clock;
};
