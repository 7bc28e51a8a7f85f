/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "shellsquestion.h"

#include "displaytext.h"

#include <QCheckBox>
#include <QMap>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype namedOwners = 6;
constexpr qsizetype longestOwner = 60;

/// "CONTOSO\eve (7), CONTOSO\ann (5)", those with the most first.
QString ownersText(const QMap<QString, int> &counts)
{
    QList<std::pair<int, QString>> owners;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        owners.append({ it.value(), it.key() });
    std::stable_sort(owners.begin(), owners.end(),
        [](const auto &one, const auto &other) { return one.first > other.first; });
    QStringList names;
    for (const auto &[count, owner] : owners.first(std::min(owners.size(), namedOwners))) {
        const QString name
            = owner.isEmpty() ? ShellsQuestion::tr("unknown") : clipped(safeLine(owner), longestOwner);
        //: A user and how many shells are his: "eve (7)".
        names.append(ShellsQuestion::tr("%1\u00a0(%2)").arg(name).arg(count));
    }
    if (owners.size() > namedOwners)
        names.append(ShellsQuestion::tr("%n more user(s)", nullptr, int(owners.size() - namedOwners)));
    return names.join(u", "_s);
}

} // namespace

ShellsQuestion::ShellsQuestion(const QList<RemoteShells::Entry> &shells, int computerCount, QWidget *parent)
    : QMessageBox(Question, tr("End Shells"), QString(), Cancel, parent)
    , m_shells(shells)
    , m_computerCount(computerCount)
    , m_inUseCount(int(std::count_if(
          shells.cbegin(), shells.cend(), [](const RemoteShells::Entry &entry) { return entry.isInUse; })))
    , m_end(addButton(tr("&End"), DestructiveRole))
{
    setObjectName(u"endQuestion"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setTextFormat(Qt::PlainText);
    setDefaultButton(Cancel);
    m_end->setObjectName(u"endButton"_s);
    if (m_inUseCount > 0) {
        auto *box = new QCheckBox(tr("End also %n that this program is &using", nullptr, m_inUseCount));
        box->setObjectName(u"evenInUse"_s);
        setCheckBox(box);
        connect(box, &QCheckBox::toggled, this, &ShellsQuestion::updateText);
    }
    connect(m_end, &QPushButton::clicked, this,
        [this] { Q_EMIT confirmed(checkBox() && checkBox()->isChecked()); });
    updateText();
}

int ShellsQuestion::count() const
{
    const bool evenInUse = checkBox() && checkBox()->isChecked();
    return int(m_shells.size()) - (evenInUse ? 0 : m_inUseCount);
}

void ShellsQuestion::updateText()
{
    const bool evenInUse = checkBox() && checkBox()->isChecked();
    QMap<QString, int> owners;
    for (const RemoteShells::Entry &entry : std::as_const(m_shells)) {
        if (evenInUse || !entry.isInUse)
            ++owners[entry.info.owner];
    }
    m_end->setEnabled(count() > 0);
    if (count() == 0) {
        setText(tr("This program is using all of them. End them nevertheless?"));
        setInformativeText(tr("Whatever runs in them is stopped."));
        return;
    }
    const QString shells = tr("%n shell(s)", nullptr, count());
    const QString users = tr("%n user(s)", nullptr, int(owners.size()));
    if (m_computerCount > 1) {
        //: %1: "12 shells", %2: "3 users", %3: "5 computers".
        setText(tr("End %1 of %2 on %3?").arg(shells, users, tr("%n computer(s)", nullptr, m_computerCount)));
    } else {
        //: %1: "12 shells", %2: "3 users".
        setText(tr("End %1 of %2?").arg(shells, users));
    }
    //: %1: users with the number of their shells, "eve (7), ann (5)".
    setInformativeText(tr("They are of %1.\nWhatever runs in them is stopped.").arg(ownersText(owners)));
}
