// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/journal.h"
#include "support/catch.h"

#include <cstdlib>
#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>

namespace kokemus::test {

/// A folder of its own, gone at the end.
class TempFolder {
public:
    TempFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "kokemus-XXXXXX").string();
        if (!mkdtemp(name.data())) throw std::runtime_error("no folder for the test");
        m_path = name;
    }
    ~TempFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    [[nodiscard]] std::string file(const std::string& name) const { return (m_path / name).string(); }

private:
    std::filesystem::path m_path;
};

/// A real journal file in a folder of its own. Its clock stands still at 2026-06-01T12:00:00Z.
class TempJournal {
public:
    explicit TempJournal(JournalOptions options = {}) : m_options(std::move(options)) {
        m_options.create = true;
        if (!m_options.now) m_options.now = [] { return std::int64_t{1'780'315'200'000}; };
        reopen();
    }
    void reopen() {
        m_journal.reset();
        auto opened = openJournal(path(), m_options);
        if (!opened) throw std::runtime_error("journal: " + std::string(idOf(opened.error().code)));
        m_journal = std::move(*opened);
    }
    [[nodiscard]] std::string path() const { return m_folder.file("test.kokemus"); }
    Journal* operator->() { return m_journal.get(); }
    Journal& operator*() { return *m_journal; }

private:
    TempFolder m_folder;
    JournalOptions m_options;
    std::unique_ptr<Journal> m_journal;
};

/// The value of a result that must be one.
template <class T>
T must(Result<T> result) {
    if (!result) {
        std::string message(idOf(result.error().code));
        for (const auto& [name, value] : result.error().values) message += ' ' + name + '=' + value;
        throw std::runtime_error(message);
    }
    return std::move(*result);
}
inline void must(const Result<void>& result) {
    if (!result) throw std::runtime_error(std::string(idOf(result.error().code)));
}

/// An encounter that counts: expectation 4, an outcome, a feeling.
inline Encounter told(const std::string& brand, const std::string& date, int outcome) {
    Encounter encounter;
    encounter.occurredOn = parseDate(date);
    encounter.parties.push_back({brand, "", Role::Provider, 1.0, {}});
    encounter.expectation = 4;
    encounter.outcome = outcome;
    encounter.feelings.push_back({outcome >= 4 ? "pleased" : "disappointed", 3});
    return encounter;
}

}  // namespace kokemus::test
