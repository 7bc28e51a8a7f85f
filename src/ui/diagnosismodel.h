/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QAbstractTableModel>

class Diagnosis;

/// The steps of a diagnosis as a table. Owns nothing of what it shows.
class DiagnosisModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Step, Result, Time, Finding, ColumnCount };
    Q_ENUM(Column)

    explicit DiagnosisModel(QObject *parent = nullptr);

    /// Shows that one from now on; nullptr: none. It may go away only after another one is set.
    void setDiagnosis(Diagnosis *diagnosis);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void handleStepChanged(int row);

    Diagnosis *m_diagnosis = nullptr;
};
