// SPDX-License-Identifier: GPL-3.0-or-later
// One program a piece, KOKEMUS_FUZZ_PIECE: what was read and written again must read the same.
#include "domain/fold.h"
#include "exchange/csv_reader.h"
#include "exchange/entry_file.h"
#include "exchange/html_note.h"
#include "exchange/json_value.h"
#include "exchange/written_date.h"
#include "kokemus/exchange.h"

#include <cstdint>
#include <cstdlib>

namespace {

using namespace kokemus;

void require(bool kept) {
    if (!kept) std::abort();
}

[[maybe_unused]] void mapping(std::string_view text) {
    const auto read = parseMapping(text);
    if (!read.ok()) return;
    const auto again = parseMapping(mappingText(*read));
    require(again.ok() && *again == *read);
}

[[maybe_unused]] void entry(std::string_view text) {
    const auto read = exchange::readEntryFile(text);
    if (!read.ok() || !validate(*read).ok() || !read->privateNote.empty()) return;
    const auto again = exchange::readEntryFile(exchange::entryFileText(*read));
    require(again.ok() && *again == *read);
}

[[maybe_unused]] void html(std::string_view text) {
    const std::string note = exchange::markdownOfHtml(text);
    require(!isValidText(text) || isValidText(note));
    // Each byte becomes at most a mark of a list with its indent and number.
    require(note.size() <= text.size() * 40 + 40);
}

[[maybe_unused]] void date(std::string_view text) {
    const auto written = exchange::readWrittenDate(text);
    if (!written) return;
    for (const auto order : {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst})
        if (const auto day = exchange::dateIn(*written, order)) require(parseDate(formatDate(*day)) == day);
}

[[maybe_unused]] void table(std::string_view text) {
    for (const char delimiter : {',', ';', '\t'}) try {
            exchange::CsvReader reader(text, delimiter);
            std::size_t bytes = 0;
            while (reader.next())
                for (const auto cell : reader.cells()) bytes += cell.size();
            require(bytes <= text.size());
        } catch (const exchange::Refused&) {
        }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    KOKEMUS_FUZZ_PIECE(std::string_view(reinterpret_cast<const char*>(data), size));
    return 0;
}
