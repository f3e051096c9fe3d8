// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/encounter.h"
#include "kokemus/result.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kokemus {

enum class DateOrder { YearFirst, DayFirst, MonthFirst };

/// The ends of a rating as the source has it: 1 and 5, 0.5 and 5, 0 and 10.
struct RatingScale {
    double min = 1;
    double max = 5;
    bool operator==(const RatingScale&) const = default;
};

/// What a person decided about a file: nothing of it is guessed. As JSON: docs/file-format.md, "Mappings".
struct ImportMapping {
    /// Column (by its name, or "#3" for the third) -> field of an encounter, or one of importFields(). Empty: the
    /// column is kept with the original only. A column that is not named here is mapped by its name.
    std::map<std::string, std::string> columns;
    std::map<std::string, std::string> moods;   ///< mood as written -> emotion id; empty: no feeling
    std::map<std::string, int> outcomes;        ///< mood or rating as written -> outcome 1..7
    std::map<std::string, std::string> brands;  ///< place -> brand; empty: none
    std::optional<DateOrder> dateOrder;
    std::string dateFormat;            ///< of jrnl, in strftime's letters: "%d.%m.%Y %H:%M"
    std::optional<RatingScale> scale;  ///< of the column `rating`
    bool ratingIsOutcome = false;      ///< the rating, stretched over its scale, is the outcome
    bool drafts = false;               ///< reviews that were never published come along
    bool personal = false;             ///< columns with names, addresses and coordinates of people come along
    bool dateUnknown = false;          ///< rows without a date come along, with precision `unknown`
    std::string zone;                  ///< IANA, of instants whose source names no zone; empty: UTC
    std::string encoding;              ///< name for iconv; empty: found by looking
    std::string delimiter;             ///< one character; empty: found by looking

    bool operator==(const ImportMapping&) const = default;
};

/// Error: names the key and what is wrong with its value. Unknown keys are refused.
[[nodiscard]] Result<ImportMapping> parseMapping(std::string_view json);
/// The same as JSON; what is not set is not written.
[[nodiscard]] std::string mappingText(const ImportMapping& mapping);

/// Setting of a journal under which a mapping is kept: for tables with that header (its fingerprint), or a format.
/// importFile() keeps a mapping that was imported with, and uses it again when none is given.
[[nodiscard]] std::string mappingSetting(std::string_view fingerprintOrFormat);

/// What a column can be beside the single-valued fields of an encounter: `date_time`, `place`, `rating`, `mood` ...
[[nodiscard]] std::vector<std::string_view> importFields();
/// Formats importFile() knows, `auto` first.
[[nodiscard]] std::vector<std::string_view> importFormats();

struct ImportColumn {
    std::string name;
    std::string field;  ///< what it is read as; empty: kept with the original only
    std::vector<std::string> examples;
};

/// A place of the file and the brand it may belong to. Nothing is done with it unless the mapping says so.
struct BrandProposal {
    std::string place;
    std::string brand;
    std::int64_t entries = 0;
    bool known = false;                ///< the journal has the brand
    std::vector<std::string> similar;  ///< brands of the journal with nearly that name
};

/// Something that should be known about an import; the sentence is `import.note.<about>` with {example}.
struct ImportNote {
    std::string about;
    std::int64_t count = 0;
    std::string example;
};

/// What the other program said of an imported encounter that has no field of its own.
struct SourceFacts {
    std::optional<double> rating;
    std::optional<RatingScale> scale;  ///< of the rating, where it is known
    std::string mood;
    std::string place;
    std::vector<std::string> missing;  ///< ids of photos that did not come along
};
/// Empty for what does not tell, and for a source in whose `raw` nobody wrote them.
[[nodiscard]] SourceFacts sourceFacts(const Source& source);

/// What was found in a file, beside the counts.
struct ImportFindings {
    std::string format;       ///< as in importFormats()
    ImportMapping mapping;    ///< that was used: the one given, or one kept from last time
    std::string encoding;     ///< of text
    std::string delimiter;    ///< of tables
    std::string fingerprint;  ///< of a table's header; empty: no table
    std::vector<ImportColumn> columns;
    std::vector<std::pair<std::string, std::int64_t>> moods;  ///< as written, with the number of entries
    std::vector<BrandProposal> brands;
    std::vector<ImportNote> notes;
    std::vector<Encounter> first;        ///< the first new or known ones
    std::vector<std::string> questions;  ///< what only a person can say: `date_column`, `date_order`
};

}  // namespace kokemus
