/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QByteArray>
#include <QObject>

#include <memory>

/// The lines of standard input as signals. A thread of its own reads, because only that works for pipes on
/// every platform; it is left to its blocking read when the process ends.
class StdinReader : public QObject {
    Q_OBJECT
public:
    explicit StdinReader(QObject *parent = nullptr);
    ~StdinReader() override;

    void start();

signals:
    void lineRead(const QByteArray &line);
    void ended();

protected:
    /// There are lines, or there will be no more.
    void customEvent(QEvent *event) override;

private:
    struct Link;

    std::shared_ptr<Link> m_link;
};
