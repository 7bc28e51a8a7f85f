/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "detailpage.h"
#include "inlinemessage.h"
#include "refreshtimer.h"
#include "remoteshells.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

#include <memory>

class FilterBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QuotaGauge;
class ShellsModel;
class ShellsProgress;
class ShellsView;

/// All shells of the selected computer, of every owner, with the quotas that they count against and a way to
/// end them. Owns what was read of each computer that was looked at, so that ending goes on while another one
/// is selected. Reads when it comes into view, when told to, and from time to time while it is seen.
class ShellsPage : public DetailPage {
    Q_OBJECT

public:
    explicit ShellsPage(QWidget *parent = nullptr);
    ~ShellsPage() override;

    [[nodiscard]] QString title() const override;
    void setConnections(const QList<Connection *> &selected) override;
    [[nodiscard]] QWidget *tools() override { return m_tools; }
    [[nodiscard]] QByteArray layoutState() const override;
    void restoreLayout(const QByteArray &state) override;

    /// Reads list and quotas anew; does nothing where exactly one opened computer is not selected.
    void readAll();
    /// Asks whether to end the selected shells.
    void askToEnd();

Q_SIGNALS:
    /// The user wants to look at more than this computer.
    void orphansRequested();
    void reconnectRequested(const QList<Connection *> &connections);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// What is known of a computer that was looked at.
    struct Computer {
        std::unique_ptr<RemoteShells> shells;
        /// Why the last list could not be read; empty when it was.
        std::optional<TransportError> error;
        /// What came of the last ending, and why single shells were not ended.
        InlineMessage::Kind outcomeKind = InlineMessage::Kind::Hint;
        QString outcome;
        QHash<QString, QString> problems;
        /// How many are being ended.
        int endingTotal = 0;
    };

    void buildStrip();
    void buildExplanation();
    QWidget *buildTools();
    void follow(Connection *connection);
    Computer &computerOf(Connection *connection);
    void connectShells(Connection *connection, RemoteShells *shells);
    [[nodiscard]] Connection *single() const;
    /// Of the selected computer; nullptr where there is not exactly one that is known.
    [[nodiscard]] Computer *current();
    void readList();
    void readIfVisible();
    void showComputer();
    void takeList(Connection *connection);
    void takeEnded(
        Connection *connection, const QString &shellId, const std::optional<TransportError> &error);
    void takeEndFinished(Connection *connection, int succeeded, int failed);
    void end(Connection *connection, const QStringList &ids, bool evenInUse);
    void refresh();
    void showGauges();
    void showOutcome();
    void updateActions();
    [[nodiscard]] QString explanation(QString *action) const;

    QList<QPointer<Connection>> m_selected;
    QHash<const QObject *, std::shared_ptr<Computer>> m_computers;
    /// Whose shells the table has.
    QPointer<Connection> m_shown;
    RefreshTimer m_refresh;
    QTimer m_pulse;
    ShellsModel *m_model;
    QStackedWidget *m_pages;
    QLabel *m_explanation;
    QPushButton *m_explanationButton;
    QWidget *m_strip;
    QList<QuotaGauge *> m_gauges;
    FilterBox *m_filter;
    ShellsView *m_view;
    /// Below the table; hidden where there is nothing to say.
    QWidget *m_below;
    InlineMessage *m_message;
    ShellsProgress *m_progress;
    QToolButton *m_refreshButton;
    QToolButton *m_endButton;
    QWidget *m_tools;
};
