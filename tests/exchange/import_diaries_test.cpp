// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_desk.h"

#include <algorithm>
#include <filesystem>

using namespace kokemus;
using namespace kokemus::test;

namespace {

std::int64_t notesAbout(const ImportReport& report, std::string_view about) {
    for (const ImportNote& note : report.found.notes)
        if (note.about == about) return note.count;
    return 0;
}

const std::string dayOnePhoto = "photos/" + std::string(32, 'a') + ".png";

}  // namespace

TEST_CASE("a review is at the latest from the day it was published, and its stars are no outcome") {
    ImportDesk desk;
    const auto report = desk.file(ImportDesk::fixture("google/old.json"));
    CHECK(report.found.format == "google");
    CHECK(report.added == 2);
    CHECK(report.incomplete == 2);
    CHECK(notesAbout(report, "drafts_left_out") == 1);
    CHECK(notesAbout(report, "rating_kept") == 2);
    const Encounter review = desk.byNativeId("0x0:0x1234abcd5678ef01@2021-03-14T22:30:05.123456Z");
    CHECK(review.precision == Precision::AtLatest);
    CHECK(formatDate(*review.occurredOn) == "2021-03-14");
    CHECK(review.recordedAt == "2021-03-14T22:30:05.123Z");
    CHECK(review.note == "Pulla oli lämmin, jono pitkä.\nTulen toistekin.");
    CHECK(review.venue == "Kahvila Kuura");
    CHECK(review.parties.empty());
    CHECK_FALSE(review.outcome);
    CHECK_FALSE(review.occurredAt);
    CHECK(review.status == Status::Inbox);
    CHECK(review.source->importedAt == "2026-06-01T12:00:00Z");
    CHECK(review.source->raw.find(R"("rating":{"value":4.0,"min":1.0,"max":5.0})") != std::string::npos);
    CHECK(review.source->raw.find("Geo Coordinates") != std::string::npos);
}

TEST_CASE("what the other program said can be told again") {
    ImportDesk desk;
    desk.file(ImportDesk::fixture("google/old.json"));
    const SourceFacts review =
        sourceFacts(*desk.byNativeId("0x0:0x1234abcd5678ef01@2021-03-14T22:30:05.123456Z").source);
    CHECK(review.rating == 4);
    CHECK(review.scale == RatingScale{1, 5});
    CHECK(review.place == "Kahvila Kuura");
    desk.file(ImportDesk::fixture("daylio/backup.json"));
    const SourceFacts day = sourceFacts(*desk.byNativeId("1709157900000:1").source);
    CHECK(day.mood == "huippu");
    CHECK(day.missing == std::vector<std::string>{"c0ffee", "dead"});
    CHECK_FALSE(sourceFacts(Source{"x", "1", "", "[1,2"}).rating);
}

TEST_CASE("the day of a review is the one of the zone that was given") {
    ImportDesk desk;
    ImportMapping mapping;
    mapping.zone = "Europe/Helsinki";
    desk.file(ImportDesk::fixture("google/old.json"), mapping);
    CHECK(formatDate(*desk.byNativeId("0x0:0x1234abcd5678ef01@2021-03-14T22:30:05.123456Z").occurredOn) ==
          "2021-03-15");
}

TEST_CASE("both dialects of reviews are read, with places offered as one chain and drafts only when asked for") {
    ImportDesk desk;
    ImportMapping mapping;
    mapping.drafts = true;
    mapping.ratingIsOutcome = true;
    mapping.brands["K-Market Kamppi"] = "K-Market";
    const auto report = desk.file(ImportDesk::fixture("google/new.json"), mapping);
    CHECK(report.added == 3);
    REQUIRE(report.found.brands.size() == 2);
    CHECK(report.found.brands[0].brand == "K-Market");
    CHECK(report.found.brands[1].brand == "K-Market");
    const auto encounters = desk.all();
    const auto kamppi = std::ranges::find(encounters, "K-Market Kamppi", &Encounter::venue);
    REQUIRE(kamppi != encounters.end());
    CHECK(kamppi->outcome == 7);
    REQUIRE(kamppi->parties.size() == 1);
    CHECK(kamppi->parties[0].brand == "K-Market");
    CHECK(kamppi->source->raw.find("Take out") != std::string::npos);
    const auto toolo = std::ranges::find(encounters, "K-Market Töölö", &Encounter::venue);
    REQUIRE(toolo != encounters.end());
    CHECK(toolo->outcome == 4);
    CHECK(toolo->parties.empty());  // nothing is merged that the mapping does not name
    CHECK(std::ranges::any_of(encounters, [](const Encounter& draft) { return draft.note == "Kesken."; }));
}

TEST_CASE("among the tables and places of an archive the reviews are found, whatever they are called") {
    ImportDesk desk;
    ZipFile archive;
    archive.add("Takeout/Kartat/arvio.csv", "date;text\n2024-01-31;a\n2024-02-01;b\n");
    archive.add("Takeout/Kartat/Paikat.json", contentOf(ImportDesk::fixture("google/saved_places.json")));
    archive.add("Takeout/Kartat/Arvostelut.json", contentOf(ImportDesk::fixture("google/new.json")));
    const auto report = desk.file(desk.put("takeout.zip", archive.bytes()));
    CHECK(report.found.format == "google");
    CHECK(report.added == 2);
}

TEST_CASE("saved places are not reviews") {
    ImportDesk desk;
    const auto report = desk.tryFile(ImportDesk::fixture("google/saved_places.json"));
    REQUIRE_FALSE(report.ok());
    CHECK(report.error().code == ErrorCode::FormatUnknown);
}

TEST_CASE("an instant of Day One becomes the day and the time of its zone") {
    ImportDesk desk;
    const auto report = desk.file(ImportDesk::fixture("dayone/Päiväkirja.json"));
    CHECK(report.found.format == "dayone");
    CHECK(report.added == 5);
    CHECK(notesAbout(report, "zone_unknown") == 1);
    const std::string id = "0123456789ABCDEF0123456789ABCDE";
    const Encounter helsinki = desk.byNativeId(id + "1");
    CHECK(stamp(helsinki) == "2024-04-17 00:30");
    CHECK(helsinki.utcOffset == 180);
    CHECK(helsinki.zone == "Europe/Helsinki");
    CHECK(helsinki.title == "Ilta kahvilassa");
    CHECK(helsinki.note.starts_with("# Ilta kahvilassa\n\nHinta oli 4\\.50\\-5 euroa.\n\n![](dayone-moment://PHOTO1)"));
    CHECK(helsinki.venue == "Kahvila Kuura");
    CHECK(helsinki.tags == std::vector<std::string>{"kahvila", "ilta", "starred"});
    const Encounter dublin = desk.byNativeId(id + "2");
    CHECK(stamp(dublin) == "2024-04-17");
    CHECK(dublin.precision == Precision::Day);
    // Sunday of the week in which New Zealand goes back from +13 to +12.
    const Encounter auckland = desk.byNativeId(id + "3");
    CHECK(stamp(auckland) == "2024-04-08 00:30");
    CHECK(auckland.utcOffset == 720);
    CHECK(auckland.note == "Vain muotoiltu teksti");
    const Encounter honolulu = desk.byNativeId(id + "4");
    CHECK(stamp(honolulu) == "2023-12-31 23:59");
    CHECK(honolulu.utcOffset == -600);
    const Encounter mars = desk.byNativeId(id + "5");
    CHECK(stamp(mars) == "2024-10-27 01:30");
    CHECK(mars.zone.empty());
}

TEST_CASE("photos of a Day One archive come along and missing ones stay visible by their id") {
    ImportDesk desk;
    const std::string archive = ZipFile()
                                    .add("Päiväkirja.json", contentOf(ImportDesk::fixture("dayone/Päiväkirja.json")))
                                    .add({"photos/", "", 0, 040755})
                                    .add(dayOnePhoto, picture)
                                    .bytes();
    const auto report = desk.file(desk.put("export.zip", archive));
    CHECK(report.added == 5);
    CHECK(notesAbout(report, "photo_missing") == 2);
    const Encounter entry = desk.byNativeId("0123456789ABCDEF0123456789ABCDE1");
    REQUIRE(entry.attachments.size() == 1);
    CHECK(entry.attachments[0].type == "image/png");
    CHECK(entry.attachments[0].data == picture);
    CHECK(entry.attachments[0].caption == "PHOTO1");
    CHECK(entry.source->raw.find(R"("missing":["PHOTO2","PHOTO9"])") != std::string::npos);
}

TEST_CASE("an unpacked Day One folder is read as its archive is") {
    ImportDesk desk;
    std::filesystem::create_directories(desk.folder.file("vienti/photos"));
    desk.put("vienti/J.json", contentOf(ImportDesk::fixture("dayone/Päiväkirja.json")));
    desk.put("vienti/" + dayOnePhoto, picture);
    CHECK(desk.file(desk.folder.file("vienti")).added == 5);
    CHECK(desk.byNativeId("0123456789ABCDEF0123456789ABCDE1").attachments.size() == 1);
    CHECK(desk.file(desk.folder.file("vienti/J.json")).known == 5);
}

TEST_CASE("Daylio's table is read by the names of its columns, whatever the clock") {
    ImportDesk desk;
    const auto report = desk.file(ImportDesk::fixture("daylio/plain.csv"));
    CHECK(report.found.format == "daylio");
    CHECK(report.added == 4);
    const auto all = desk.all();
    REQUIRE(all.size() == 4);
    CHECK(stamp(all[0]) == "2024-04-29 00:00");
    CHECK(stamp(all[1]) == "2024-04-30 21:15");
    CHECK(all[1].note == "Pitkä, \"kuuma\" päivä");
    CHECK(all[1].source->raw.find("ylimääräinen") != std::string::npos);
    CHECK(stamp(all[2]) == "2024-05-01 10:04");
    CHECK(all[2].title == "Vappu");
    CHECK(all[2].note == "Simaa & munkkeja\nja **hymy**");
    CHECK(all[2].tags == std::vector<std::string>{"ystävät", "kahvila"});
    CHECK(all[2].feelings.empty());
    CHECK(stamp(all[3]) == "2024-05-01 18:50");
    CHECK(all[3].tags == std::vector<std::string>{"työ"});
    using Mood = std::pair<std::string, std::int64_t>;
    CHECK(report.found.moods == std::vector<Mood>{{"ihan ok", 1}, {"loistava", 2}, {"väsynyt", 1}});
}

TEST_CASE("moods become feelings only by a mapping, and an unknown feeling is named with its mood") {
    ImportDesk desk;
    ImportMapping mapping;
    mapping.moods = {{"loistava", "happy"}, {"väsynyt", ""}};
    mapping.outcomes = {{"ihan ok", 4}};
    desk.file(ImportDesk::fixture("daylio/plain.csv"), mapping);
    const auto all = desk.all();
    CHECK(all[0].feelings == std::vector<Feeling>{{"happy", 3}});
    CHECK(all[1].feelings.empty());
    CHECK(all[3].outcome == 4);
    mapping.moods["ihan ok"] = "kummallinen";
    ImportDesk other;
    const auto refused = must(other.tryFile(ImportDesk::fixture("daylio/plain.csv"), mapping));
    REQUIRE(refused.refused.size() == 1);
    CHECK(refused.refused[0].line == "3");
    CHECK(refused.refused[0].error.value("field") == "moods.ihan ok");
}

TEST_CASE("Daylio's backup counts months from zero and moods from the best") {
    ImportDesk desk;
    const std::string json = contentOf(ImportDesk::fixture("daylio/backup.json"));
    CHECK(desk.file(ImportDesk::fixture("daylio/backup.json")).added == 2);
    const Encounter leap = desk.byNativeId("1709157900000:1");
    CHECK(stamp(leap) == "2024-02-29 00:05");
    CHECK(leap.utcOffset == 120);
    CHECK(leap.note == "Karkauspäivä\n\na \\< b");
    CHECK(leap.tags == std::vector<std::string>{"kauppa"});
    CHECK(leap.source->raw.find(R"("rating":{"value":5.0,"min":1.0,"max":5.0},"mood":"huippu")") != std::string::npos);
    CHECK(leap.source->raw.find(R"("missing":["c0ffee","dead"])") != std::string::npos);
    const Encounter last = desk.byNativeId("1704025800000:2");
    CHECK(stamp(last) == "2023-12-31 14:30");
    CHECK(last.source->raw.find(R"("value":1.0)") != std::string::npos);
}

TEST_CASE("a .daylio file is unpacked, decoded and comes with its photos") {
    // Base64 of the fixture is too long to write out; one day is enough.
    ImportDesk desk;
    // {"dayEntries":[{"id":1,"year":2024,"month":0,"day":2,"assets":[7]}],"assets":[{"id":7,"checksum":"c0ffee"}]}
    const std::string base64 =
        "eyJkYXlFbnRyaWVzIjpbeyJpZCI6MSwieWVhciI6MjAyNCwibW9udGgiOjAsImRheSI6MiwiYXNz\n"
        "ZXRzIjpbN119XSwiYXNzZXRzIjpbeyJpZCI6NywiY2hlY2tzdW0iOiJjMGZmZWUifV19\n";
    const std::string archive =
        ZipFile().add("backup.daylio", base64).add("assets/photos/2024/1/c0ffee", picture).bytes();
    CHECK(desk.file(desk.put("varmuus.daylio", archive)).added == 1);
    const auto all = desk.all();
    REQUIRE(all.size() == 1);
    CHECK(stamp(all[0]) == "2024-01-02");
    REQUIRE(all[0].attachments.size() == 1);
    CHECK(all[0].attachments[0].data == picture);
    const std::string broken = ZipFile().add("backup.daylio", "###").bytes();
    CHECK(desk.tryFile(desk.put("rikki.daylio", broken)).error().value("reason") == "not_base64");
}

TEST_CASE("Journey's HTML becomes Markdown and its unset mood stays unset") {
    ImportDesk desk;
    const std::string archive =
        ZipFile()
            .add("1700000000000-abc.json", contentOf(ImportDesk::fixture("journey/1700000000000-abc.json")))
            .add("1700000000001-def.json", contentOf(ImportDesk::fixture("journey/1700000000001-def.json")))
            .add("1700000000000-abc-1.PNG", picture)
            .bytes();
    const auto report = desk.file(desk.put("journey.zip", archive));
    CHECK(report.found.format == "journey");
    CHECK(report.added == 2);
    // 2024-03-31T01:30:00Z: half an hour after the clocks of Helsinki went forward.
    const Encounter spring = desk.byNativeId("1700000000000-abc");
    CHECK(stamp(spring) == "2024-03-31 04:30");
    CHECK(spring.utcOffset == 180);
    CHECK(spring.note == "Terassilla **aurinko** & kahvi.\n\n- hymy\n- \\* piste");
    CHECK(spring.attachments.size() == 1);
    CHECK(spring.tags == std::vector<std::string>{"kevät", "favourite"});
    CHECK(spring.source->raw.find(R"("missing":["puuttuu.jpg"])") != std::string::npos);
    CHECK(spring.source->raw.find("1.7976931348623157e+308") != std::string::npos);
    const Encounter old = desk.byNativeId("1700000000001-def");
    CHECK(stamp(old) == "2024-03-31 01:30");
    CHECK(old.note == "Vanha *Markdown*");
    CHECK(old.source->raw.find("rating") == std::string::npos);
}

TEST_CASE("jrnl's entries begin with a date in brackets and other brackets are text") {
    ImportDesk desk;
    const auto report = desk.file(ImportDesk::fixture("jrnl/plain.txt"));
    CHECK(report.found.format == "jrnl");
    CHECK(report.added == 2);
    const auto all = desk.all();
    REQUIRE(all.size() == 2);
    CHECK(stamp(all[0]) == "2024-06-09 15:39");
    CHECK(all[0].title == "Jono liikkui.");
    CHECK(all[0].note ==
          "Kassa hymyili @kauppa.\nEnsimmäinen rivi me@home.fi @C++\n[1] tämä on tekstiä\n\nViimeinen rivi.");
    CHECK(all[0].tags == std::vector<std::string>{"kauppa", "c++", "starred"});
    CHECK(all[1].title == "Lyhyt");
    CHECK(desk.file(ImportDesk::fixture("jrnl/plain.txt")).known == 2);
}

TEST_CASE("jrnl's own date formats are decided on the whole file and asked when they can be read both ways") {
    ImportDesk desk;
    desk.file(ImportDesk::fixture("jrnl/day_first.txt"));
    CHECK(stamp(desk.all()[0]) == "2024-06-09 15:39");
    const auto asked = must(desk.tryFile(ImportDesk::fixture("jrnl/ambiguous.txt")));
    CHECK(asked.added == 0);
    CHECK(asked.found.questions == std::vector<std::string>{"date_order"});
    ImportMapping mapping;
    mapping.dateOrder = DateOrder::MonthFirst;
    desk.file(ImportDesk::fixture("jrnl/ambiguous.txt"), mapping);
    CHECK(stamp(desk.all()[2]) == "2024-09-06 15:39");
    ImportMapping format;
    format.dateFormat = "%d.%m.%Y %H:%M";
    ImportDesk other;
    CHECK(other.file(ImportDesk::fixture("jrnl/ambiguous.txt"), format).added == 2);
    CHECK(stamp(other.all()[0]) == "2024-06-09 15:39");
}

TEST_CASE("jrnl without brackets, as a folder and as JSON holds the same kind of entries") {
    ImportDesk desk;
    CHECK(desk.file(ImportDesk::fixture("jrnl/old_style.txt")).added == 2);
    CHECK(desk.all()[0].note == "Tekstiä 2013 asti.");
    std::filesystem::create_directories(desk.folder.file("j/2024/06"));
    desk.put("j/2024/06/09.txt", "[2024-06-09 15:39] Kansiosta\n");
    desk.put("j/2024/06/muu.txt", "ei merkintä\n");
    CHECK(desk.file(desk.folder.file("j")).added == 1);
    const auto json = desk.file(ImportDesk::fixture("jrnl/export.json"));
    CHECK(json.added == 2);
    CHECK(desk.byNativeId("u-1").tags == std::vector<std::string>{"kauppa", "starred"});
}

TEST_CASE("text of jrnl without a date is refused by its line and an encrypted journal by name") {
    ImportDesk desk;
    const auto report = must(desk.tryFile(desk.put("a.txt", "alku\n[2024-06-09 15:39] Eka\n")));
    REQUIRE(report.refused.size() == 1);
    CHECK(report.refused[0].line == "1");
    CHECK(report.refused[0].error.value("reason") == "no_date");
    CHECK(desk.tryFile(ImportDesk::fixture("jrnl/encrypted.txt")).error().value("reason") == "encrypted");
}

TEST_CASE("a month of RedNotebook has days, categories and old Python texts") {
    ImportDesk desk;
    const auto report = desk.file(ImportDesk::fixture("rednotebook/2024-02.txt"), {}, true);
    CHECK(report.found.format == "rednotebook");
    CHECK(report.added == 2);
    REQUIRE(report.refused.size() == 1);
    CHECK(report.refused[0].line == "6");
    const auto all = desk.all();
    CHECK(stamp(all[0]) == "2024-02-03");
    CHECK(all[0].note == "Vanha merkintä");
    CHECK(stamp(all[1]) == "2024-02-29");
    CHECK(all[1].tags == std::vector<std::string>{"Ostokset", "kauppa"});
    CHECK(all[1].source->raw.find("maito") != std::string::npos);
    CHECK(desk.tryFile(ImportDesk::fixture("rednotebook/2024-03.txt")).error().code == ErrorCode::ImportEmpty);
}

TEST_CASE("another journal is imported whole and known the second time, and a journal not into itself") {
    ImportDesk desk;
    TempJournal other;
    must(other->saveRecord({"emotion", "own_outo", {}, {{"name", "outo"}, {"valence", -0.1}, {"arousal", 0.2}}}));
    Encounter encounter = told("Kahvila Kuura", "2026-03-14", 6);
    encounter.feelings = {{"own_outo", 2}};
    encounter.attachments = {{"", "image/png", "kuva", picture}};
    must(other->save(encounter));
    must(other->saveRecord({"signal", {}, {}, {{"text", "jono"}, {"brand", "Kahvila Kuura"}}}));
    const auto report = desk.file(other.path());
    CHECK(report.added == 1);
    CHECK(desk.all()[0].attachments[0].data == picture);
    CHECK(desk.file(other.path()).known == 1);
    must(exportJournal(*other, {"json", {}, Language::English, {}}, desk.folder.file("other.json")));
    CHECK(desk.exported() == contentOf(desk.folder.file("other.json")));
    CHECK(desk.tryFile(desk.journal.path()).error().value("reason") == "same_journal");
}
