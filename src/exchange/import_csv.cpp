// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of any dialect, with a mapping of columns to fields. Letterboxd's and Qualtrics' are tables with a mapping of
// their own.
#include "domain/fold.h"
#include "exchange/column_names.h"
#include "exchange/content_id.h"
#include "exchange/csv_table.h"
#include "exchange/html_note.h"
#include "exchange/importer.h"
#include "exchange/written_date.h"
#include "exchange/zoned_time.h"
#include "kokemus/fields.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>

namespace kokemus::exchange {
namespace {

constexpr std::size_t shownExamples = 3;

/// What is particular about a table before its rows are read.
struct Shape {
    std::size_t extraHeaders = 0;  ///< rows below the header that are none
    bool personal = true;          ///< columns about people are read
};

/// "4,5", "4.5", "1 234,50", "−3": the number, whatever the language.
std::optional<double> writtenNumber(std::string_view text) {
    std::string digits;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i).starts_with("\xE2\x88\x92")) {  // U+2212
            digits += '-';
            i += 2;
        } else if (text.substr(i).starts_with("\xC2\xA0")) {
            ++i;
        } else if (text.substr(i).starts_with("\xE2\x80\xAF")) {
            i += 2;
        } else if (text[i] != ' ') {
            digits += text[i];
        }
    }
    const auto comma = digits.rfind(',');
    const auto point = digits.rfind('.');
    if (comma != std::string::npos && point != std::string::npos) {
        const char thousands = comma < point ? ',' : '.';
        std::erase(digits, thousands);
    }
    std::ranges::replace(digits, ',', '.');
    double number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (digits.empty() || error != std::errc() || end != digits.data() + digits.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

std::vector<std::string> listOf(std::string_view cell) {
    std::vector<std::string> items;
    const char separator = cell.find('|') != std::string_view::npos   ? '|'
                           : cell.find(';') != std::string_view::npos ? ';'
                                                                      : ',';
    while (!cell.empty()) {
        const auto end = cell.find(separator);
        if (const auto item = trimmed(cell.substr(0, end)); !item.empty()) items.emplace_back(item);
        cell.remove_prefix(end == std::string_view::npos ? cell.size() : end + 1);
    }
    return items;
}

/// A table on its way into the run: which column is what, how its dates are written, row by row.
class TableImport {
public:
    TableImport(const CsvTable& table, const Shape& shape, ImportRun& run)
        : m_table(table), m_shape(shape), m_run(run) {}

    void read() {
        m_run.useKeptMapping(m_table.fingerprint());
        chooseFields();
        chooseScale();
        tellTable();
        if (!decideDates()) return;
        std::size_t row = 0;
        m_table.forEach([&](std::size_t line, const CsvTable::Row& cells) {
            if (row++ < m_shape.extraHeaders) return true;
            try {
                return readRow(line, cells);
            } catch (const Refused& refused) {
                return m_run.refuse(std::to_string(line), refused.error);
            }
        });
    }

private:
    [[nodiscard]] std::string nameOf(std::size_t column) const {
        const auto& header = m_table.header();
        const bool named = column < header.size() && !header[column].empty();
        const bool first = named && m_table.column(header[column]) == static_cast<int>(column);
        return first ? header[column] : '#' + std::to_string(column + 1);
    }

    void chooseFields() {
        const ImportMapping& mapping = m_run.mapping();
        const auto proposed = proposedFields(m_table.header());
        for (std::size_t i = 0; i < m_table.header().size(); ++i) {
            const auto chosen = mapping.columns.find(nameOf(i));
            const auto numbered = mapping.columns.find('#' + std::to_string(i + 1));
            std::string field = chosen != mapping.columns.end()     ? chosen->second
                                : numbered != mapping.columns.end() ? numbered->second
                                                                    : proposed[i];
            const auto fields = importFields();
            if (!field.empty() && !findField(field) && std::ranges::find(fields, field) == fields.end())
                throw Refused{
                    {ErrorCode::UnknownWord, {{"field", "columns." + nameOf(i)}, {"value", field}}, "import"}};
            m_fields.push_back(std::move(field));
        }
        for (const auto& [name, field] : mapping.columns)
            if (m_table.column(name) < 0 && !name.starts_with('#'))
                throw Refused{{ErrorCode::UnknownWord, {{"field", "columns"}, {"value", name}}, "import"}};
    }

    void chooseScale() {
        m_own = m_table.column("id") == 0 && m_table.column("status") == 1 && m_table.column("brand") == 2;
        if (m_table.column("Letterboxd URI") >= 0) m_scale = RatingScale{0.5, 5};
        if (m_table.column("checkin_id") >= 0 && m_table.column("rating_score") >= 0) {
            m_scale = RatingScale{0.25, 5};
            m_zeroIsNone = true;
        }
        if (m_run.mapping().scale) m_scale = m_run.mapping().scale;
    }

    void tellTable() {
        ImportFindings& found = m_run.found();
        found.encoding = m_table.dialect().encoding;
        found.delimiter = std::string(1, m_table.dialect().delimiter);
        found.fingerprint = m_table.fingerprint();
        found.columns.clear();
        for (std::size_t i = 0; i < m_fields.size(); ++i) found.columns.push_back({nameOf(i), m_fields[i], {}});
        std::size_t row = 0;
        constexpr std::size_t looked = 20;
        m_table.forEach([&](std::size_t, const CsvTable::Row& cells) {
            if (row++ < m_shape.extraHeaders) return true;
            for (std::size_t i = 0; i < found.columns.size() && i < cells.size(); ++i)
                if (const auto cell = trimmed(cells[i]);
                    !cell.empty() && found.columns[i].examples.size() < shownExamples)
                    found.columns[i].examples.emplace_back(firstCharacters(cell, 200));
            return row < looked;
        });
    }

    [[nodiscard]] bool isDate(std::string_view field) const {
        return field == "occurred_on" || field == "date_time" || field == "recorded_at" || field == "due_on";
    }

    /// One pass over the table: a date that may be read both ways must not be guessed.
    bool decideDates() {
        const bool dated = std::ranges::any_of(
            m_fields, [](const std::string& field) { return field == "occurred_on" || field == "date_time"; });
        const bool logged =
            std::ranges::any_of(m_fields, [](const std::string& field) { return field == "recorded_at"; });
        const std::string header = std::to_string(m_table.dialect().preamble + 1);
        if (!dated && !logged && !m_run.mapping().dateUnknown) return m_run.ask("date_column", header), false;
        if (m_run.mapping().dateOrder) {
            m_order = *m_run.mapping().dateOrder;
            return true;
        }
        DateColumn column;
        m_table.forEach([&](std::size_t, const CsvTable::Row& cells) {
            for (std::size_t i = 0; i < m_fields.size() && i < cells.size(); ++i)
                if (isDate(m_fields[i])) column.add(cells[i]);
            return true;
        });
        if (column.verdict() != DateColumn::Verdict::Sure) return m_run.ask("date_order", header), false;
        m_order = column.order();
        return true;
    }

    bool readRow(std::size_t line, const CsvTable::Row& cells) {
        SourceEntry entry;
        entry.where = std::to_string(line);
        entry.original = Json::object();
        for (std::size_t i = 0; i < cells.size(); ++i) {
            std::string_view cell = trimmed(cells[i]);
            if (m_own && cell.size() > 1 && cell.front() == '\'' &&
                std::string_view("=+-@\t\r").find(cell[1]) != std::string_view::npos)
                cell.remove_prefix(1);
            if (cell.empty() || (!m_shape.personal && i < m_table.header().size() && isPersonal(m_table.header()[i])))
                continue;
            entry.original[nameOf(i)] = std::string(cells[i]);
            if (i < m_fields.size() && !m_fields[i].empty()) setCell(entry, m_fields[i], nameOf(i), cell);
        }
        settleDate(entry.encounter);
        // Numbers of answers count only within their survey; the address of a film is the same in all its tables.
        if (!entry.nativeId.empty() && m_table.column("Letterboxd URI") < 0)
            entry.nativeId = m_table.fingerprint() + ':' + entry.nativeId;
        return m_run.take(std::move(entry));
    }

    /// Without a day of the encounter, the day it was written down is the latest it can have been.
    void settleDate(Encounter& encounter) {
        if (!encounter.occurredOn && !encounter.precision) {
            if (const auto instant = parseInstant(encounter.recordedAt)) {
                const auto there = momentInZone(*instant, m_run.mapping().zone);
                encounter.occurredOn = (there ? there : momentAtOffset(*instant, 0))->date;
                encounter.precision = Precision::AtLatest;
            } else if (m_run.mapping().dateUnknown) {
                encounter.precision = Precision::Unknown;
            }
        }
        if (encounter.occurredOn && !encounter.precision)
            encounter.precision = encounter.occurredAt ? Precision::Minute : Precision::Day;
    }

    void setCell(SourceEntry& entry, const std::string& field, const std::string& column, std::string_view cell) {
        Encounter& encounter = entry.encounter;
        if (field == "occurred_on" || field == "date_time")
            setDate(encounter, column, cell);
        else if (field == "occurred_at")
            encounter.occurredAt = timeOf(column, cell);
        else if (field == "recorded_at")
            encounter.recordedAt = formatInstant(instantOf(column, cell));
        else if (field == "place")
            entry.place = std::string(cell);
        else if (field == "mood")
            entry.mood = std::string(cell);
        else if (field == "rating")
            setRating(entry, cell);
        else if (field == "tags")
            for (const std::string& tag : listOf(cell)) addTag(encounter, tag);
        else if (field == "native_id")
            entry.nativeId = std::string(cell);
        else if (field == "id")
            encounter.id = std::string(cell);
        else if (field == "brand")
            encounter.parties = {{std::string(cell), {}, Role::Provider, 1.0, {}}};
        else if (field == "feelings")
            setFeelings(encounter, cell);
        else if (field == "more_note")
            addNote(encounter, column, cell);
        else
            setPlain(encounter, field, column, cell);
    }

    static void setFeelings(Encounter& encounter, std::string_view cell) {
        for (const std::string& item : listOf(cell)) {
            const auto colon = item.find(':');
            Feeling feeling{item.substr(0, colon), 3};
            if (colon != std::string::npos)
                feeling.intensity = static_cast<int>(writtenNumber(item.substr(colon + 1)).value_or(0));
            encounter.feelings.push_back(std::move(feeling));
        }
    }

    /// Several columns may hold text: each but the first is told with its name.
    static void addNote(Encounter& encounter, const std::string& column, std::string_view cell) {
        if (!encounter.note.empty()) encounter.note += "\n\n";
        encounter.note += "**" + column + "**\n" + std::string(cell);
    }

    void setPlain(Encounter& encounter, const std::string& field, const std::string& column, std::string_view cell) {
        const Field* known = findField(field);
        if (!known) return;
        if (field == "note" && m_table.column("Letterboxd URI") >= 0) {
            encounter.note = markdownOfHtml(cell);
            return;
        }
        std::string text(cell);
        const bool whole = std::holds_alternative<std::optional<int> Encounter::*>(known->member);
        const bool money = std::holds_alternative<std::optional<std::int64_t> Encounter::*>(known->member);
        if ((whole && known->form == FieldForm::Plain) || money) {
            const auto number = writtenNumber(cell);
            // Money is written in units with decimals; "9900" alone would be cents to us and euros to everybody else.
            const double value = number ? *number * (money ? 100 : 1) : 0;
            if (!m_own && number && std::abs(value - std::round(value)) < 1e-6 && std::abs(value) < 1e15)
                text = std::to_string(std::llround(value));
        }
        if (auto set = setField(encounter, *known, text); !set.ok()) {
            Error error = set.error();
            error.values.emplace_back("column", column);
            throw Refused{std::move(error)};
        }
    }

    /// "8/10" brings the end of its scale, known services both ends; of a number alone nobody knows.
    void setRating(SourceEntry& entry, std::string_view cell) const {
        const auto slash = cell.find('/');
        const auto number = writtenNumber(cell.substr(0, slash));
        if (!number) return;  // a word is no number; it stays with the original
        SourceRating rating{*number, m_scale};
        if (slash != std::string_view::npos)
            if (const auto max = writtenNumber(cell.substr(slash + 1))) rating.scale = RatingScale{0, *max};
        const bool none = m_zeroIsNone && *number == 0;
        if (!none) entry.rating = rating;
    }

    [[noreturn]] static void refuseCell(const std::string& column, std::string_view cell, std::string_view expected) {
        throw Refused{{ErrorCode::InvalidValue,
                       {{"field", column},
                        {"value", std::string(firstCharacters(cell, 80))},
                        {"expected", std::string(expected)}},
                       "import"}};
    }

    [[nodiscard]] int timeOf(const std::string& column, std::string_view cell) const {
        const auto time = readWrittenTime(cell);
        if (!time) refuseCell(column, cell, "HH:MM");
        return *time;
    }

    void setDate(Encounter& encounter, const std::string& column, std::string_view cell) const {
        const auto written = readWrittenDate(cell);
        const auto date = written ? dateIn(*written, m_order) : std::nullopt;
        if (!date) refuseCell(column, cell, "YYYY-MM-DD");
        encounter.occurredOn = date;
        if (written->minuteOfDay) encounter.occurredAt = written->minuteOfDay;
        encounter.utcOffset = written->utcOffset;
        if (isUtc(column) && written->minuteOfDay && !written->utcOffset) {
            encounter.utcOffset = 0;
            encounter.zone = "UTC";
        }
    }

    [[nodiscard]] std::int64_t instantOf(const std::string& column, std::string_view cell) const {
        const auto written = readWrittenDate(cell);
        const auto date = written ? dateIn(*written, m_order) : std::nullopt;
        if (!date) refuseCell(column, cell, "YYYY-MM-DD HH:MM");
        const int minute = written->minuteOfDay.value_or(0);
        const int offset =
            written->utcOffset ? *written->utcOffset : offsetAt(*date, minute, m_run.mapping().zone).value_or(0);
        return (dayNumber(*date) * 1'440LL + minute - offset) * 60'000LL + written->seconds * 1'000LL;
    }

    const CsvTable& m_table;
    const Shape& m_shape;
    ImportRun& m_run;
    std::vector<std::string> m_fields;  ///< by column; empty: kept with the original only
    DateOrder m_order = DateOrder::DayFirst;
    std::optional<RatingScale> m_scale;
    bool m_zeroIsNone = false;  ///< a rating of 0 says that there is none
    bool m_own = false;         ///< written by this program: money in minor units, texts guarded against formulas
};

CsvTable openTable(const SourceTree& tree, const std::string& name, ImportRun& run) {
    auto table = CsvTable::open(tree, name, run.mapping());
    if (!table.ok()) throw Refused{table.error()};
    return std::move(*table);
}

bool isTable(const Specimen& specimen) {
    if (specimen.isJson() || !looksLikeText(specimen.head)) return false;
    if (specimen.head.starts_with("\xFF\xFE") || specimen.head.starts_with("\xFE\xFF")) return true;
    const std::string_view begin = trimmed(specimen.head);
    // JSON and XML have commas enough to look like a table.
    if (begin.empty() || std::string_view("{[<").find(begin.front()) != std::string_view::npos) return false;
    return dialectOf(specimen.head).has_value();
}

void readTable(const SourceTree& tree, const std::string& name, ImportRun& run) {
    const CsvTable table = openTable(tree, name, run);
    TableImport(table, {}, run).read();
}

bool headHas(const Specimen& specimen, std::initializer_list<std::string_view> names) {
    const std::string_view line = std::string_view(specimen.head).substr(0, specimen.head.find('\n'));
    return !specimen.isJson() &&
           std::ranges::all_of(names, [&](std::string_view name) { return line.find(name) != std::string_view::npos; });
}

/// Among several files only diary and reviews tell of a visit; ratings and films watched would tell it again.
void readLetterboxd(const SourceTree& tree, const std::string& name, ImportRun& run) {
    const CsvTable table = openTable(tree, name, run);
    if (tree.kind() != SourceTree::Kind::File && table.column("Watched Date") < 0) return run.ignore(name);
    TableImport(table, {}, run).read();
}

bool isLetterboxd(const Specimen& specimen) { return headHas(specimen, {"Letterboxd URI", "Name", "Year"}); }

bool isQualtrics(const Specimen& specimen) {
    const std::string_view head = specimen.head;
    const auto first = head.find('\n');
    const auto second = first == std::string_view::npos ? first : head.find('\n', first + 1);
    const std::string_view lines = head.substr(0, second);
    return !specimen.isJson() && lines.find("StartDate") != std::string_view::npos &&
           (lines.find("ResponseId") != std::string_view::npos || lines.find("ResponseID") != std::string_view::npos);
}

/// Names, texts of questions, and since 2017 ids as JSON: only one row is the header. Tables of before 2017 number
/// their columns (V1, V2 ...) and name them in the second row.
void readQualtrics(const SourceTree& tree, const std::string& name, ImportRun& run) {
    CsvTable table = openTable(tree, name, run);
    Shape shape{1, run.mapping().personal};
    if (table.column("StartDate") < 0) {
        table.useFirstRowAsHeader();
        shape.extraHeaders = 0;
    }
    std::size_t row = 0;
    table.forEach([&](std::size_t, const CsvTable::Row& cells) {
        const bool ids = std::ranges::any_of(cells, [](std::string_view cell) {
            return trimmed(cell).starts_with("{\"ImportId\"") || trimmed(cell).starts_with("{'ImportId'");
        });
        if (ids) shape.extraHeaders = row + 1;
        return ++row < 3;
    });
    TableImport(table, shape, run).read();
}

}  // namespace

const Importer csvImporter{"csv", isTable, readTable};
const Importer letterboxdImporter{"letterboxd", isLetterboxd, readLetterboxd, true};
const Importer qualtricsImporter{"qualtrics", isQualtrics, readQualtrics};

}  // namespace kokemus::exchange
