// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/journal.h"
#include "store/journal_file.h"

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace kokemus::store {

/// An import in one write transaction, rolled back unless committed. Outlived by its journal.
class JournalBatch final : public Batch {
public:
    JournalBatch(JournalFile& journal, std::unique_ptr<WriteSession> session)
        : m_journal(journal), m_session(std::move(session)) {
        m_session->change.begin();
    }

    Result<AddOutcome> addEncounter(Encounter encounter) override;
    Result<AddOutcome> addRecord(const Record& record) override;
    Result<std::string> commit() override;

private:
    bool isKnown(const Encounter& encounter);
    Result<AddOutcome> extendBrand(const std::string& id, const Record& record);

    JournalFile& m_journal;
    std::unique_ptr<WriteSession> m_session;
    std::vector<std::int64_t> m_rows;     ///< encounters whose scores are still to be computed
    std::vector<std::string> m_extended;  ///< ids of brands that were there and got something from the file
    bool m_ownEmotions = false;
};

/// Removes trashed encounters for good: rows, history, words, bytes.
[[nodiscard]] Result<void> purgeEncounters(JournalFile& journal, const std::vector<std::string>& ids);

}  // namespace kokemus::store
