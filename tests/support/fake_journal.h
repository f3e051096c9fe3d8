// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/journal.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace kokemus::tests {

/// What several connections to one fake journal share, and what a test sets and looks at.
struct FakeFile {
    std::mutex mutex;
    std::vector<Encounter> encounters;  ///< in the order they are listed
    std::int64_t version = 1;
    int nextId = 1;
    std::optional<Error> saveFails;
    std::atomic<int> interrupts = 0;
    std::atomic<int> opened = 0;
    std::map<std::string, Record> records;
};

/// Keeps encounters in memory and lists them in the order they were given; everything a window test does not need
/// is refused as NotFound. Figures are those of no journal: a score is 10 x outcome.
class FakeJournal : public Journal {
public:
    explicit FakeJournal(std::shared_ptr<FakeFile> file) : m_file(std::move(file)) { ++m_file->opened; }

    [[nodiscard]] const std::string& path() const override { return m_path; }
    [[nodiscard]] bool writable() const override { return true; }
    [[nodiscard]] std::int64_t dataVersion() override {
        return locked([&] { return m_file->version; });
    }
    void interrupt() override { ++m_file->interrupts; }

    Result<Saved> save(const Encounter& encounter) override {
        return locked([&]() -> Result<Saved> {
            if (m_file->saveFails) return *m_file->saveFails;
            ++m_file->version;
            Encounter kept = encounter;
            kept.status = encounter.outcome ? Status::Complete : Status::Inbox;
            const auto old = std::ranges::find(m_file->encounters, encounter.id, &Encounter::id);
            if (encounter.id.empty() || old == m_file->encounters.end()) {
                if (kept.id.empty()) kept.id = "e" + std::to_string(m_file->nextId++);
                m_file->encounters.insert(m_file->encounters.begin(), kept);
            } else {
                *old = kept;
            }
            return Saved{kept.id, "c" + std::to_string(m_file->version), kept.status};
        });
    }
    Result<Encounter> encounter(std::string_view id, bool) override {
        return locked([&]() -> Result<Encounter> {
            const auto found = std::ranges::find(m_file->encounters, id, &Encounter::id);
            if (found == m_file->encounters.end()) return refused();
            return *found;
        });
    }
    Result<std::string> resolveId(std::string_view) override { return refused(); }
    Result<EncounterPage> page(const Filter&, Sort, std::string_view after, int limit) override {
        return locked([&]() -> Result<EncounterPage> {
            EncounterPage page;
            std::size_t i = after.empty() ? 0 : std::stoul(std::string(after));
            for (; i < m_file->encounters.size() && page.rows.size() < static_cast<std::size_t>(limit); ++i)
                page.rows.push_back(rowOf(m_file->encounters[i]));
            if (i < m_file->encounters.size()) page.next = std::to_string(i);
            return page;
        });
    }
    Result<std::int64_t> count(const Filter&, std::int64_t) override {
        return locked([&] { return Result<std::int64_t>(static_cast<std::int64_t>(m_file->encounters.size())); });
    }
    Result<void> forEach(const Filter&, Sort, std::int64_t, bool,
                         const std::function<bool(const Encounter&)>&) override {
        return refused();
    }
    Result<std::vector<SearchHit>> search(std::string_view, const Filter&, int) override { return refused(); }
    Result<bool> refreshSearch(int) override { return false; }
    Result<std::string> trash(const std::vector<std::string>& ids) override {
        return locked([&]() -> Result<std::string> {
            std::erase_if(m_file->encounters, [&](const Encounter& e) { return std::ranges::count(ids, e.id) > 0; });
            return "c" + std::to_string(++m_file->version);
        });
    }
    Result<std::string> restore(const std::vector<std::string>&) override { return refused(); }
    Result<void> purge(const std::vector<std::string>&) override { return refused(); }
    Result<int> emptyTrash(int) override { return 0; }
    Result<std::string> edit(const std::vector<std::string>&, const std::function<Result<void>(Encounter&)>&) override {
        return refused();
    }

    Result<std::vector<Change>> history(std::string_view) override { return refused(); }
    Result<std::vector<Change>> changes(std::string_view, int) override { return refused(); }
    Result<std::string> undo(std::string_view) override { return refused(); }
    Result<Encounter> encounterAt(std::string_view, std::string_view) override { return refused(); }

    Result<std::vector<BrandUse>> brandsByUse() override { return std::vector<BrandUse>(); }
    Result<std::string> findBrand(std::string_view) override { return refused(); }
    Result<std::vector<OwnWord>> ownWords(std::string_view) override { return std::vector<OwnWord>(); }
    Result<void> forEachRecord(std::string_view, const std::function<bool(const Record&)>& visit) override {
        for (const auto& [id, record] : m_file->records)
            if (!visit(record)) break;
        return {};
    }
    Result<Saved> saveRecord(const Record& record) override {
        return locked([&]() -> Result<Saved> {
            const std::string id = record.id.empty() ? "r" + std::to_string(m_file->nextId++) : record.id;
            m_file->records[id] = record;
            m_file->records[id].id = id;
            return Saved{id, "c" + std::to_string(++m_file->version), Status::Complete};
        });
    }
    Result<std::string> removeRecord(std::string_view, std::string_view) override { return refused(); }
    Result<std::vector<NameUse>> namesByUse(std::string_view) override { return std::vector<NameUse>(); }
    Result<std::string> rename(std::string_view, std::string_view, std::string_view) override { return refused(); }
    Result<std::string> merge(std::string_view, std::string_view, std::string_view) override { return refused(); }
    Result<std::string> setHidden(std::string_view, std::string_view, bool) override { return refused(); }
    Result<std::unique_ptr<Batch>> beginBatch(std::string_view, std::string_view) override { return refused(); }

    Result<std::vector<DaySummary>> days(const Filter&, Date, Date) override { return std::vector<DaySummary>(); }
    Result<std::vector<Due>> due(Date) override { return std::vector<Due>(); }

    Result<EncounterScore> figuresOf(const Encounter&) override { return EncounterScore(); }
    Result<std::vector<BrandSums>> brandSums(Date) override { return std::vector<BrandSums>(); }
    Result<void> forEachScoreRow(const Filter&, std::string_view,
                                 const std::function<void(const ScoreRow&)>&) override {
        return {};
    }
    Result<void> forEachStepRow(const Filter&, std::string_view, const std::function<void(const StepRow&)>&) override {
        return {};
    }
    Result<ScoreSettings> scoreSettings() override { return ScoreSettings(); }
    Result<std::string> setting(std::string_view) override { return std::string(); }
    Result<std::vector<std::pair<std::string, std::string>>> settings() override {
        return std::vector<std::pair<std::string, std::string>>();
    }
    Result<void> setSetting(std::string_view, std::string_view) override { return refused(); }
    Result<CheckReport> check(bool) override { return CheckReport(); }
    Result<Counts> counts() override { return Counts(); }

    static EncounterRow rowOf(const Encounter& encounter) {
        EncounterRow row;
        row.id = encounter.id;
        row.occurredOn = encounter.occurredOn;
        row.brand = encounter.parties.empty() ? std::string() : encounter.parties.front().brand;
        row.touchpoint = encounter.touchpoint;
        row.outcome = encounter.outcome;
        row.feelings = encounter.feelings;
        row.title = encounter.title;
        row.noteStart = encounter.note.substr(0, 200);
        row.status = encounter.status;
        if (encounter.outcome) row.score = 10.0 * *encounter.outcome;
        return row;
    }

private:
    template <class Work>
    auto locked(Work work) -> decltype(work()) {
        const std::lock_guard lock(m_file->mutex);
        return work();
    }
    static Error refused() { return {ErrorCode::NotFound, {}, "FakeJournal"}; }

    std::shared_ptr<FakeFile> m_file;
    std::string m_path = "/nowhere/fake.kokemus";
};

/// One more connection to it.
inline Result<std::unique_ptr<Journal>> openFake(const std::shared_ptr<FakeFile>& file) {
    return std::unique_ptr<Journal>(std::make_unique<FakeJournal>(file));
}

}  // namespace kokemus::tests
