// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/composer.h"
#include "kokemus/encounter.h"
#include "kokemus/filter.h"
#include "kokemus/import.h"
#include "kokemus/journal.h"
#include "kokemus/journal_report.h"
#include "kokemus/report.h"
#include "kokemus/result.h"
#include "kokemus/scores.h"

#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kokemus {

struct Refusal {
    std::string line;  ///< line number (JSONL) or path ("encounters[3]")
    Error error;
};

struct ImportRequest {
    std::string path;
    std::string format = "auto";  ///< one of importFormats()
    bool dryRun = false;
    bool skipBad = false;                             ///< false: one bad record and nothing is imported
    std::function<bool(std::int64_t done)> progress;  ///< return false to stop
    ImportMapping mapping{};
    std::string importedAt{};   ///< UTC instant, kept in the source of what comes from other programs
    std::size_t showFirst = 0;  ///< how many entries ImportFindings::first may hold
};

struct ImportReport {
    std::int64_t added = 0;
    std::int64_t known = 0;
    std::int64_t incomplete = 0;
    std::vector<Refusal> refused;
    std::string batch;                 ///< change set; empty when nothing was kept
    std::vector<std::string> ignored;  ///< parts of a document that this version does not know
    ImportFindings found{};
};

/// Reads a file, or a folder of files, in bounded memory and adds what is new as one change set.
/// Error: NotFound, ImportEmpty, FormatUnknown, ImportRefused, TooLarge, Cancelled, or what the journal says.
[[nodiscard]] Result<ImportReport> importFile(Journal& journal, const ImportRequest& request);

struct ExportRequest {
    std::string preset;  ///< json, jsonl, csv, markdown ...
    Filter filter;
    Language language = Language::English;
    Date asOf{};
    // of the presets that make a draft
    LocalMoment now{};                     ///< absent (no date): the first minute of `asOf`
    std::optional<Composition> choices{};  ///< absent: what suits the filter and the preset
};

/// Presets known to exportJournal(), in the order they are offered; the templates come last.
[[nodiscard]] std::vector<std::string> exportPresets();

/// What exportJournal() would let out of this computer, without writing anything.
[[nodiscard]] Result<LeavingList> exportLeaving(Journal& journal, const ExportRequest& request);

/// The composition that a preset makes of a filter alone: about the one brand or case it names, else about everything;
/// `letter` is thanks or feedback after the newest encounter's outcome, and a complaint about a case.
[[nodiscard]] Result<Composition> suitingComposition(Journal& journal, const ExportRequest& request);

/// The draft in a format of draftPresets() or of a template. FormatUnknown; as renderTemplate().
[[nodiscard]] Result<std::string> renderPreset(const Draft& draft, std::string_view preset);

/// Writes a draft to `output`, and its photos into a folder beside it when the output is a file and the format links
/// them.
[[nodiscard]] Result<void> writeDraft(const Draft& draft, std::string_view preset, const std::string& output);

/// Writes to `output` ("-" = standard output). A file is replaced whole or not at all, and only after every
/// byte is on the disk.
[[nodiscard]] Result<void> exportJournal(Journal& journal, const ExportRequest& request, const std::string& output);

/// Writes `content` to `path` so that the old file or the whole new one is there, whatever happens.
[[nodiscard]] Result<void> writeFileAtomically(const std::string& path, std::string_view content);

// --- filters kept by name (records of kind saved_filter)
/// The filter as the JSON object that a record keeps; what is not set is not written.
[[nodiscard]] std::string filterText(const Filter& filter);
/// The other way round. A key this version does not know is refused: without it more would pass than was meant.
[[nodiscard]] Result<Filter> parseFilter(std::string_view json);
/// The filter saved under this name (or id); of several the newest. NotFound.
[[nodiscard]] Result<Filter> savedFilter(Journal& journal, std::string_view nameOrId);

/// Rfc4180: commas, for programs. FinnishExcel: semicolons, decimal commas and a byte order mark, so that a double
/// click opens it right.
enum class CsvStyle { Rfc4180, FinnishExcel };

/// Encounters as a table after RFC 4180: a line of keys, then one line an encounter with every single-valued field
/// but the private note, the first brand, feelings, tags and the score. A text that a spreadsheet would take for a
/// formula gets an apostrophe in front.
class EncounterCsvWriter {
public:
    explicit EncounterCsvWriter(std::ostream& out, CsvStyle style = CsvStyle::Rfc4180);
    void add(const Encounter& encounter, const std::optional<double>& score);

private:
    std::ostream& m_out;
    CsvStyle m_style;
};

// --- the JSON of the command line (shapes: docs/file-format.md)
[[nodiscard]] Result<Encounter> encounterFromJson(std::string_view json);
/// One encounter with its private note, without the bytes of its attachments: what encounterFromJson() reads back.
[[nodiscard]] std::string toJson(const Encounter& encounter);
struct JsonStyle {
    bool privateNotes = false;
};
/// `{"encounters":[...]}` written piece by piece: begin, one call an encounter, end.
class EncounterListWriter {
public:
    explicit EncounterListWriter(std::ostream& out, JsonStyle style = {});
    void add(const Encounter& encounter, const EncounterScore& figures, bool counts);
    void finish();

private:
    std::ostream& m_out;
    JsonStyle m_style;
    bool m_first = true;
};
[[nodiscard]] std::string toJson(const ScoreTable& table, bool withTrend);
/// `{"brands":[...]}`: every brand of the table, those without a score too.
[[nodiscard]] std::string brandsToJson(const ScoreTable& table);
/// `{"reports":[...]}`: figures and the sentences about them.
[[nodiscard]] std::string toJson(const std::vector<BrandReport>& reports);
[[nodiscard]] std::string toJson(const ImportReport& report, const Phrases& phrases);
[[nodiscard]] std::string toJson(const CheckReport& report);
[[nodiscard]] std::string toJson(const Counts& counts);
[[nodiscard]] std::string toJson(const std::vector<Change>& changes);
[[nodiscard]] std::string toJson(const std::vector<SearchHit>& hits);
/// `{"as_of","hyper","cells":[...]}`: one cell a touchpoint and sector.
[[nodiscard]] std::string toJson(const TouchpointTable& table);
[[nodiscard]] std::string toJson(const JournalReport& report);
[[nodiscard]] std::string toJson(const BrandComparison& comparison);
[[nodiscard]] std::string idToJson(std::string_view id);
/// `{"score.half_life_days":"365",...}`
[[nodiscard]] std::string settingsToJson(const std::vector<std::pair<std::string, std::string>>& settings);

}  // namespace kokemus
