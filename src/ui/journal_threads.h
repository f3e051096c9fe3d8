// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/journal.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <type_traits>

namespace kokemus::ui {

/// Opens one connection. Called in the thread that will use it.
using OpenJournal = std::function<Result<std::unique_ptr<Journal>>()>;

/// What a thread is for decides what happens to requests that overtake each other, and at the end.
enum class ThreadKind {
    Writer,  ///< everything is done in the order it was asked for, also what still waits at the end
    Reader,  ///< the newest request of a context wins: its older one is dropped, and interrupted when running
    Jobs,    ///< one after another; stopped at the end
};

/// One thread with its own connection, opened by the first request. Lives in the window's thread and is used from
/// there only; only the work runs elsewhere.
class JournalThread : public QObject {
    Q_OBJECT

public:
    JournalThread(ThreadKind kind, OpenJournal open);
    /// The writer finishes what was asked for, the others stop. Answers that did not come yet never will.
    ~JournalThread() override;

    /// Runs `work(Journal&)`, which returns a Result, in the thread; `then(Result)` is called in the window's thread,
    /// or not at all when `context` is gone by then. When the journal cannot be opened `then` gets that error.
    /// Neither may hold a pointer that can die before `context` does.
    template <class Work, class Then>
    void run(Work work, QObject* context, Then then) {
        using Answer = std::invoke_result_t<Work&, Journal&>;
        enqueue(context, [work = std::move(work), then = std::move(then)](const OpenedJournal& journal) mutable {
            auto answer = std::make_shared<Answer>(journal.ok() ? work(**journal) : Answer(journal.error()));
            return std::function<void()>([answer, then = std::move(then)]() mutable { then(std::move(*answer)); });
        });
    }

    /// Asked to stop at the end of the thread: for work that reports progress and can end early.
    [[nodiscard]] std::stop_token stopToken() const { return m_thread.get_stop_token(); }
    [[nodiscard]] bool isIdle() const { return m_unanswered == 0; }

signals:
    /// Every request was answered (or dropped).
    void becameIdle();

private:
    using OpenedJournal = Result<Journal*>;
    using Task = std::function<std::function<void()>(const OpenedJournal&)>;
    struct Request {
        QPointer<QObject> context;  // looked at in the window's thread only
        const void* asker = nullptr;
        Task task;
    };

    void enqueue(QObject* context, Task task);
    void work(const std::stop_token& stop);
    OpenedJournal openOnce();
    void deliver(const QPointer<QObject>& context, const std::function<void()>& answer);

    const ThreadKind m_kind;
    OpenJournal m_open;
    int m_unanswered = 0;

    std::mutex m_mutex;  // guards what follows
    std::condition_variable_any m_wake;
    std::deque<Request> m_waiting;
    std::unique_ptr<Journal> m_journal;
    const void* m_runningAsker = nullptr;
    bool m_runningDropped = false;

    std::jthread m_thread;  // last: starts after, and stops before, everything above
};

/// The three connections of a window: saving, reading, long jobs. Lives in the window's thread.
class JournalThreads : public QObject {
    Q_OBJECT

public:
    /// `open` may be called by any of the threads, but never by two at once.
    explicit JournalThreads(OpenJournal open, QObject* parent = nullptr);

    [[nodiscard]] JournalThread& writer() { return m_writer; }
    [[nodiscard]] JournalThread& reader() { return m_reader; }
    [[nodiscard]] JournalThread& jobs() { return m_jobs; }
    [[nodiscard]] bool isIdle() const { return m_writer.isIdle() && m_reader.isIdle() && m_jobs.isIdle(); }

    /// Looks every two seconds whether another program saved something; what this window saves is noticed at once.
    void watch();

signals:
    /// This window or another program saved something: what is shown is to be read again.
    void journalChanged();
    void becameIdle();

private:
    void look();

    JournalThread m_writer;
    JournalThread m_reader;
    JournalThread m_jobs;
    QTimer m_poll;
    std::optional<std::int64_t> m_seenVersion;
};

}  // namespace kokemus::ui
