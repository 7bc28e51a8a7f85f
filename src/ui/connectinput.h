/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "computername.h"
#include "endpointrules.h"
#include "profile.h"
#include "result.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>

#include <optional>

class Connection;
class ConnectionList;

/// What stands in the fields of the connect dialog besides the computers, as the user typed it.
struct ConnectFields {
    QString label;
    Scheme scheme = Scheme::Http;
    /// Empty or 0: the scheme's default.
    QString port;
    /// Empty: the default path.
    QString path;
    Authentication authentication = Authentication::Basic;
    QString user;
    /// Only whether there is one: nothing here needs the password itself.
    bool hasPassword = false;
    /// The same of the proxy's.
    bool hasProxyPassword = false;
    bool allowUnencrypted = false;
    /// Null: an account of its own. The user is that of the set then, and its password is known elsewhere.
    QUuid credentialSet;
    bool remembersPassword = false;
    ClientCertificate certificate;
    /// What is wrong with the certificate's file, translated; empty where nothing is.
    QString certificateProblem;
    SessionOptions options;
};

/// Turns the fields of the connect dialog into profiles, or into what is wrong with them. Knows no widgets,
/// and of the list of connections only what is in it. The costly part, a pasted list of thousands, is done
/// once in setHosts() and not again for each change of another field.
class ConnectInput {
    Q_DECLARE_TR_FUNCTIONS(ConnectInput)

public:
    enum class Field { Hosts, Port, Path, Authentication, Certificate, User, Password, Encryption, Options };

    struct Problem {
        Field field = Field::Hosts;
        /// What is wrong and what to do, translated.
        QString text;
        /// Nothing is wrong, there is only nothing yet.
        bool isMissing = false;
        /// It would be well with HTTPS.
        bool needsHttps = false;
    };
    using Problems = QList<Problem>;

    /// What one click would make of input that is no computer name as it stands.
    struct Offer {
        /// For the button, translated.
        QString action;
        /// What shall stand in the fields instead.
        QString hosts;
        ConnectFields fields;
    };

    explicit ConnectInput(const ConnectionList &list);

    /// From now on it is about this profile, which keeps its id, and about one computer.
    void setEdited(const Profile &profile);
    [[nodiscard]] bool isEditing() const { return m_edited.has_value(); }

    void setHosts(const QString &text);
    void setFields(const ConnectFields &fields);
    /// Trusts a certificate for every profile that leads to this host and port by HTTPS.
    void pin(const QString &host, quint16 port, const QByteArray &sha256);

    /// Each host that was recognised once, in order.
    [[nodiscard]] const QStringList &hosts() const { return m_hosts.hosts; }
    /// Everything that keeps it from being used, in the order of the fields. Empty: all is well.
    [[nodiscard]] Problems problems() const;
    [[nodiscard]] std::optional<Offer> offer() const;
    /// What the user should know of the computers although nothing is wrong with them, translated: how many,
    /// twice in the text, in the list already. May be empty.
    [[nodiscard]] QString hostsNote() const;
    /// The same of the port, and of the authentication with the user.
    [[nodiscard]] QString portNote() const;
    [[nodiscard]] QString authenticationNote() const;
    /// The URI that one computer leads to, or the number of several and their first ones. Empty without any.
    [[nodiscard]] QString preview() const;
    /// Basic over HTTP: the user must allow that in so many words.
    [[nodiscard]] bool needsConsent() const;
    /// The user may leave the password empty, as the connection that is edited has one.
    [[nodiscard]] bool keepsPassword() const;
    /// The same of the proxy's.
    [[nodiscard]] bool keepsProxyPassword() const;

    /// What a host's profile is with the fields as they are; a field with a problem counts as its default. A
    /// row that is in the list keeps its id, its label where none was entered, and its pinned certificate.
    [[nodiscard]] Profile profileOf(const QString &host) const;
    /// The profiles to be connected, without those that are connected already.
    [[nodiscard]] Result<QList<Profile>, Problems> profiles() const;

private:
    /// How many of the hosts are rows of the list already.
    struct Known {
        int connected = 0;
        int listed = 0;
    };

    [[nodiscard]] Connection *knownConnection(const Endpoint &endpoint) const;
    void countKnown();
    [[nodiscard]] std::optional<Problem> hostsProblem() const;
    [[nodiscard]] std::optional<Problem> knownProblem() const;
    [[nodiscard]] QString rejectedText() const;
    void addSignInProblems(Problems &problems) const;
    void addRuleProblems(Problems &problems) const;
    [[nodiscard]] QVector<EndpointRule> brokenRules() const;
    [[nodiscard]] static Problem problemOf(EndpointRule rule);
    [[nodiscard]] std::optional<Offer> uriOffer() const;
    [[nodiscard]] QString uriAction(const Endpoint &common) const;
    [[nodiscard]] std::optional<quint16> port() const;
    [[nodiscard]] std::optional<QString> path() const;
    [[nodiscard]] Endpoint endpointOf(const QString &host) const;
    [[nodiscard]] QByteArray pinOf(const Endpoint &endpoint) const;

    const ConnectionList &m_list;
    std::optional<Profile> m_edited;
    ComputerName::HostList m_hosts;
    ConnectFields m_fields;
    QHash<QString, QByteArray> m_pins;
    Known m_known;
};
