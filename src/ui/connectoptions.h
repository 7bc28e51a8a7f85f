/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "endpoint.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ConnectOptions;
}

/// The session options of a connection, in tabs: requests, the check of the server's certificate, sign-in and
/// proxy. Edits a value; whether its parts go together is said by others.
class ConnectOptions : public QWidget {
    Q_OBJECT

public:
    explicit ConnectOptions(QWidget *parent = nullptr);
    ~ConnectOptions() override;

    void setOptions(const SessionOptions &options);
    [[nodiscard]] SessionOptions options() const;
    /// Empty: none was typed. It is not shown again.
    [[nodiscard]] QString proxyPassword() const;
    /// `keeps`: the connection has one, so that the field may stay empty.
    void setKeepsProxyPassword(bool keeps);
    /// What has no effect with these is disabled and says why.
    void showFor(Scheme scheme, Authentication authentication);

Q_SIGNALS:
    void changed();

private:
    void setUpWidgets();
    void connectWidgets();
    void setUpOptionSet();
    void showProxy();
    void showChecks(Scheme scheme);
    void showSignIn(Authentication authentication);
    void addOption(const QString &name, const QString &value);
    [[nodiscard]] ProxyOptions proxy() const;
    [[nodiscard]] QVector<QPair<QString, QString>> optionSet() const;
    [[nodiscard]] QString cell(int row, int column) const;

    /// For what the fields show only roughly.
    SessionOptions m_options;
    std::unique_ptr<Ui::ConnectOptions> m_ui;
};
