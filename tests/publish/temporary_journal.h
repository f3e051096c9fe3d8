// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/journal.h"
#include "support/catch.h"

#include <unistd.h>

#include <filesystem>
#include <memory>
#include <string>

namespace kokemus::tests {

/// A journal in a folder of its own, which goes with it.
class TemporaryJournal {
public:
    TemporaryJournal() {
        auto pattern = (std::filesystem::temp_directory_path() / "kokemus-publish-XXXXXX").string();
        REQUIRE(::mkdtemp(pattern.data()));
        m_folder = pattern;
        JournalOptions options;
        options.create = true;
        options.now = [] { return *parseInstant("2026-03-14T16:20:00Z"); };
        auto opened = openJournal((m_folder / "test.kokemus").string(), options);
        REQUIRE(opened.ok());
        m_journal = std::move(*opened);
    }
    ~TemporaryJournal() {
        m_journal.reset();
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }
    TemporaryJournal(const TemporaryJournal&) = delete;
    TemporaryJournal& operator=(const TemporaryJournal&) = delete;

    Journal& operator*() { return *m_journal; }
    Journal* operator->() { return m_journal.get(); }

private:
    std::filesystem::path m_folder;
    std::unique_ptr<Journal> m_journal;
};

}  // namespace kokemus::tests
