/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "csvtext.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView formulaStarts = u"=+-@\t\r";
/// Longer ones come from a quotation mark that nobody closed.
constexpr qsizetype longestField = 4096;

/// Reads records one after the other. Owns its place in a text that outlives it.
class Reader {
public:
    Reader(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_position >= m_text.size(); }

    CsvText::Record read()
    {
        CsvText::Record record{ m_line };
        const qsizetype start = m_position;
        while (true) {
            if (!readField(record.fields)) {
                m_position = start;
                skipLine();
                return { record.line, {}, true };
            }
            if (atEnd() || m_text[m_position] != m_separator)
                break;
            ++m_position;
        }
        skipLine();
        return record;
    }

private:
    [[nodiscard]] bool isLineEnd() const
    {
        return m_text[m_position] == u'\n' || m_text[m_position] == u'\r';
    }
    [[nodiscard]] bool isFieldEnd() const
    {
        return atEnd() || isLineEnd() || m_text[m_position] == m_separator;
    }

    /// False: its quotation mark does not end where the field does.
    bool readField(QStringList &fields)
    {
        const bool isQuoted = !atEnd() && m_text[m_position] == u'"';
        QString field;
        if (isQuoted && !readQuoted(field))
            return false;
        const qsizetype start = m_position;
        while (!isQuoted && !isFieldEnd())
            ++m_position;
        if (!isQuoted)
            field = m_text.sliced(start, m_position - start).toString().trimmed();
        if (field.size() > 1 && field.front() == u'\'' && formulaStarts.contains(field.at(1)))
            field.remove(0, 1);
        fields.append(field);
        return isFieldEnd();
    }

    bool readQuoted(QString &field)
    {
        for (++m_position; !atEnd() && field.size() <= longestField; ++m_position) {
            if (m_text[m_position] != u'"') {
                field += m_text[m_position];
                continue;
            }
            ++m_position;
            if (atEnd() || m_text[m_position] != u'"')
                return true;
            field += u'"';
        }
        return false;
    }

    /// To the start of the next line, counting the ends of lines that quoted fields have, too.
    void skipLine()
    {
        while (!atEnd() && !isLineEnd())
            ++m_position;
        if (!atEnd()) {
            const bool isPair = m_text[m_position] == u'\r' && m_position + 1 < m_text.size()
                && m_text[m_position + 1] == u'\n';
            m_position += isPair ? 2 : 1;
        }
        for (; m_counted < m_position; ++m_counted) {
            const bool isFirstOfPair = m_text[m_counted] == u'\r' && m_counted + 1 < m_text.size()
                && m_text[m_counted + 1] == u'\n';
            if (m_text[m_counted] == u'\n' || (m_text[m_counted] == u'\r' && !isFirstOfPair))
                ++m_line;
        }
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_position = 0;
    /// Up to here the ends of lines are in m_line.
    qsizetype m_counted = 0;
    int m_line = 1;
};

} // namespace

QString CsvText::field(QString text)
{
    if (!text.isEmpty() && formulaStarts.contains(text.front()))
        text.prepend(u'\'');
    const bool isPlain
        = !text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r');
    return isPlain ? text : u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString CsvText::line(const QStringList &texts)
{
    QStringList quoted;
    for (const QString &text : texts)
        quoted.append(field(text));
    return quoted.join(u',') + u"\r\n"_s;
}

QChar CsvText::separatorOf(const QString &text)
{
    constexpr QChar separators[] = { u',', u';', u'\t' };
    qsizetype counts[std::size(separators)] = {};
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\r')
            break;
        if (c == u'"')
            isQuoted = !isQuoted;
        for (size_t i = 0; i < std::size(separators) && !isQuoted; ++i)
            counts[i] += c == separators[i] ? 1 : 0;
    }
    return separators[std::max_element(std::begin(counts), std::end(counts)) - std::begin(counts)];
}

QList<CsvText::Record> CsvText::records(const QString &text, QChar separator, qsizetype most)
{
    QList<Record> records;
    Reader reader(text, separator);
    while (!reader.atEnd() && records.size() < most) {
        Record record = reader.read();
        const bool isEmpty = std::all_of(record.fields.cbegin(), record.fields.cend(),
            [](const QString &field) { return field.isEmpty(); });
        if (record.isBroken || !isEmpty)
            records.append(std::move(record));
    }
    return records;
}
