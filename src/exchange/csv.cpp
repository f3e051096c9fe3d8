// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_text.h"
#include "kokemus/exchange.h"
#include "kokemus/fields.h"

#include <algorithm>
#include <ostream>

namespace kokemus {
namespace {

/// Lines of cells: quoted where they must be, ended by CR LF.
class CsvLine {
public:
    explicit CsvLine(CsvStyle style) : m_style(style) {}
    void text(std::string_view value) {
        const bool formula = !value.empty() && std::string_view("=+-@\t\r").find(value[0]) != std::string_view::npos;
        cell((formula ? "'" : "") + std::string(value));
    }
    void number(std::string_view digits) { cell(std::string(digits)); }
    void real(std::string digits) {
        if (m_style == CsvStyle::FinnishExcel) std::ranges::replace(digits, '.', ',');
        cell(digits);
    }
    std::string take() { return m_line + "\r\n"; }

private:
    void cell(const std::string& value) {
        const char separator = m_style == CsvStyle::FinnishExcel ? ';' : ',';
        if (m_cells++ > 0) m_line += separator;
        if (value.find_first_of("\"\r\n") == std::string::npos && value.find(separator) == std::string::npos) {
            m_line += value;
            return;
        }
        m_line += '"';
        for (const char c : value) m_line.append(c == '"' ? 2 : 1, c);
        m_line += '"';
    }

    CsvStyle m_style;
    std::string m_line;
    int m_cells = 0;
};

bool isShown(const Field& field) { return field.key != "private_note"; }

/// Its digits cannot be mistaken for a formula: -3 stays a number.
bool isNumber(const Field& field) {
    return std::holds_alternative<std::optional<int> Encounter::*>(field.member) ||
           std::holds_alternative<std::optional<std::int64_t> Encounter::*>(field.member);
}

template <class List, class Text>
std::string joined(const List& list, Text text) {
    std::string all;
    for (const auto& item : list) all += (all.empty() ? "" : "; ") + text(item);
    return all;
}

void put(std::ostream& out, CsvLine line) {
    const std::string text = line.take();
    out.write(text.data(), static_cast<std::streamsize>(text.size()));
}

}  // namespace

EncounterCsvWriter::EncounterCsvWriter(std::ostream& out, CsvStyle style) : m_out(out), m_style(style) {
    if (style == CsvStyle::FinnishExcel) m_out << "\xEF\xBB\xBF";
    CsvLine line(style);
    for (const auto* key : {"id", "status", "brand"}) line.text(key);
    for (const Field& field : encounterFields())
        if (isShown(field)) line.text(field.key);
    for (const auto* key : {"feelings", "tags", "score"}) line.text(key);
    put(m_out, std::move(line));
}

void EncounterCsvWriter::add(const Encounter& encounter, const std::optional<double>& score) {
    CsvLine line(m_style);
    line.text(encounter.id);
    line.text(encounter.trashedAt.empty() ? idOf(encounter.status) : "trashed");
    line.text(encounter.parties.empty() ? std::string() : encounter.parties.front().brand);
    for (const Field& field : encounterFields()) {
        if (!isShown(field)) continue;
        const std::string value = fieldText(encounter, field);
        isNumber(field) ? line.number(value) : line.text(value);
    }
    line.text(joined(encounter.feelings,
                     [](const Feeling& feeling) { return feeling.emotion + ":" + std::to_string(feeling.intensity); }));
    line.text(joined(encounter.tags, [](const std::string& tag) { return tag; }));
    std::string digits;
    if (score) exchange::JsonText(digits).real(*score);
    line.real(std::move(digits));
    put(m_out, std::move(line));
}

}  // namespace kokemus
