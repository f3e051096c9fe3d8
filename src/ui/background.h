// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <memory>
#include <type_traits>

namespace kokemus::ui {

/// For what needs files but no open journal: runs `work()` in another thread, then `then(its result)` in the window's,
/// or not at all when `context` is gone by then. Called from the window's thread.
template <class Work, class Then>
void inBackground(QObject* context, Work work, Then then) {
    using Answer = std::invoke_result_t<Work&>;
    QThreadPool::globalInstance()->start(
        [context = QPointer<QObject>(context), work = std::move(work), then = std::move(then)]() mutable {
            auto answer = std::make_shared<Answer>(work());
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [context, answer, then = std::move(then)]() mutable {
                    if (context) then(std::move(*answer));
                },
                Qt::QueuedConnection);
        });
}

}  // namespace kokemus::ui
