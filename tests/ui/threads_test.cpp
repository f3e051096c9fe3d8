// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/fake_journal.h"
#include "ui/journal_threads.h"
#include "waiting.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <atomic>
#include <semaphore>

using namespace kokemus;
using kokemus::tests::FakeFile;
using kokemus::tests::FakeJournal;
using kokemus::tests::waitUntil;
using kokemus::ui::JournalThreads;

namespace {

ui::OpenJournal opener(const std::shared_ptr<FakeFile>& file) {
    return [file] { return tests::openFake(file); };
}

}  // namespace

TEST_CASE("work runs in another thread and its answer comes back to the window's") {
    const auto file = std::make_shared<FakeFile>();
    JournalThreads threads(opener(file));
    QObject context;
    QThread* worked = nullptr;
    QThread* answered = nullptr;
    threads.writer().run(
        [&](Journal&) {
            worked = QThread::currentThread();
            return Result<int>(7);
        },
        &context,
        [&](const Result<int>& answer) {
            CHECK(*answer == 7);
            answered = QThread::currentThread();
        });
    waitUntil([&] { return answered != nullptr; });
    CHECK(answered == QThread::currentThread());
    CHECK(worked != answered);
    waitUntil([&] { return threads.isIdle(); });
}

TEST_CASE("an answer is dropped when who asked is gone") {
    const auto file = std::make_shared<FakeFile>();
    JournalThreads threads(opener(file));
    bool answered = false;
    auto context = std::make_unique<QObject>();
    threads.writer().run([](Journal&) { return Result<int>(1); }, context.get(),
                         [&](const Result<int>&) { answered = true; });
    context.reset();
    waitUntil([&] { return threads.isIdle(); });
    CHECK_FALSE(answered);
}

TEST_CASE("saves are answered in the order they were asked for, none is dropped") {
    const auto file = std::make_shared<FakeFile>();
    JournalThreads threads(opener(file));
    QObject context;
    std::vector<int> order;
    for (int i = 0; i < 50; ++i)
        threads.writer().run([i](Journal&) { return Result<int>(i); }, &context,
                             [&](const Result<int>& answer) { order.push_back(*answer); });
    waitUntil([&] { return threads.isIdle(); });
    REQUIRE(order.size() == 50);
    CHECK(std::ranges::is_sorted(order));
}

TEST_CASE("what waits to be saved is saved before the window is gone") {
    const auto file = std::make_shared<FakeFile>();
    QObject context;
    {
        JournalThreads threads(opener(file));
        for (int i = 0; i < 20; ++i)
            threads.writer().run([](Journal& journal) { return journal.save(Encounter()); }, &context,
                                 [](const Result<Saved>&) {});
    }
    CHECK(file->encounters.size() == 20);
}

TEST_CASE("the newest reading of a context wins and interrupts the older one") {
    const auto file = std::make_shared<FakeFile>();
    JournalThreads threads(opener(file));
    QObject list;
    QObject other;
    std::binary_semaphore started(0);
    std::binary_semaphore goOn(0);
    std::vector<int> answers;
    threads.reader().run(
        [&](Journal&) {
            started.release();
            goOn.acquire();
            return Result<int>(1);
        },
        &list, [&](const Result<int>& answer) { answers.push_back(*answer); });
    started.acquire();
    const auto ask = [&](QObject* context, int number) {
        threads.reader().run([number](Journal&) { return Result<int>(number); }, context,
                             [&](const Result<int>& answer) { answers.push_back(*answer); });
    };
    ask(&other, 10);
    CHECK(file->interrupts == 0);
    ask(&list, 2);
    CHECK(file->interrupts == 1);
    ask(&list, 3);
    goOn.release();
    waitUntil([&] { return threads.isIdle(); });
    CHECK(answers == std::vector<int>{10, 3});
}

TEST_CASE("a journal that cannot be opened answers every request with the reason, and is tried again") {
    const auto file = std::make_shared<FakeFile>();
    std::atomic<bool> broken = true;
    JournalThreads threads([&]() -> Result<std::unique_ptr<Journal>> {
        if (broken) return Error{ErrorCode::JournalForeign, {{"path", "/x"}}, "test"};
        return tests::openFake(file);
    });
    QObject context;
    std::vector<bool> opened;
    const auto ask = [&] {
        threads.reader().run([](Journal&) { return Result<int>(1); }, &context,
                             [&](const Result<int>& answer) {
                                 opened.push_back(answer.ok());
                                 if (!answer) CHECK(answer.error().code == ErrorCode::JournalForeign);
                             });
        waitUntil([&] { return threads.isIdle(); });
    };
    ask();
    broken = false;
    ask();
    CHECK(opened == std::vector<bool>{false, true});
}

TEST_CASE("what another program saved is noticed") {
    const auto file = std::make_shared<FakeFile>();
    JournalThreads threads(opener(file));
    QSignalSpy changed(&threads, &JournalThreads::journalChanged);
    threads.watch();
    waitUntil([&] { return threads.isIdle(); });
    CHECK(changed.isEmpty());
    REQUIRE(FakeJournal(file).save(Encounter()).ok());
    waitUntil([&] { return !changed.isEmpty(); });
    CHECK(changed.size() == 1);
}

TEST_CASE("each thread opens its own connection, and only when it is needed") {
    const auto file = std::make_shared<FakeFile>();
    JournalThreads threads(opener(file));
    QObject context;
    CHECK(file->opened == 0);
    for (int i = 0; i < 3; ++i)
        threads.writer().run([](Journal&) { return Result<int>(1); }, &context, [](const Result<int>&) {});
    waitUntil([&] { return threads.isIdle(); });
    CHECK(file->opened == 2);  // the writer's, and the reader's that looked whether something had changed
}
