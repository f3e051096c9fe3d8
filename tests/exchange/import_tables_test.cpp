// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_reader.h"
#include "exchange/import_desk.h"

#include <algorithm>

using namespace kokemus;
using namespace kokemus::test;

namespace {

std::string fieldOf(const ImportReport& report, std::string_view column) {
    for (const ImportColumn& known : report.found.columns)
        if (known.name == column) return known.field;
    return "no such column";
}

std::vector<std::vector<std::string>> rowsOf(const std::string& text, char delimiter) {
    exchange::CsvReader reader(text, delimiter);
    std::vector<std::vector<std::string>> rows;
    while (reader.next()) rows.emplace_back(reader.cells().begin(), reader.cells().end());
    return rows;
}

}  // namespace

TEST_CASE("cells keep quotes, delimiters and line breaks, and every end of line is one") {
    using Rows = std::vector<std::vector<std::string>>;
    CHECK(rowsOf("a,\"b,\"\"c\"\"\nd\"\r\n1,2\r3,\n\n\"\",x", ',') ==
          Rows{{"a", "b,\"c\"\nd"}, {"1", "2"}, {"3", ""}, {"", "x"}});
    CHECK(rowsOf("a;b\"c;\"d\"e\n", ';') == Rows{{"a", "b\"c", "de"}});
    CHECK(rowsOf("\n\n", ',').empty());
    exchange::CsvReader lines("a,\"1\n2\"\nb,c\n", ',');
    REQUIRE(lines.next());
    CHECK(lines.line() == 1);
    REQUIRE(lines.next());
    CHECK(lines.line() == 3);
}

TEST_CASE("a table is read in pieces as it is in one") {
    std::string text;
    for (int i = 0; text.size() < 1'000'000; ++i) {
        const std::string filler(static_cast<std::size_t>(i % 97), 'x');
        text +=
            std::to_string(i) + ",\"a\"\"" + filler + "\n\"\"ö\",\"" + filler + "\"z" + (i % 3 == 0 ? "\r\n" : "\n");
    }
    text += "1,\"" + std::string(700'000, 'y') + "\nz\",3\n4,5,6";
    ImportDesk desk;
    const auto tree = must(exchange::openSourceTree(desk.put("a.csv", text)));
    exchange::TextStream stream(must(tree->stream("a.csv")), "UTF-8");
    exchange::CsvReader pieces(stream, ',');
    exchange::CsvReader whole(text, ',');
    while (whole.next()) {
        REQUIRE(pieces.next());
        REQUIRE(pieces.cells() == whole.cells());
        REQUIRE(pieces.line() == whole.line());
    }
    CHECK_FALSE(pieces.next());
}

TEST_CASE("a Finnish table of an office program is read with its commas, its clock and its letters") {
    ImportDesk desk;
    const auto report = desk.file(ImportDesk::fixture("csv/excel_fi.csv"));
    CHECK(report.found.format == "csv");
    CHECK(report.found.encoding == "windows-1252");
    CHECK(report.found.delimiter == ";");
    CHECK(fieldOf(report, "Päivämäärä") == "occurred_on");
    CHECK(fieldOf(report, "Hinta").empty());
    CHECK(report.added == 2);
    const auto all = desk.all();
    CHECK(stamp(all[0]) == "2024-02-13 09:05");
    CHECK(all[0].venue == "Kääriäinen");
    CHECK(all[0].note == "Rivi yksi;\r\nrivi \"kaksi\"");
    CHECK(all[0].source->raw.find(R"("rating":{"value":4.5})") != std::string::npos);
    CHECK(all[0].source->raw.find(R"("Hinta":"12,50")") != std::string::npos);
    CHECK(stamp(all[1]) == "2024-03-01");
    CHECK(report.found.columns[0].examples == std::vector<std::string>{"13.2.2024", "1.3.2024"});
}

TEST_CASE("a mapping says what a column is, a rating's ends make it an outcome, and the header is remembered") {
    ImportDesk desk;
    ImportMapping mapping;
    mapping.columns = {{"Hinta", "price_actual"}, {"Paikka", "brand"}, {"#2", ""}};
    mapping.scale = RatingScale{1, 5};
    mapping.ratingIsOutcome = true;
    const auto report = desk.file(ImportDesk::fixture("csv/excel_fi.csv"), mapping);
    CHECK(report.incomplete == 0);
    const auto all = desk.all();
    CHECK(all[0].priceActual == 1250);
    CHECK(all[0].parties.at(0).brand == "Kääriäinen");
    CHECK(all[0].outcome == 6);
    CHECK_FALSE(all[0].occurredAt);
    CHECK(all[1].priceActual == 123400);
    const auto again = desk.file(ImportDesk::fixture("csv/excel_fi.csv"));
    CHECK(again.known == 2);
    CHECK(fieldOf(again, "Hinta") == "price_actual");
    CHECK(again.found.notes.at(0).about == "mapping_kept");
}

TEST_CASE("a rating without ends is never made an outcome") {
    ImportDesk desk;
    ImportMapping mapping;
    mapping.ratingIsOutcome = true;
    const auto report = must(desk.tryFile(ImportDesk::fixture("csv/excel_fi.csv"), mapping));
    REQUIRE(report.refused.size() == 2);
    CHECK(report.refused[0].error.value("reason") == "no_scale");
}

TEST_CASE("preamble rows, blank rows, sep lines, UTF-16 and a header with a cell too many are understood") {
    ImportDesk desk;
    CHECK(desk.file(ImportDesk::fixture("csv/preamble.tsv")).added == 2);
    CHECK(desk.file(ImportDesk::fixture("csv/bank.csv")).added == 2);
    const auto utf16 = desk.file(ImportDesk::fixture("csv/utf16.txt"));
    CHECK(utf16.found.encoding == "UTF-16LE");
    const auto all = desk.all();
    CHECK(std::ranges::any_of(all, [](const Encounter& encounter) { return encounter.venue == "Äyräs"; }));
    ImportMapping mapping;
    mapping.dateOrder = DateOrder::DayFirst;
    const auto sep = desk.file(ImportDesk::fixture("csv/sep.csv"), mapping);
    CHECK(sep.found.delimiter == "|");
    CHECK(sep.added == 1);
}

TEST_CASE("day or month first is decided on the whole column and never guessed") {
    ImportDesk desk;
    const auto asked = must(desk.tryFile(ImportDesk::fixture("csv/ambiguous.csv")));
    CHECK(asked.added == 0);
    CHECK(asked.found.questions == std::vector<std::string>{"date_order"});
    CHECK(asked.refused.at(0).error.value("reason") == "date_order");
    CHECK(must(desk.tryFile(ImportDesk::fixture("csv/mixed.csv"))).found.questions ==
          std::vector<std::string>{"date_order"});
    desk.file(ImportDesk::fixture("csv/month_first.csv"));
    CHECK(stamp(desk.all()[0]) == "2024-02-03 14:05");
    ImportMapping mapping;
    mapping.dateOrder = DateOrder::DayFirst;
    CHECK(desk.file(ImportDesk::fixture("csv/ambiguous.csv"), mapping).added == 2);
    CHECK(desk.file(ImportDesk::fixture("csv/mixed.csv"), mapping, true).refused.size() == 1);
}

TEST_CASE("without a column for the date one is asked for, unless the date is said to be unknown") {
    ImportDesk desk;
    const auto asked = must(desk.tryFile(ImportDesk::fixture("csv/no_date.csv")));
    CHECK(asked.found.questions == std::vector<std::string>{"date_column"});
    CHECK(asked.found.columns.size() == 2);
    ImportMapping mapping;
    mapping.dateUnknown = true;
    CHECK(desk.file(ImportDesk::fixture("csv/no_date.csv"), mapping).added == 1);
    CHECK(desk.all()[0].precision == Precision::Unknown);
}

TEST_CASE("Letterboxd tells the day a film was seen beside the day it was written down") {
    ImportDesk desk;
    const auto report = desk.file(ImportDesk::fixture("letterboxd/diary.csv"));
    CHECK(report.found.format == "letterboxd");
    CHECK(report.added == 2);
    const auto all = desk.all();
    CHECK(stamp(all[0]) == "2024-02-01");
    CHECK(all[0].precision == Precision::Day);
    CHECK(all[0].recordedAt == "2024-02-02T00:00:00Z");
    CHECK(all[0].tags == std::vector<std::string>{"koti", "ilta"});
    CHECK(all[0].source->raw.find(R"("rating":{"value":4.5,"min":0.5,"max":5.0})") != std::string::npos);
    CHECK(all[1].title == "Talvi, osa 2");
    CHECK(stamp(all[1]) == "2024-02-05");
    CHECK(all[1].precision == Precision::AtLatest);
}

TEST_CASE("of a Letterboxd archive the reviews come before the diary and ratings do not come twice") {
    ImportDesk desk;
    ZipFile archive;
    for (const auto* name : {"diary.csv", "ratings.csv", "reviews.csv"})
        archive.add(name, contentOf(ImportDesk::fixture(std::string("letterboxd/") + name)));
    const auto report = desk.file(desk.put("letterboxd.zip", archive.bytes()));
    CHECK(report.added + report.known == 3);
    CHECK(report.ignored == std::vector<std::string>{"ratings.csv"});
    const auto all = desk.all();
    REQUIRE(all.size() == 2);
    CHECK(all[0].note == "Hieno *valo*.");
}

TEST_CASE("the header rows of Qualtrics are no answers and who answered is left out unless asked for") {
    ImportDesk desk;
    const auto report = desk.file(ImportDesk::fixture("qualtrics/three.csv"));
    CHECK(report.found.format == "qualtrics");
    CHECK(report.added == 2);
    const auto all = desk.all();
    CHECK(all[0].recordedAt == "2024-03-30T22:17:00Z");
    CHECK(all[0].precision == Precision::AtLatest);
    CHECK(all[0].source->raw.find("Jono, pitkä") != std::string::npos);
    CHECK(all[0].source->raw.find("192.0.2.1") == std::string::npos);
    CHECK(all[0].source->raw.find("matti") == std::string::npos);
    ImportDesk other;
    ImportMapping mapping;
    mapping.personal = true;
    other.file(ImportDesk::fixture("qualtrics/three.csv"), mapping);
    CHECK(other.all()[0].source->raw.find("matti@example.org") != std::string::npos);
    CHECK(other.file(ImportDesk::fixture("qualtrics/legacy.csv")).added == 1);
}

TEST_CASE("a trial says what it would do, shows the first rows, and keeps nothing") {
    ImportDesk desk;
    const auto report = must(desk.tryFile(ImportDesk::fixture("csv/excel_fi.csv"), {}, false, true));
    CHECK(report.added == 2);
    CHECK(report.batch.empty());
    REQUIRE(report.found.first.size() == 2);
    CHECK(report.found.first[0].venue == "Kääriäinen");
    CHECK(desk.all().empty());
}

TEST_CASE("one bad row refuses the table by its line, or is left out when asked") {
    ImportDesk desk;
    const std::string path = desk.put("a.csv", "date,text\n2024-05-01,a\n2024-02-30,b\nhuomenna,c\n2024-05-02,d\n");
    const auto refused = must(desk.tryFile(path));
    REQUIRE(refused.refused.size() == 2);
    CHECK(refused.refused[0].line == "3");
    CHECK(refused.refused[0].error.value("value") == "2024-02-30");
    CHECK(refused.added == 0);
    CHECK(desk.file(path, {}, true).added == 2);
}

TEST_CASE("our own table comes back with its money and its guarded texts") {
    ImportDesk desk;
    const auto report = desk.file(desk.put(
        "own.csv",
        "id,status,brand,occurred_on,price_actual,note,feelings,score\r\n"
        "0190f3c2-0000-7000-8000-000000000002,complete,Kuura,2026-03-14,1250,'=ruma,happy:4; grateful:1,61.5\r\n"));
    CHECK(report.added == 1);
    const auto all = desk.all();
    CHECK(all[0].id == "0190f3c2-0000-7000-8000-000000000002");
    CHECK(all[0].priceActual == 1250);
    CHECK(all[0].note == "=ruma");
    CHECK(all[0].feelings == std::vector<Feeling>{{"happy", 4}, {"grateful", 1}});
}

TEST_CASE("a mapping is written and read again, and one with an unknown word is refused") {
    ImportMapping mapping;
    mapping.columns = {{"Päivä \"x\"", "occurred_on"}, {"#3", ""}};
    mapping.moods = {{"rad", "happy"}};
    mapping.outcomes = {{"rad", 7}};
    mapping.brands = {{"K-Market Kamppi", "K-Market"}};
    mapping.dateOrder = DateOrder::DayFirst;
    mapping.scale = RatingScale{0.5, 5};
    mapping.drafts = true;
    mapping.zone = "Europe/Helsinki";
    mapping.delimiter = ";";
    CHECK(must(parseMapping(mappingText(mapping))) == mapping);
    CHECK(must(parseMapping("{}")) == ImportMapping{});
    for (const auto* text : {"", "[]", "{\"date_order\":\"dym\"}", "{\"x\":1}", "{\"scale\":{\"min\":5,\"max\":1}}",
                             "{\"columns\":[]}", "{\"delimiter\":\"ab\"}"}) {
        CAPTURE(text);
        CHECK_FALSE(parseMapping(text).ok());
    }
    ImportDesk desk;
    mapping = {};
    mapping.columns = {{"Hinta", "hinta"}};
    CHECK(desk.tryFile(ImportDesk::fixture("csv/excel_fi.csv"), mapping).error().code == ErrorCode::UnknownWord);
    mapping.columns = {{"Olematon", "note"}};
    CHECK(desk.tryFile(ImportDesk::fixture("csv/excel_fi.csv"), mapping).error().code == ErrorCode::UnknownWord);
}
