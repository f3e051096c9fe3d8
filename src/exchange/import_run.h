// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/json_value.h"
#include "kokemus/exchange.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace kokemus::exchange {

struct SourceRating {
    double value = 0;
    std::optional<RatingScale> scale;  ///< absent: the source does not tell
};

/// One entry of another program. What that program said stands in `encounter` where there is a field for it; all else
/// stays in `original`. Nothing is made up.
struct SourceEntry {
    std::string where;  ///< line, or path in the file
    Encounter encounter;
    Json original;         ///< as it was read: kept in the source
    std::string nativeId;  ///< empty: the entry is known again by what it says
    std::string place;     ///< what was visited, as the source names it
    std::string mood;      ///< as written; what it means is for the mapping to say
    std::optional<SourceRating> rating;
    std::vector<std::string> missing;  ///< ids of photos that are not there
};

/// One import on its way: everything read goes into the batch or among the refused.
class ImportRun {
public:
    ImportRun(Journal& journal, Batch& batch, const ImportRequest& request)
        : m_journal(journal), m_batch(batch), m_request(request), m_mapping(request.mapping) {}

    // All of these return false when the import must stop, see error().
    /// An encounter (`kind` null) or another record in the interchange format.
    bool take(const RecordKind* kind, const std::string& where, const Result<Json>& value);
    /// An entry of another program.
    bool take(SourceEntry entry);
    /// An encounter of another journal.
    bool take(const std::string& where, Encounter encounter);
    bool take(const std::string& where, const Record& record);
    bool refuse(const std::string& where, Error error);

    void ignore(const std::string& key) { m_report.ignored.push_back(key); }
    /// Something the user should know; counted, with the first example.
    void note(std::string_view about, const std::string& example);
    /// Something only the user can say. The import of this file is refused with it.
    bool ask(const std::string& question, const std::string& where);

    [[nodiscard]] const ImportMapping& mapping() const { return m_mapping; }
    /// Takes what the journal keeps for this header or format, unless the request says something itself.
    void useKeptMapping(const std::string& fingerprintOrFormat);
    [[nodiscard]] ImportFindings& found() { return m_report.found; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] bool foundNothing() const {
        return m_report.added + m_report.known + m_records == 0 && m_report.refused.empty();
    }
    [[nodiscard]] bool changesAnything() const { return m_report.added + m_records > 0; }
    /// What was done, and what was found.
    [[nodiscard]] ImportReport& report() { return m_report; }
    /// What can be said only when everything was read.
    void settleFindings();

private:
    Result<void> addRecord(const Json& value, const RecordKind& kind);
    Result<void> addEncounter(const Json& value);
    Result<void> addEntry(SourceEntry& entry);
    Result<void> add(Encounter encounter);
    Result<void> add(const Record& record);
    Result<void> applyMapping(SourceEntry& entry);
    bool settle(const std::string& where, const Result<void>& added);

    Journal& m_journal;
    Batch& m_batch;
    const ImportRequest& m_request;
    ImportMapping m_mapping;
    ImportReport m_report;
    std::int64_t m_taken = 0;
    std::int64_t m_records = 0;
    std::map<std::uint64_t, std::uint64_t> m_seen;  ///< entries without id: how often each content came
    std::map<std::string, std::int64_t> m_places;
    std::map<std::string, std::int64_t> m_moods;
    std::map<std::string, std::size_t, std::less<>> m_notes;  ///< index in the report
    std::optional<Error> m_error;
};

}  // namespace kokemus::exchange
