/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "profilesaver.h"

#include "connectionlist.h"
#include "profilestore.h"

#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr auto saveDelay = 300ms;

} // namespace

ProfileSaver::ProfileSaver(ConnectionList &list, ProfileStore &store, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_store(store)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(saveDelay);
    connect(&m_timer, &QTimer::timeout, this, &ProfileSaver::save);
    connect(&m_list, &ConnectionList::profilesChanged, this, [this] { m_timer.start(); });
}

ProfileSaver::~ProfileSaver()
{
    flush();
}

void ProfileSaver::flush()
{
    if (m_timer.isActive())
        save();
}

void ProfileSaver::save()
{
    m_timer.stop();
    const QString problem = m_store.save(m_list.profiles());
    const bool hadFailed = std::exchange(m_hasFailed, !problem.isEmpty());
    if (m_hasFailed)
        Q_EMIT failed(problem);
    else if (hadFailed)
        Q_EMIT recovered();
}
