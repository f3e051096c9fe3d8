// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/base64.h"
#include "exchange/json_text.h"
#include "kokemus/exchange.h"
#include "support/catch.h"

#include <limits>
#include <sstream>

using namespace kokemus;

namespace {

Encounter read(const std::string& json) {
    auto encounter = encounterFromJson(json);
    REQUIRE(encounter.ok());
    return *encounter;
}

std::string listed(const Encounter& encounter) {
    std::ostringstream out;
    EncounterListWriter writer(out, {true});
    writer.add(encounter, {}, false);
    writer.finish();
    return out.str();
}

struct RefusedJson {
    std::string json;
    ErrorCode code;
    std::string field;
};

/// Nested `depth` levels deep, the encounter included.
std::string nested(int depth) {
    const auto inner = static_cast<std::size_t>(depth - 1);
    return "{\"x\":" + std::string(inner, '[') + std::string(inner, ']') + "}";
}

}  // namespace

TEST_CASE("every value of the wrong type is refused under its path") {
    const auto wrong = GENERATE(values<RefusedJson>({
        {R"({"outcome":5.0})", ErrorCode::InvalidValue, "outcome"},
        {R"({"outcome":true})", ErrorCode::InvalidValue, "outcome"},
        {R"({"outcome":"5"})", ErrorCode::InvalidValue, "outcome"},
        {R"({"outcome":8})", ErrorCode::OutOfRange, "outcome"},
        {R"({"outcome":[5]})", ErrorCode::InvalidValue, "outcome"},
        {R"({"price_actual":12.5})", ErrorCode::InvalidValue, "price_actual"},
        {R"({"price_actual":9223372036854775808})", ErrorCode::OutOfRange, "price_actual"},
        {R"({"price_actual":99999999999999999999999999999})", ErrorCode::OutOfRange, "price_actual"},
        {R"({"occurred_on":"2026-02-30"})", ErrorCode::InvalidValue, "occurred_on"},
        {R"({"occurred_on":20260314})", ErrorCode::InvalidValue, "occurred_on"},
        {R"({"occurred_at":"25:00"})", ErrorCode::InvalidValue, "occurred_at"},
        {R"({"occurred_at":845})", ErrorCode::InvalidValue, "occurred_at"},
        {R"({"channel":"pigeon"})", ErrorCode::UnknownWord, "channel"},
        {R"({"confidential":1})", ErrorCode::InvalidValue, "confidential"},
        {R"({"note":7})", ErrorCode::InvalidValue, "note"},
        {R"({"note":"a\u0000b"})", ErrorCode::InvalidText, "note"},
        {R"({"brand":["a"]})", ErrorCode::InvalidValue, "brand"},
        {R"({"feelings":{}})", ErrorCode::InvalidValue, "feelings"},
        {R"({"feelings":["happy"]})", ErrorCode::InvalidValue, "feelings[0]"},
        {R"({"steps":[{"touchpoint":"arrival","value":1},{"touchpoint":"payment","value":1.5}]})",
         ErrorCode::InvalidValue, "steps[1].value"},
        {R"({"parties":[{"brand":"A","role":"boss"}]})", ErrorCode::UnknownWord, "parties[0].role"},
        {R"({"parties":[{"brand":"A","share":"all"}]})", ErrorCode::InvalidValue, "parties[0].share"},
        {R"({"promises":[{"state":"broken","due_on":"soon"}]})", ErrorCode::InvalidValue, "promises[0].due_on"},
        {R"({"reactions":["shrug","laughed"]})", ErrorCode::UnknownWord, "reactions[1]"},
        {R"({"contact":{"greeted":"no"}})", ErrorCode::InvalidValue, "contact.greeted"},
        {R"({"place":{"tidiness":0.5}})", ErrorCode::InvalidValue, "place.tidiness"},
        {R"({"tags":["a",2]})", ErrorCode::InvalidValue, "tags[1]"},
        {R"({"attachments":[{"data":"@@@@"}]})", ErrorCode::InvalidValue, "attachments[0].data"},
        {R"({"trashed_at":"yesterday"})", ErrorCode::InvalidValue, "trashed_at"},
    }));
    CAPTURE(wrong.json);
    const auto encounter = encounterFromJson(wrong.json);
    REQUIRE_FALSE(encounter.ok());
    CHECK(encounter.error().code == wrong.code);
    CHECK(encounter.error().value("field") == wrong.field);
}

TEST_CASE("what is not one JSON object is refused") {
    const std::string text = GENERATE("", " ", "{", "[1]", "null", "{} {}", R"({"outcome":NaN})", R"({"ease":1e999})",
                                      "{\"note\":\"\xff\"}", R"({"note":"\ud800"})", "/* x */{}", R"({"a":1,})");
    CAPTURE(text);
    CHECK_FALSE(encounterFromJson(text).ok());
}

TEST_CASE("the same key twice is refused with its path") {
    const auto flat = encounterFromJson(R"({"outcome":5,"outcome":6})");
    REQUIRE_FALSE(flat.ok());
    CHECK(flat.error().code == ErrorCode::Contradiction);
    CHECK(flat.error().value("field") == "outcome");
    CHECK(flat.error().value("reason") == "duplicate_key");
    const auto deep = encounterFromJson(R"({"steps":[{"touchpoint":"arrival","value":1,"value":2}]})");
    REQUIRE_FALSE(deep.ok());
    CHECK(deep.error().value("field") == "steps[0].value");
    std::string many = "{\"first\":0";
    for (int i = 0; i < 200; ++i) many += ",\"k" + std::to_string(i) + "\":1";
    CHECK(encounterFromJson(many + "}").ok());
    CHECK_FALSE(encounterFromJson(many + ",\"first\":1}").ok());
}

TEST_CASE("depth 64 is read and depth 65 refused") {
    CHECK(encounterFromJson(nested(64)).ok());
    const auto deeper = encounterFromJson(nested(65));
    REQUIRE_FALSE(deeper.ok());
    CHECK(deeper.error().value("reason") == "too_deep");
    CHECK_FALSE(encounterFromJson(std::string(2'000'000, '[')).ok());
}

TEST_CASE("a record with more than a million values is refused") {
    std::string wide = "{\"x\":[0";
    for (int i = 0; i < 1'000'000; ++i) wide += ",0";
    const auto encounter = encounterFromJson(wide + "]}");
    REQUIRE_FALSE(encounter.ok());
    CHECK(encounter.error().code == ErrorCode::TooLarge);
}

TEST_CASE("a brand alone is one provider with the whole share") {
    const auto encounter = read(R"({"brand":"Kahvila Kuura"})");
    REQUIRE(encounter.parties.size() == 1);
    CHECK(encounter.parties[0] == Party{"Kahvila Kuura", {}, Role::Provider, 1.0, {}});
    CHECK(listed(encounter).find(R"("brand":"Kahvila Kuura","parties":[{"brand":"Kahvila Kuura")") !=
          std::string::npos);
}

TEST_CASE("brand and parties may both stand there when they agree") {
    CHECK(read(R"({"parties":[{"brand":"A"},{"brand":"B"}],"brand":" a "})").parties.size() == 2);
    const auto other = encounterFromJson(R"({"brand":"B","parties":[{"brand":"A"},{"brand":"B"}]})");
    REQUIRE_FALSE(other.ok());
    CHECK(other.error().value("reason") == "brand_and_parties_disagree");
    const auto sector = encounterFromJson(R"({"brand":"B","parties":[{"sector":"cafe"}]})");
    CHECK_FALSE(sector.ok());
}

TEST_CASE("the first party has the whole share and further ones half unless they say so") {
    const auto parties = read(R"({"parties":[{"brand":"A"},{"brand":"B"},{"brand":"C","share":0.1}]})").parties;
    REQUIRE(parties.size() == 3);
    CHECK(parties[0].share == 1.0);
    CHECK(parties[1].share == 0.5);
    CHECK(parties[2].share == 0.1);
}

TEST_CASE("one promise may be told in short and the two ways must agree") {
    CHECK(read(R"({"promise":"kept"})").promises == std::vector<Promise>{{{}, {}, {}, PromiseState::Kept, {}}});
    CHECK(read(R"({"promise":"kept","promises":[{"state":"kept","text":"x"}]})").promises.size() == 1);
    CHECK_FALSE(encounterFromJson(R"({"promise":"kept","promises":[{"state":"broken"}]})").ok());
    CHECK_FALSE(encounterFromJson(R"({"promise":"kept","promises":[{"state":"kept"},{"state":"kept"}]})").ok());
}

TEST_CASE("unknown keys are kept and given back") {
    const auto encounter =
        read(R"({"x_note":{"b":[1,2.5,null]},"outcome":5,"quotes":[{"text":"A-haa.","tone":"flat"}]})");
    CHECK(encounter.extra == R"({"x_note":{"b":[1,2.5,null]},"quotes[0].tone":"flat"})");
    const std::string text = listed(encounter);
    CHECK(text.find(R"("x_note":{"b":[1,2.5,null]},"quotes[0].tone":"flat")") != std::string::npos);
}

TEST_CASE("figures of a listing are not read back") {
    const auto encounter = read(R"({"outcome":5,"score":12.5,"coverage":1.0,"components":{}})");
    CHECK(encounter.extra.empty());
}

TEST_CASE("null is the same as not said") {
    CHECK(read(R"({"outcome":null,"brand":null,"feelings":null})") == Encounter{});
}

TEST_CASE("the source keeps its original whatever it was") {
    CHECK(read(R"({"source":{"app":"x","native_id":"1","raw":{"z":[1]}}})").source->raw == R"({"z":[1]})");
    CHECK(listed(read(R"({"source":{"raw":"text"}})")).find(R"("raw":"text")") != std::string::npos);
}

TEST_CASE("numbers are written with all their digits and nothing more") {
    std::string text;
    exchange::JsonText json(text);
    json.beginArray();
    for (const double value : {0.1, 1.0, 100.0, 72.8125, 1.0 / 3.0, 1e300, 5e-324, -0.0}) json.real(value);
    json.real(std::numeric_limits<double>::infinity());
    json.integer(std::numeric_limits<std::int64_t>::min());
    json.endArray();
    CHECK(text == "[0.1,1.0,100.0,72.8125,0.3333333333333333,1e+300,5e-324,-0.0,null,-9223372036854775808]");
}

TEST_CASE("text that is not UTF-8 never makes the output unreadable") {
    std::string text;
    exchange::JsonText json(text);
    json.text("ä\xff\xc3 \xed\xa0\x80\n\x01\"");
    CHECK(text == "\"ä\xEF\xBF\xBD\xEF\xBF\xBD \xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\\n\\u0001\\\"\"");
    CHECK(exchange::isJsonValue(text));
}

TEST_CASE("base64 reads what it wrote and nothing else") {
    const std::vector<std::string> originals{"", "f", "fo", "foo", std::string("\0\xff\x10 ä", 6)};
    for (const std::string& bytes : originals) CHECK(exchange::fromBase64(exchange::toBase64(bytes)) == bytes);
    CHECK(exchange::toBase64("fooba") == "Zm9vYmE=");
    for (const char* text : {"Zg=", "Zg", "Z===", "Zh==", "Zm9=", "Zm9v Zg==", "Zg==Zm9v", "====", "Zm9v\n"}) {
        CAPTURE(text);
        CHECK_FALSE(exchange::fromBase64(text).has_value());
    }
}
