// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/exchange.h"
#include "support/catch.h"
#include "support/file_content.h"
#include "support/temp_journal.h"

#include <sys/stat.h>

using namespace kokemus;
using namespace kokemus::test;

namespace {

const std::string good = R"({"occurred_on":"2026-03-14","brand":"Kahvila Kuura","outcome":6})";
const std::string head = R"({"format":"kokemus-journal","version":1,)";

/// A journal and a file to import into it.
struct Import {
    TempFolder folder;
    TempJournal journal;

    std::string file(const std::string& content) {
        const std::string path = folder.file("in");
        putContent(path, content);
        return path;
    }
    Result<ImportReport> run(const std::string& content, bool skipBad = false, bool dryRun = false) {
        return importFile(*journal, {file(content), "auto", dryRun, skipBad, {}});
    }
    std::int64_t count() {
        Filter everything;
        everything.status = StatusFilter::All;
        return must(journal->count(everything));
    }
};

}  // namespace

TEST_CASE("a broken line is named by its number and nothing of the file is kept") {
    Import import;
    const auto report = must(import.run(good + "\n\n" + R"({"occurred_on":"2026-03-14","outcome":9})" + "\n{oops\n"));
    REQUIRE(report.refused.size() == 2);
    CHECK(report.refused[0].line == "3");
    CHECK(report.refused[0].error.code == ErrorCode::OutOfRange);
    CHECK(report.refused[0].error.value("field") == "outcome");
    CHECK(report.refused[1].line == "4");
    CHECK(report.refused[1].error.value("reason") == "not_json");
    CHECK(report.added == 0);
    CHECK(report.batch.empty());
    CHECK(import.count() == 0);
}

TEST_CASE("skipping the bad keeps the rest") {
    Import import;
    const auto report =
        must(import.run(good + "\n{\"outcome\":9}\n" + good.substr(0, good.size() - 1) + ",\"ease\":2}\n", true));
    CHECK(report.added == 2);
    CHECK(report.refused.size() == 1);
    CHECK_FALSE(report.batch.empty());
    CHECK(import.count() == 2);
    must(import.journal->undo(report.batch));
    CHECK(import.count() == 0);
}

TEST_CASE("a bad record of a document is named by its path") {
    Import import;
    const auto report =
        must(import.run(head + "\"encounters\":[" + good + R"(,{"occurred_on":"2026-03-14","uplift":4}]})"));
    REQUIRE(report.refused.size() == 1);
    CHECK(report.refused[0].line == "encounters[1]");
    CHECK(report.refused[0].error.value("field") == "uplift");
    CHECK(import.count() == 0);
}

TEST_CASE("a document that breaks off is refused by line and keeps what was whole only when asked") {
    Import import;
    const std::string broken = head + "\"encounters\":[\n" + good + ",\n{\"occurred_on\":";
    const auto report = must(import.run(broken));
    REQUIRE(report.refused.size() == 1);
    CHECK(report.refused[0].line == "3");
    CHECK(import.count() == 0);
    CHECK(must(import.run(broken, true)).added == 1);
}

TEST_CASE("a trial reports and keeps nothing") {
    Import import;
    const auto report = must(import.run(good + "\n" + R"({"occurred_on":"2026-03-14","note":"kesken"})", false, true));
    CHECK(report.added == 2);
    CHECK(report.incomplete == 1);
    CHECK(report.batch.empty());
    CHECK(import.count() == 0);
}

TEST_CASE("encounters without an id are known again by what they say") {
    Import import;
    const std::string twice = good + "\n" + good + "\n";
    CHECK(must(import.run(twice)).added == 2);
    CHECK(must(import.run(twice)).known == 2);
    const auto grown = must(import.run(twice + good + "\n"));
    CHECK(grown.added == 1);
    CHECK(grown.known == 2);
}

TEST_CASE("what holds nothing is refused in a word and never imported as nothing") {
    Import import;
    const std::string content = GENERATE("", " \n\t\n", "\xEF\xBB\xBF", "\xEF\xBB\xBF \n",
                                         R"({"format":"kokemus-journal","version":1,"encounters":[]})");
    CAPTURE(content);
    const auto report = import.run(content);
    REQUIRE_FALSE(report.ok());
    CHECK(report.error().code == ErrorCode::ImportEmpty);
}

TEST_CASE("what is not ours is refused as an unknown format") {
    Import import;
    const std::string content = GENERATE(as<std::string>{}, "Hyvää päivää\n", "[1,2,3]", "null", "{}", "\x89PNG\r\n",
                                         std::string("ab\0cd", 5), "venue;text\n", "<html></html>");
    CAPTURE(content);
    const auto report = import.run(content);
    REQUIRE_FALSE(report.ok());
    CHECK(report.error().code == ErrorCode::FormatUnknown);
}

TEST_CASE("UTF-16 is named") {
    Import import;
    const auto report = import.run(std::string("\xFF\xFE{\0}\0", 6));
    REQUIRE_FALSE(report.ok());
    CHECK(report.error().value("reason") == "utf16");
}

TEST_CASE("directories, pipes, devices and missing files are refused without waiting") {
    Import import;
    const std::string pipe = import.folder.file("pipe");
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    const auto codeOf = [&](const std::string& path) {
        return importFile(*import.journal, {path, "auto", false, false, {}}).error().code;
    };
    CHECK(codeOf(pipe) == ErrorCode::FormatUnknown);
    CHECK(codeOf(import.folder.file(".")) == ErrorCode::FormatUnknown);
    CHECK(codeOf("/dev/null") == ErrorCode::ImportEmpty);
    CHECK(codeOf("/dev/zero") == ErrorCode::ImportEmpty);
    CHECK(codeOf(import.folder.file("nowhere")) == ErrorCode::NotFound);
}

TEST_CASE("a newer document and other formats are refused before anything is read into the journal") {
    Import import;
    const auto refusalOf = [&](const std::string& content) {
        const auto report = must(import.run(content));
        REQUIRE(report.refused.size() == 1);
        return std::string(report.refused[0].error.value("reason"));
    };
    CHECK(refusalOf(R"({"format":"kokemus-journal","version":2,"encounters":[]})") == "newer_version");
    CHECK(refusalOf(R"({"format":"other","version":1,"encounters":[]})") == "not_a_journal");
    CHECK(refusalOf(R"({"encounters":[]})") == "not_a_journal");
    CHECK(refusalOf(head + R"("encounters":"no"})") == "wrong_type");
    CHECK(refusalOf(head + R"("encounters":[],"encounters":[]})") == "duplicate_key");
    CHECK(refusalOf(head + R"("encounters":[]}{})") == "not_json");
    CHECK(import.count() == 0);
}

TEST_CASE("unknown parts of a document are named and passed over") {
    Import import;
    const auto report = must(import.run(head + R"("moods":[{"a":[1]}],"encounters":[)" + good + R"(],"note":"x"})"));
    CHECK(report.added == 1);
    CHECK(report.ignored == std::vector<std::string>{"moods", "note"});
}

TEST_CASE("a line may say its kind and an unknown kind is refused") {
    Import import;
    const auto report = must(import.run(R"({"kind":"brand","name":"Leipomo","aliases":["Pulla"]})"
                                        "\n"
                                        R"({"kind":"encounter","occurred_on":"2026-03-14","brand":"Pulla","outcome":5})"
                                        "\n"));
    CHECK(report.added == 1);
    CHECK(must(import.journal->findBrand("Leipomo")) == must(import.journal->findBrand("pulla")));
    const auto unknown = must(import.run(good + "\n{\"kind\":\"spell\"}\n"));
    REQUIRE(unknown.refused.size() == 1);
    CHECK(unknown.refused[0].error.value("reason") == "unknown_kind");
}

TEST_CASE("words must be known before they are used") {
    Import import;
    const std::string word = R"({"kind":"emotion","id":"own_kumma","name":"kumma","valence":-0.2,"arousal":0.1})"
                             "\n";
    const std::string use = R"({"occurred_on":"2026-03-14","feelings":[{"emotion":"own_kumma"}]})"
                            "\n";
    CHECK(must(import.run(use)).refused.at(0).error.code == ErrorCode::UnknownWord);
    CHECK(must(import.run(word + use)).added == 1);
}

TEST_CASE("an overlong line is refused by number and the rest is read") {
    Import import;
    const auto report =
        must(import.run("{\"note\":\"" + std::string(65 * 1024 * 1024, 'x') + "\"}\n" + good + "\n", true));
    REQUIRE(report.refused.size() == 1);
    CHECK(report.refused[0].line == "1");
    CHECK(report.refused[0].error.code == ErrorCode::TooLarge);
    CHECK(report.added == 1);
}

TEST_CASE("a document without end in one value is refused and not swallowed") {
    Import import;
    const auto report =
        must(import.run(head + "\"encounters\":[{\"note\":\"" + std::string(65 * 1024 * 1024, 'x') + "\"}]}"));
    REQUIRE(report.refused.size() == 1);
    CHECK(report.refused[0].error.code == ErrorCode::TooLarge);
}

TEST_CASE("bad records nested too deep do not end the reading of a document") {
    Import import;
    const auto report = must(import.run(
        head + "\"encounters\":[{\"x\":" + std::string(100'000, '[') + std::string(100'000, ']') + "}," + good + "]}",
        true));
    CHECK(report.refused.size() == 1);
    CHECK(report.added == 1);
}

TEST_CASE("too many refusals end an import") {
    Import import;
    std::string many = head + "\"encounters\":[0";
    for (int i = 0; i < 20'000; ++i) many += ",0";
    const auto report = import.run(many + "]}", true);
    REQUIRE_FALSE(report.ok());
    CHECK(report.error().value("reason") == "too_many_refused");
}

TEST_CASE("an import can be stopped and then leaves nothing") {
    Import import;
    std::string many;
    for (int i = 0; i < 600; ++i) many += good + "\n";
    std::int64_t told = 0;
    const auto report = importFile(*import.journal, {import.file(many), "auto", false, false, [&](std::int64_t done) {
                                                         told = done;
                                                         return done < 500;
                                                     }});
    REQUIRE_FALSE(report.ok());
    CHECK(report.error().code == ErrorCode::Cancelled);
    CHECK(told >= 500);
    CHECK(import.count() == 0);
}

TEST_CASE("a named format is taken at its word") {
    Import import;
    CHECK(must(importFile(*import.journal, {import.file(good), "jsonl", false, false, {}})).added == 1);
    const auto report = must(importFile(*import.journal, {import.file(good), "kokemus", false, false, {}}));
    CHECK(report.refused.size() == 1);
    CHECK(importFile(*import.journal, {import.file(good), "daylog", false, false, {}}).error().code ==
          ErrorCode::FormatUnknown);
}
