/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "diagnosismodel.h"

#include "diagnosis.h"
#include "diagnosistext.h"
#include "displaytext.h"
#include "rowdelegate.h"
#include "semanticcolors.h"
#include "tintedicon.h"

using namespace Qt::StringLiterals;
using State = DiagnosisStep::State;

namespace {

constexpr qsizetype longestFinding = 300;

QIcon iconOf(State state)
{
    switch (state) {
    case State::Waiting:
        return tintedIcon(u"state-before-open"_s, SemanticColors::muted);
    case State::Running:
        return tintedIcon(u"state-opening"_s, SemanticColors::busy);
    case State::Passed:
        return tintedIcon(u"state-opened"_s, SemanticColors::ok);
    case State::Warning:
        return tintedIcon(u"warning"_s, SemanticColors::attention);
    case State::Failed:
        return tintedIcon(u"state-broken"_s, SemanticColors::error);
    case State::Skipped:
        return tintedIcon(u"state-closed"_s, SemanticColors::muted);
    }
    Q_UNREACHABLE();
}

QString cell(const DiagnosisStep &step, DiagnosisModel::Column column)
{
    switch (column) {
    case DiagnosisModel::Step:
        return step.title();
    case DiagnosisModel::Result:
        return step.stateText();
    case DiagnosisModel::Time:
        return DiagnosisText::time(step);
    case DiagnosisModel::Finding:
        return clipped(safeLine(step.result), longestFinding);
    case DiagnosisModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace

DiagnosisModel::DiagnosisModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void DiagnosisModel::setDiagnosis(Diagnosis *diagnosis)
{
    beginResetModel();
    if (m_diagnosis)
        m_diagnosis->disconnect(this);
    m_diagnosis = diagnosis;
    if (m_diagnosis)
        connect(m_diagnosis, &Diagnosis::stepChanged, this, &DiagnosisModel::handleStepChanged);
    endResetModel();
}

void DiagnosisModel::handleStepChanged(int row)
{
    Q_EMIT dataChanged(index(row, Step), index(row, Finding));
}

int DiagnosisModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_diagnosis ? 0 : int(m_diagnosis->steps().size());
}

int DiagnosisModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DiagnosisModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_diagnosis)
        return {};
    const DiagnosisStep &step = m_diagnosis->steps().at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell(step, column);
    case Qt::DecorationRole:
        return column == Result ? iconOf(step.state) : QVariant();
    case Qt::TextAlignmentRole:
        return column == Time ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
        return column == Finding ? plainToolTip(cell(step, column)) : QVariant();
    case RowDelegate::MutedRole:
        return step.state == State::Skipped || step.state == State::Waiting;
    default:
        return {};
    }
}

QVariant DiagnosisModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Time)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Step:
        return tr("Step");
    case Result:
        return tr("Result");
    case Time:
        return tr("Duration");
    case Finding:
        return tr("What was found");
    case ColumnCount:
        break;
    }
    return {};
}
