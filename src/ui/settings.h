/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "bulkreport.h"
#include "connection.h"
#include "endpoint.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUuid>

#include <memory>

class QSettings;

/// All that the program remembers between two runs besides the profiles, each with its type, its default and
/// its limits at one place. Owns the file. There is never a secret in it.
class Settings : public QObject {
    Q_OBJECT

public:
    /// What the user arranged; kept as the widgets themselves write it.
    enum class Layout {
        WindowGeometry,
        /// Tool bars and docks.
        WindowState,
        /// Between the table and the detail pane.
        Splitter,
        ConnectionHeader,
        DiagnoseGeometry,
        ActivityHeader,
        ResultsGeometry,
        ImportGeometry,
    };
    Q_ENUM(Layout)

    /// What the connect dialog starts with: what was chosen there the last time.
    struct ConnectChoices {
        Scheme scheme = Scheme::Http;
        Authentication authentication = Authentication::Negotiate;
        QString user;

        [[nodiscard]] bool operator==(const ConnectChoices &other) const = default;
    };

    static constexpr int minimumSeconds = 1;
    static constexpr int maximumSeconds = 600;
    static constexpr int defaultThrottle = 32;
    static constexpr int maximumThrottle = 500;
    static constexpr int maximumKeepAliveSeconds = 3600;
    static constexpr int maximumReconnectTries = 20;
    static constexpr int maximumReconnectSeconds = 3600;
    static constexpr int maximumWaitMinutes = 24 * 60;

    /// `fileName`: an INI file of its own; empty: where the platform keeps the settings of this application.
    explicit Settings(const QString &fileName = {}, QObject *parent = nullptr);
    ~Settings() override;

    /// The reference stays valid and shows every later change. Each limit is between minimumSeconds and
    /// maximumSeconds, and what keeps a connection between 0 or minimumSeconds and its own maximum; what is
    /// outside is brought inside.
    [[nodiscard]] const TimeLimits &timeLimits() const { return m_timeLimits; }
    void setTimeLimits(const TimeLimits &limits);

    /// How many computers are connected, disconnected or tested at once: 1 to maximumThrottle.
    [[nodiscard]] int throttle() const { return m_throttle; }
    void setThrottle(int throttle);

    /// What a failure on one computer does to the others of a run.
    [[nodiscard]] BulkReport::ErrorAction errorAction() const { return m_errorAction; }
    void setErrorAction(BulkReport::ErrorAction action);

    /// Whether what is open at the end is opened again at the next start.
    [[nodiscard]] bool restoresConnections() const;
    void setRestoresConnections(bool restores);
    /// Profile::id of the rows that were open at the last end.
    [[nodiscard]] QList<QUuid> openAtEnd() const;
    void setOpenAtEnd(const QList<QUuid> &ids);

    /// Whether to ask before quitting while something is open. Without the question all is closed first.
    [[nodiscard]] bool confirmQuit() const;
    void setConfirmQuit(bool confirm);

    /// What the program speaks from its next start on, a code of Languages; empty: the system's language.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &code);

    [[nodiscard]] bool showsDetails() const;
    void setShowsDetails(bool shows);

    /// The least important stream that the activity view shows, a value of ActivityLog::Stream.
    [[nodiscard]] int activityLevel() const;
    void setActivityLevel(int level);

    [[nodiscard]] ConnectChoices connectChoices() const;
    void setConnectChoices(const ConnectChoices &choices);

    /// Empty: never arranged.
    [[nodiscard]] QByteArray layout(Layout part) const;
    /// Empty forgets it.
    void setLayout(Layout part, const QByteArray &state);
    /// The same for a page of the detail pane, by its object name.
    [[nodiscard]] QByteArray pageLayout(const QString &page) const;
    void setPageLayout(const QString &page, const QByteArray &state);

Q_SIGNALS:
    void throttleChanged(int throttle);
    void errorActionChanged(BulkReport::ErrorAction action);

private:
    std::unique_ptr<QSettings> m_file;
    TimeLimits m_timeLimits;
    int m_throttle;
    BulkReport::ErrorAction m_errorAction;
};
