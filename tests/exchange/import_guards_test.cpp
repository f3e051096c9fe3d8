// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_desk.h"

#include <filesystem>

using namespace kokemus;
using namespace kokemus::test;

namespace {

std::string reasonOf(const Result<ImportReport>& result) {
    if (!result.ok()) {
        const std::string reason(result.error().value("reason"));
        return reason.empty() ? std::string(idOf(result.error().code)) : reason;
    }
    return result->refused.empty() ? "imported" : std::string(result->refused.front().error.value("reason"));
}

const std::string entry = R"({"entries":[{"uuid":"A","creationDate":"2024-01-01T00:00:00Z","text":"x"}]})";

}  // namespace

TEST_CASE("an archive that leads out of itself, repeats a name, links or unpacks without end is refused whole") {
    ImportDesk desk;
    const auto refusal = [&](const ZipFile& archive) {
        return reasonOf(desk.tryFile(desk.put("a.zip", archive.bytes())));
    };
    for (const auto* name : {"../a.json", "/etc/a.json", "a/../../b.json", "..\\a.json", "C:\\a.json", "a//b.json"}) {
        CAPTURE(name);
        CHECK(refusal(ZipFile().add("J.json", entry).add(name, "{}")) == "archive_unsafe_name");
    }
    CHECK(refusal(ZipFile().add("J.json", entry).add("J.json", entry)) == "archive_duplicate");
    CHECK(refusal(ZipFile().add("J.json", entry).add({"l", "/etc/passwd", 0, 0120777})) == "archive_link");
    CHECK(refusal(ZipFile().add("J.json", entry).add({"big.json", "xx", 1'000'000'000, 0100644})) == "archive_bomb");
    CHECK(refusal(ZipFile().add("J.json", entry).add({"J2.json", "not deflated", 500, 0100644})) == "bad_archive");
    CHECK(reasonOf(desk.tryFile(desk.put("b.zip", "PK\x03\x04 and nothing"))) == "bad_archive");
    CHECK(reasonOf(desk.tryFile(desk.put("c.zip", ZipFile().bytes()))) == "import_empty");
    CHECK(reasonOf(desk.tryFile(desk.put("d.zip", ZipFile().add("a.txt", "mitä vain").bytes()))) == "format_unknown");
    CHECK(refusal(ZipFile().add("J.json", entry)) == "imported");
}

TEST_CASE("photos are taken only from beside the entries, never through a path of theirs") {
    ImportDesk desk;
    std::filesystem::create_directories(desk.folder.file("in/photos"));
    desk.put("secret.png", picture);
    std::filesystem::create_symlink(desk.folder.file("secret.png"), desk.folder.file("in/photos/c.png"));
    const std::string json =
        R"({"entries":[{"uuid":"A","creationDate":"2024-01-01T00:00:00Z","text":"x","photos":[)"
        R"({"identifier":"1","md5":"../../secret","type":"png"},{"identifier":"2","md5":"c","type":"png"},)"
        R"({"identifier":"3","md5":"x/../../../secret","type":"png"}]}]})";
    CHECK(desk.file(desk.put("in/J.json", json)).added == 1);
    CHECK(desk.all()[0].attachments.empty());
    CHECK(desk.all()[0].source->raw.find(R"("missing":["1","2","3"])") != std::string::npos);
}

TEST_CASE("hostile documents of every format are refused or read, and nothing else") {
    ImportDesk desk;
    const std::string deep(100'000, '[');
    const std::string closed(100'000, ']');
    const auto run = [&](const std::string& content) { return reasonOf(desk.tryFile(desk.put("h.json", content))); };
    CHECK(run(R"({"entries":[{"uuid":"A","creationDate":)" + deep + closed + "}]}") == "too_deep");
    CHECK(run(R"({"entries":[{"uuid":"A","creationDate":"2024-01-01T00:00:00Z","text":"x")") == "not_json");
    CHECK(run(R"({"entries":[{"creationDate":"2024-01-01T00:00:00Z"}],"entries":[]})") == "duplicate_key");
    CHECK(run(R"({"entries":[{"uuid":"A","creationDate":"2024-01-01T00:00:00Z","text":"a\u0000b"}]})").empty());
    CHECK(run(R"({"entries":{"uuid":"A"}})") == "format_unknown");
    CHECK(run(R"({"dayEntries":)" + deep) == "not_json");
    CHECK(run(R"({"dayEntries":[{"day":)" + deep + closed + "}]}") == "too_deep");
    CHECK(run(R"({"date_journal":)" + deep + closed + "}") == "too_deep");
    CHECK(run(R"({"features":[{"properties":{"Star Rating":)" + deep + closed + "}}]}") == "too_deep");
    CHECK(run(R"({"date_journal":1e300,"text":""})") == "invalid_value");
    CHECK(run(R"({"date_journal":99999999999999999,"text":""})") == "invalid_value");
    CHECK(run("{\"entries\":[{\"uuid\":\"\xFF\xC3(\"}]}") != "imported");
    CHECK(desk.all().empty());
}

TEST_CASE("YAML that repeats itself without end or nests without end is refused") {
    ImportDesk desk;
    std::string laughs = "1: {text: \"x\", a: &a [x,x,x,x,x,x,x,x,x,x]";
    for (char c = 'b'; c <= 'h'; ++c) {
        laughs += std::string(", ") + c + ": &" + c + " [";
        for (int i = 0; i < 10; ++i) laughs += std::string(i == 0 ? "*" : ",*") + static_cast<char>(c - 1);
        laughs += "]";
    }
    CHECK(reasonOf(desk.tryFile(desk.put("2024-01.txt", laughs + "}\n"))) == "too_deep");
    const std::string deep = "1: {text: " + std::string(100'000, '[') + "\n";
    CHECK(reasonOf(desk.tryFile(desk.put("2024-02.txt", deep))) == "not_yaml");
    CHECK(reasonOf(desk.tryFile(desk.put("2024-03.txt", "1: {text: 'auki\n"))) == "not_yaml");
    // Found by a fuzzer.
    CHECK(reasonOf(desk.tryFile(desk.put("2024-04.txt", "1: {a: nul\xA8}\n"))) == "invalid_text");
}

TEST_CASE("tables without end in a cell, a line or their columns are refused in bounded memory") {
    ImportDesk desk;
    const std::string row = "2024-05-01,a\n";
    CHECK(reasonOf(desk.tryFile(desk.put("a.csv", "date,text\n" + row + row + "2024-05-02,\"auki\n" + row))) ==
          "unterminated_quote");
    CHECK(desk.tryFile(desk.put("b.csv", "date,text\n" + row + "2024-05-02," + std::string(65 * 1024 * 1024, 'x')))
              .error()
              .code == ErrorCode::TooLarge);
    CHECK(desk.tryFile(desk.put("d.csv", std::string("date,text\n2024-05-01,a\0b\n", 24))).error().code ==
          ErrorCode::FormatUnknown);
    std::string late = "date,text\n";
    for (int i = 0; i < 30'000; ++i) late += row;
    CHECK(desk.tryFile(desk.put("c.csv", late + std::string(5'000, ','))).error().code == ErrorCode::TooLarge);
    CHECK(desk.tryFile(desk.put("e.csv", late + std::string("2024-05-01,a\0b\n", 15))).error().code ==
          ErrorCode::FormatUnknown);
    CHECK(desk.all().empty());
}

TEST_CASE("an import of another program's file can be stopped and then leaves nothing") {
    ImportDesk desk;
    std::string many = "date,text\n";
    for (int i = 0; i < 2'000; ++i) many += "2024-05-01,rivi " + std::to_string(i) + "\n";
    ImportRequest request;
    request.path = desk.put("a.csv", many);
    request.progress = [](std::int64_t done) { return done < 1'000; };
    CHECK(importFile(*desk.journal, request).error().code == ErrorCode::Cancelled);
    CHECK(desk.all().empty());
}
