/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectionlistparser.h"

#include "connectionlistfile.h"
#include "importrules.h"
#include "profilejson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuotation = 60;

QString text(const char *source)
{
    return QCoreApplication::translate("ConnectionListFile", source);
}

/// Windows' tools write UTF-16 or the system's code page; what is neither that nor UTF-8 keeps at least its
/// ASCII, which is what host names are made of.
QString decoded(const QByteArray &content)
{
    const auto marked = QStringConverter::encodingForData(content);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    const QString result = decoder.decode(content);
    return decoder.hasError() && !marked ? QString::fromLatin1(content) : result;
}

QString withoutCarriageReturns(QString content)
{
    return content.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

QString shortened(const QString &typed)
{
    return typed.size() <= longestQuotation ? typed : typed.left(longestQuotation) + u'…';
}

int lineAt(const QByteArray &content, int offset)
{
    return int(content.left(offset).count('\n')) + 1;
}

/// The column of the host, for which others have names of their own; empty: there is none.
QString hostColumn(const QStringList &header)
{
    for (const QString &name : { u"host"_s, u"computername"_s, u"name"_s }) {
        if (header.contains(name))
            return name;
    }
    return {};
}

QStringList headerOf(const QString &content, QChar separator)
{
    QStringList header;
    const QList<CsvText::Record> first = CsvText::records(content, separator, 1);
    for (const QString &name : first.value(0).fields)
        header.append(name.toLower());
    return header;
}

/// "msft.sme.connection-type.windows-client" as "windows-client"; empty for a server, and where nothing is
/// said.
QString otherKind(const QString &type)
{
    const QString kind = type.section(u'.', -1).trimmed();
    const bool isServer = kind.isEmpty() || kind.compare("server"_L1, Qt::CaseInsensitive) == 0;
    return isServer ? QString() : shortened(kind);
}

} // namespace

ConnectionListParser::ConnectionListParser(QString fileName, Endpoint defaults)
    : m_defaults(std::move(defaults))
{
    m_list.fileName = std::move(fileName);
}

QStringList ConnectionListParser::columns()
{
    return { u"name"_s, u"host"_s, u"transport"_s, u"port"_s, u"path"_s, u"authentication"_s, u"user"_s };
}

Result<ImportedList, QString> ConnectionListParser::parse(const QByteArray &content)
{
    const QString decodedContent = decoded(content);
    if (decodedContent.contains(QChar::Null))
        return Failure{ text(
            QT_TRANSLATE_NOOP("ConnectionListFile",
                "%1 is no text. Choose a list of computers: *.wsmanlist, *.csv or plain text."))
                            .arg(m_list.fileName) };
    const bool isTableByName = m_list.fileName.endsWith(".csv"_L1, Qt::CaseInsensitive);
    const bool isListByName
        = m_list.fileName.endsWith(u'.' + ConnectionListFile::suffix, Qt::CaseInsensitive);
    const QChar separator = CsvText::separatorOf(decodedContent);
    const QStringList header = headerOf(decodedContent, separator);
    Outcome failure;
    if (isListByName || decodedContent.trimmed().startsWith(u'{'))
        failure = parseJson(decodedContent.toUtf8());
    else if (!hostColumn(header).isEmpty())
        failure = parseTable(decodedContent, separator);
    else if (isTableByName && header.size() > 1)
        failure = text(QT_TRANSLATE_NOOP("ConnectionListFile",
                           "%1 has no column “host” or “name”. Name the column with the computers so in its "
                           "first line."))
                      .arg(m_list.fileName);
    else
        failure = parseText(decodedContent);
    return failure ? Result<ImportedList, QString>(Failure{ *failure }) : m_list;
}

ConnectionListParser::Outcome ConnectionListParser::parseText(const QString &content)
{
    const QString lines = withoutCarriageReturns(content);
    int place = 0;
    for (const auto line : QStringTokenizer(lines, u'\n')) {
        ++place;
        const QStringList entries = ComputerName::split(line.toString());
        for (const QString &entry : entries) {
            const auto profile = profileOf(entry);
            if (profile)
                take({ place, *profile, {} }, entry);
            else
                refuse(place, entry, profile.error());
        }
        if (isFull())
            return tooMany();
    }
    return std::nullopt;
}

/// What leads to a computer without a row of its own: its name, with a port or as a URI.
Result<Profile, QString> ConnectionListParser::profileOf(const QString &typed) const
{
    Profile profile;
    profile.endpoint = m_defaults;
    const auto host = ComputerName::parse(typed);
    if (host) {
        profile.endpoint.host = *host;
        return profile;
    }
    if (const auto endpoint = ComputerName::endpointOf({ typed, host.error() }, m_defaults)) {
        profile.endpoint = *endpoint;
        return profile;
    }
    if (host.error() == ComputerName::Problem::IsUri)
        return Failure{ text(QT_TRANSLATE_NOOP("ConnectionListFile",
            "This URI leads to no computer. It is http:// or https:// and a host, without a user and a "
            "password.")) };
    return Failure{ ComputerName::explain(host.error(), shortened(typed)) };
}

ConnectionListParser::Outcome ConnectionListParser::parseTable(const QString &content, QChar separator)
{
    const QStringList header = headerOf(content, separator);
    const QList<CsvText::Record> records
        = CsvText::records(content, separator, ConnectionListFile::mostComputers + 2);
    for (const CsvText::Record &record : records.sliced(1))
        takeRecord(record, header);
    return isFull() ? Outcome(tooMany()) : std::nullopt;
}

void ConnectionListParser::takeRecord(const CsvText::Record &record, const QStringList &header)
{
    if (record.isBroken) {
        refuse(record.line, {},
            text(QT_TRANSLATE_NOOP("ConnectionListFile",
                "A quotation mark in this line is not closed, or stands inside of a field. Correct it.")));
        return;
    }
    const auto cell = [&header, &record](const QString &name) {
        const qsizetype column = header.indexOf(name);
        return column < 0 ? QString() : record.fields.value(column).trimmed();
    };
    const QString typed = cell(hostColumn(header));
    if (typed.isEmpty()) {
        refuse(record.line, {}, ImportRules::noHost());
        return;
    }
    const auto found = profileOf(typed);
    if (!found) {
        refuse(record.line, typed, found.error());
        return;
    }
    Profile profile = *found;
    if (hostColumn(header) != "name"_L1)
        // Spreadsheets have cells of several lines.
        profile.label = cell(u"name"_s).simplified();
    QJsonObject values;
    for (const QString &name : { u"transport"_s, u"port"_s, u"path"_s, u"authentication"_s }) {
        if (const QString value = cell(name); !value.isEmpty())
            values.insert(name, value);
    }
    if (header.contains(u"user"_s))
        values.insert(u"user"_s, cell(u"user"_s));
    if (const auto problem = ImportRules::apply(values, profile.endpoint))
        refuse(record.line, typed, *problem);
    else
        take({ record.line, profile, otherKind(cell(u"type"_s)) }, typed);
}

ConnectionListParser::Outcome ConnectionListParser::parseJson(const QByteArray &content)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(content, &error);
    if (error.error != QJsonParseError::NoError)
        return text(QT_TRANSLATE_NOOP("ConnectionListFile",
                        "%1 is damaged in line %2. Export it once more, or correct that line."))
            .arg(m_list.fileName)
            .arg(lineAt(content, error.offset));
    const QJsonObject root = document.object();
    if (!root.value("connections"_L1).isArray() || root.value("version"_L1).toInt() < 1)
        return text(QT_TRANSLATE_NOOP("ConnectionListFile",
                        "%1 is no list of computers that WSMan Explorer exported. Choose another file."))
            .arg(m_list.fileName);
    if (root.value("version"_L1).toInt() > ConnectionListFile::version)
        return text(
            QT_TRANSLATE_NOOP("ConnectionListFile",
                "%1 was exported by a newer version of WSMan Explorer. Update this program, or export "
                "the computers there as CSV."))
            .arg(m_list.fileName);
    m_list.place = ImportedList::Place::Entry;
    const QJsonArray connections = root.value("connections"_L1).toArray();
    if (connections.size() > ConnectionListFile::mostComputers)
        return tooMany();
    for (int i = 0; i < connections.size(); ++i)
        takeEntry(i + 1, connections.at(i).toObject());
    return std::nullopt;
}

void ConnectionListParser::takeEntry(int place, const QJsonObject &json)
{
    const QString typed = json.value("host"_L1).toString();
    auto profile = ProfileJson::fromObject(json);
    if (!profile) {
        refuse(place, {}, ImportRules::noHost());
        return;
    }
    // Again, without the indulgence that the program's own file gets: what is not understood is not guessed.
    Endpoint &endpoint = profile->endpoint;
    endpoint.scheme = m_defaults.scheme;
    endpoint.authentication = m_defaults.authentication;
    endpoint.port = 0;
    if (!json.contains("user"_L1))
        endpoint.user = m_defaults.user;
    if (const auto problem = ImportRules::apply(json, endpoint))
        refuse(place, typed, *problem);
    else
        take({ place, *profile, {} }, typed);
}

void ConnectionListParser::take(ImportedComputer computer, const QString &typed)
{
    if (const auto problem = ImportRules::check(computer.profile))
        refuse(computer.place, typed, *problem);
    else
        m_list.computers.append(std::move(computer));
}

void ConnectionListParser::refuse(int place, const QString &typed, const QString &text)
{
    m_list.problems.append({ place, shortened(typed), text });
}

bool ConnectionListParser::isFull() const
{
    return m_list.computers.size() + m_list.problems.size() > ConnectionListFile::mostComputers;
}

QString ConnectionListParser::tooMany() const
{
    return text(QT_TRANSLATE_NOOP(
                    "ConnectionListFile", "%1 has more than %2 computers. Divide it into several files."))
        .arg(m_list.fileName)
        .arg(ConnectionListFile::mostComputers);
}
