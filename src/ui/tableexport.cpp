/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "tableexport.h"

#include "csvtext.h"

#include <QAbstractItemModel>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QStringList columnNames(const QAbstractItemModel &table)
{
    QStringList names;
    for (int column = 0; column < table.columnCount(); ++column)
        names.append(table.headerData(column, Qt::Horizontal, TableExport::ValueRole).toString());
    return names;
}

QByteArray csvRow(const QAbstractItemModel &table, int row)
{
    QStringList values;
    for (int column = 0; column < table.columnCount(); ++column)
        values.append(table.index(row, column).data(TableExport::ValueRole).toString());
    return CsvText::line(values).toUtf8();
}

QByteArray jsonRow(const QAbstractItemModel &table, int row, const QStringList &names)
{
    QJsonObject object;
    for (int column = 0; column < table.columnCount(); ++column) {
        const QVariant value = table.index(row, column).data(TableExport::ValueRole);
        if (value.metaType() == QMetaType::fromType<std::nullptr_t>())
            object.insert(names.at(column), QJsonValue::Null);
        else if (value.isValid())
            object.insert(names.at(column), value.toString());
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool writeCsv(QIODevice &device, const QAbstractItemModel &table)
{
    bool isWritten = device.write(CsvText::line(columnNames(table)).toUtf8()) >= 0;
    for (int row = 0; isWritten && row < table.rowCount(); ++row)
        isWritten = device.write(csvRow(table, row)) >= 0;
    return isWritten;
}

bool writeJson(QIODevice &device, const QAbstractItemModel &table)
{
    const QStringList names = columnNames(table);
    bool isWritten = device.write("[") >= 0;
    for (int row = 0; isWritten && row < table.rowCount(); ++row)
        isWritten = device.write((row == 0 ? "\n" : ",\n") + jsonRow(table, row, names)) >= 0;
    return isWritten && device.write("\n]\n") >= 0;
}

} // namespace

bool TableExport::write(QIODevice &device, const QAbstractItemModel &table, Format format)
{
    switch (format) {
    case Format::Csv:
        return writeCsv(device, table);
    case Format::Json:
        return writeJson(device, table);
    }
    Q_UNREACHABLE();
}
