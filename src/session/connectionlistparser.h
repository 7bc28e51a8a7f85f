/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "computername.h"
#include "csvtext.h"
#include "importedlist.h"
#include "result.h"

#include <QJsonObject>

/// Reads one list of computers that somebody else may have written, for ConnectionListFile. Takes only what
/// it knows and checks each value; one bad entry does not spoil the others. Owns the list while it grows.
class ConnectionListParser {
public:
    /// `fileName`: without a folder. What the list does not say of a computer is taken from `defaults`.
    ConnectionListParser(QString fileName, Endpoint defaults);

    /// Once.
    [[nodiscard]] Result<ImportedList, QString> parse(const QByteArray &content);

    /// The header of the table that the program itself writes.
    [[nodiscard]] static QStringList columns();

private:
    using Outcome = std::optional<QString>;

    [[nodiscard]] Outcome parseText(const QString &content);
    [[nodiscard]] Outcome parseTable(const QString &content, QChar separator);
    [[nodiscard]] Outcome parseJson(const QByteArray &content);
    void takeEntry(int place, const QJsonObject &json);
    void takeRecord(const CsvText::Record &record, const QStringList &header);
    [[nodiscard]] Result<Profile, QString> profileOf(const QString &typed) const;
    void take(ImportedComputer computer, const QString &typed);
    void refuse(int place, const QString &typed, const QString &text);
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] QString tooMany() const;

    Endpoint m_defaults;
    ImportedList m_list;
};
