// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal_threads.h"

#include <algorithm>
#include <utility>

namespace kokemus::ui {

using namespace std::chrono_literals;

namespace {

/// Three threads that open a journal at first use must not make it three times.
OpenJournal oneAtATime(OpenJournal open) {
    return [open = std::move(open), gate = std::make_shared<std::mutex>()] {
        const std::lock_guard lock(*gate);
        return open();
    };
}

}  // namespace

JournalThread::JournalThread(ThreadKind kind, OpenJournal open)
    : m_kind(kind), m_open(std::move(open)), m_thread([this](const std::stop_token& stop) { work(stop); }) {}

JournalThread::~JournalThread() {
    m_thread.request_stop();
    if (m_kind != ThreadKind::Writer) {
        const std::lock_guard lock(m_mutex);
        m_waiting.clear();
        if (m_journal && m_runningAsker) m_journal->interrupt();
    }
    m_thread.join();
}

void JournalThread::enqueue(QObject* context, Task task) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_kind == ThreadKind::Reader) {
            m_unanswered -=
                static_cast<int>(std::erase_if(m_waiting, [=](const Request& r) { return r.asker == context; }));
            if (m_runningAsker == context) {
                m_runningDropped = true;
                // Under the lock, so that it cannot hit the request after the one meant.
                if (m_journal) m_journal->interrupt();
            }
        }
        ++m_unanswered;
        m_waiting.push_back({context, context, std::move(task)});
    }
    m_wake.notify_one();
}

void JournalThread::work(const std::stop_token& stop) {
    while (true) {
        Request request;
        {
            std::unique_lock lock(m_mutex);
            // False only when nothing waits: what was asked to be saved is saved before a stop is obeyed.
            if (!m_wake.wait(lock, stop, [this] { return !m_waiting.empty(); })) break;
            request = std::move(m_waiting.front());
            m_waiting.pop_front();
            m_runningAsker = request.asker;
            m_runningDropped = false;
        }
        std::function<void()> answer = request.task(openOnce());
        {
            const std::lock_guard lock(m_mutex);
            m_runningAsker = nullptr;
            if (m_runningDropped) answer = nullptr;
        }
        QMetaObject::invokeMethod(
            this, [this, context = request.context, answer = std::move(answer)] { deliver(context, answer); },
            Qt::QueuedConnection);
    }
    const std::lock_guard lock(m_mutex);
    m_journal.reset();  // closed in the thread that used it
}

JournalThread::OpenedJournal JournalThread::openOnce() {
    if (m_journal) return m_journal.get();
    Result<std::unique_ptr<Journal>> opened = m_open();
    if (!opened) return opened.error();
    const std::lock_guard lock(m_mutex);
    m_journal = std::move(*opened);
    return m_journal.get();
}

void JournalThread::deliver(const QPointer<QObject>& context, const std::function<void()>& answer) {
    --m_unanswered;
    if (answer && context) answer();
    if (isIdle()) emit becameIdle();
}

JournalThreads::JournalThreads(OpenJournal open, QObject* parent)
    : QObject(parent),
      m_writer(ThreadKind::Writer, open = oneAtATime(std::move(open))),
      m_reader(ThreadKind::Reader, open),
      m_jobs(ThreadKind::Jobs, open) {
    m_poll.setInterval(2s);
    connect(&m_poll, &QTimer::timeout, this, &JournalThreads::look);
    for (JournalThread* thread : {&m_writer, &m_reader, &m_jobs})
        connect(thread, &JournalThread::becameIdle, this, [this] {
            if (isIdle()) emit becameIdle();
        });
    for (JournalThread* thread : {&m_writer, &m_jobs})
        connect(thread, &JournalThread::becameIdle, this, &JournalThreads::look);
}

void JournalThreads::watch() {
    look();
    m_poll.start();
}

void JournalThreads::look() {
    const auto version = [](Journal& journal) { return Result<std::int64_t>(journal.dataVersion()); };
    m_reader.run(version, &m_poll, [this](const Result<std::int64_t>& seen) {
        if (!seen) return;
        const bool changed = m_seenVersion && *m_seenVersion != *seen;
        m_seenVersion = *seen;
        if (changed) emit journalChanged();
    });
}

}  // namespace kokemus::ui
