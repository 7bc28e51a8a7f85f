/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "leftoversmodel.h"

#include "displaytext.h"
#include "stateicon.h"
#include "timetext.h"
#include "tintedicon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString situation(const Leftovers::Item &item)
{
    if (item.isBusy)
        return LeftoversModel::tr("Asking the server…");
    switch (item.fate) {
    case Sweep::Fate::Unknown:
        return item.detail.isEmpty() ? LeftoversModel::tr("Not asked yet") : item.detail;
    case Sweep::Fate::StillThere:
        return LeftoversModel::tr("Still there");
    case Sweep::Fate::Gone:
        return LeftoversModel::tr("Gone: the server had ended it");
    case Sweep::Fate::Closed:
        return LeftoversModel::tr("Closed now");
    case Sweep::Fate::NotClosed:
        return LeftoversModel::tr("Not closed: %1").arg(item.detail);
    }
    Q_UNREACHABLE();
}

QIcon situationIcon(const Leftovers::Item &item)
{
    if (item.isBusy)
        return stateIcon(LiveObject::State::Closing);
    switch (item.fate) {
    case Sweep::Fate::Unknown:
        return stateIcon(LiveObject::State::BeforeOpen);
    case Sweep::Fate::StillThere:
        return stateIcon(LiveObject::State::Opened);
    case Sweep::Fate::Gone:
    case Sweep::Fate::Closed:
        return stateIcon(LiveObject::State::Closed);
    case Sweep::Fate::NotClosed:
        return stateIcon(LiveObject::State::Broken);
    }
    Q_UNREACHABLE();
}

QString objectName(const JournalEntry &entry)
{
    return entry.kind == SessionObject::Kind::Subscription ? LeftoversModel::tr("Subscription")
                                                           : LeftoversModel::tr("Shell");
}

QString display(const Leftovers::Item &item, LeftoversModel::Column column)
{
    switch (column) {
    case LeftoversModel::Computer:
        return safeLine(item.entry.profile.displayName());
    case LeftoversModel::Object:
        return objectName(item.entry);
    case LeftoversModel::Opened:
        return timeAgo(item.entry.openedAt);
    case LeftoversModel::Situation:
        return safeLine(situation(item));
    case LeftoversModel::Id:
        return item.entry.id.isEmpty() ? LeftoversModel::tr("Unknown: no answer came")
                                       : safeLine(item.entry.id);
    case LeftoversModel::ColumnCount:
        break;
    }
    return {};
}

bool sameRow(const Leftovers::Item &one, const Leftovers::Item &other)
{
    return one.entry.key == other.entry.key;
}

} // namespace

LeftoversModel::LeftoversModel(Leftovers &leftovers, QObject *parent)
    : QAbstractTableModel(parent)
    , m_leftovers(leftovers)
    , m_items(leftovers.items())
{
    connect(&m_leftovers, &Leftovers::changed, &m_refresh, &RefreshTimer::request);
    connect(&m_refresh, &RefreshTimer::due, this, &LeftoversModel::catchUp);
}

void LeftoversModel::catchUp()
{
    const QList<Leftovers::Item> items = m_leftovers.items();
    if (!std::equal(m_items.cbegin(), m_items.cend(), items.cbegin(), items.cend(), sameRow)) {
        beginResetModel();
        m_items = items;
        endResetModel();
        return;
    }
    m_items = items;
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_items.size()) - 1, ColumnCount - 1));
}

int LeftoversModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int LeftoversModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LeftoversModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Leftovers::Item &item = m_items.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(item, column);
    case Qt::DecorationRole:
        if (column == Computer)
            return tintedIcon(u"computer"_s);
        return column == Situation ? QVariant(situationIcon(item)) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(column == Opened ? exactTime(item.entry.openedAt.toLocalTime())
                : column == Computer         ? item.entry.profile.endpoint.url().toString()
                                             : display(item, column));
    default:
        return {};
    }
}

QVariant LeftoversModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Computer:
        return tr("Computer");
    case Object:
        //: Heading: what was left open, a shell or a subscription.
        return tr("What");
    case Opened:
        //: Heading: when it was opened.
        return tr("Opened");
    case Situation:
        //: Heading: whether it is still there.
        return tr("Status");
    case Id:
        return tr("Id at the server");
    case ColumnCount:
        break;
    }
    return {};
}
