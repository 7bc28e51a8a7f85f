/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <type_traits>
#include <utility>

/// What blocks, done in a thread of Qt's pool for an object that may go meanwhile.
namespace PoolWork {

/// Counts what was given to the pool. What was written before is seen by who reads it after, which the pool
/// sees to as well, but inside of Qt's library, where the thread sanitizer does not look.
inline std::atomic<int> handedOver{ 0 };

/// What goes to the pool, deletes itself there, and holds the promise that the watcher waits for.
template <typename Work> struct Job {
    Work work;
    QPromise<std::invoke_result_t<Work>> promise;

    void run()
    {
        promise.start();
        promise.addResult(work());
        promise.finish();
    }
};

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
    auto *job = new Job<Work>{ std::move(work), {} };
    watcher->setFuture(job->promise.future());
    handedOver.fetch_add(1, std::memory_order_release);
    QThreadPool::globalInstance()->start([job] {
        (void)handedOver.load(std::memory_order_acquire);
        const std::unique_ptr<Job<Work>> owner(job);
        owner->run();
    });
}

} // namespace PoolWork
