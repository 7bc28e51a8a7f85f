/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <type_traits>
#include <utility>

/// What blocks, done in a thread of Qt's pool for an object that may go meanwhile.
namespace PoolWork {

/// Calls `work` in the pool and then `take` with its result, through the event loop of `context`; never when
/// `context` is gone before, and the result goes unseen. Not QFuture::then(): it looks from the pool's thread
/// whether its context is there, which may be deleted in that moment.
template <typename Work, typename Take> void start(QObject *context, Work work, Take take)
{
    using Value = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, take = std::move(take)] {
        watcher->deleteLater();
        take(watcher->result()); // which may delete the context
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

} // namespace PoolWork
