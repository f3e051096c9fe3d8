// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/generated_encounter.h"

#include "kokemus/fields.h"

#include <array>

namespace kokemus::test {
namespace {

using namespace std::string_view_literals;

constexpr std::array texts{
    "Hyvää päivää – 129 €"sv,
    "p\u00e4iv\u00e4\u00e4"sv,
    "pa\u0308iva\u0308a\u0308"sv,
    "abc \u202e gpj.exe \u202c def"sv,
    "👩🏽‍💻🏳️‍🌈 👨‍👩‍👧‍👦"sv,
    "a\u200bb\u2060c\ufeffd"sv,
    "\U0001F9FF\U00020BB7\U0010FFFD"sv,
    "'); DROP TABLE encounter;-- \" ' ;"sv,
    "<script>alert(1)</script>&amp;</textarea>"sv,
    "[x](javascript:alert(1)) `a` *b*\n# c\n---\n"sv,
    "=cmd|' /C calc'!A0"sv,
    "--- !!python/object\n- no\nkey: &a [*a]"sv,
    "{{7*7}} ${7*7} %n%s {0} %1"sv,
    "rivi 1\nrivi 2\r\nrivi 3\rrivi 4\u2028x\u2029y\vz\f"sv,
    "\tbell\a esc\x1b[31mred\x1b[0m del\x7f bs\b\x01"sv,
    "\"'`´‘’“”«» C:\\new\\table\\0 \\u0041 \\"sv,
    "{\"a\":[1,2,{\"b\":null}]}"sv,
    "\\ud800 \\udfff"sv,
    "   "sv,
    "e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301"sv,
};

class Generator {
public:
    explicit Generator(std::mt19937& random) : m_random(random) {}

    bool coin() { return below(2) == 0; }
    std::size_t below(std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(m_random); }
    int between(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_random); }
    std::string text() { return std::string(texts[below(texts.size())]); }
    /// A name that says something and is not another one's twin.
    std::string name(std::string_view kind) {
        return std::string(kind) + std::to_string(below(9)) + " " + text() + ".";
    }
    Date date() { return dateOfDay(between(-20'000, 40'000)); }
    template <class List>
    auto oneOf(const List& list) {
        return list[below(list.size())];
    }
    template <class V>
    V word() {
        return static_cast<V>(below(Vocabulary<V>::ids.size()));
    }

    std::vector<Feeling> feelings() {
        std::vector<Feeling> list;
        for (const auto& term : builtInEmotions())
            if (list.size() < 3 && below(10) == 0 && term.id != "neutral")
                list.push_back({std::string(term.id), between(1, 5)});
        if (list.empty() && coin()) list.push_back({"neutral", between(1, 5)});
        return list;
    }

    void fields(Encounter& encounter) {
        for (const Field& field : encounterFields())
            if (coin()) std::visit([&](auto member) { set(encounter.*member, field); }, field.member);
        encounter.currency = coin() ? "EUR" : "SEK";
        encounter.recordedAt = "2026-03-14T18:20:00Z";
        encounter.zone = "Europe/Helsinki";
        encounter.sector = coin() ? std::string(oneOf(builtInSectors())) : "";
        encounter.touchpoint = coin() ? std::string(oneOf(builtInTouchpoints())) : "";
        encounter.caseName = coin() ? "" : name("Tapaus ");
        if (!encounter.occurredOn) encounter.precision = Precision::Unknown;
    }

    void lists(Encounter& encounter) {
        for (int i = between(0, 3); i > 0; --i) {
            Party party{name("Brändi " + std::to_string(i)), {}, word<Role>(), between(0, 10) / 7.0 / 2.0, {}};
            if (coin()) party.outcome = between(1, 7);
            if (below(4) == 0) party = {{}, std::string(oneOf(builtInSectors())), party.role, party.share, {}};
            encounter.parties.push_back(std::move(party));
        }
        encounter.feelings = feelings();
        for (int i = between(0, 2); i > 0; --i)
            encounter.promises.push_back({text(), date(), std::nullopt, word<PromiseState>(), {}});
        if (coin()) encounter.reactions = {Reaction::Fixed, Reaction::Shrug};
        for (const auto aspect : builtInContactAspects())
            if (coin()) encounter.contact[std::string(aspect)] = coin();
        for (const auto aspect : builtInPlaceAspects())
            if (coin()) encounter.place[std::string(aspect)] = between(-2, 2);
        for (int i = between(0, 2); i > 0; --i) encounter.quotes.push_back({text(), text(), coin()});
        for (int i = between(0, 2); i > 0; --i) encounter.viewpoints.push_back({text(), text(), word<Basis>()});
        for (int i = between(0, 3); i > 0; --i)
            encounter.steps.push_back({std::string(oneOf(builtInTouchpoints())), between(-3, 3), text(), {}});
        for (int i = between(0, 1); i > 0; --i)
            encounter.laterFeelings.push_back({date(), feelings(), between(-3, 3), text()});
        for (int i = between(0, 2); i > 0; --i) encounter.tags.push_back(std::to_string(i) + text());
        if (coin()) encounter.attachments.push_back({{}, "image/png", text(), "\x89PNG\r\n" + text()});
        const std::string native = text() + std::to_string(m_random());  // one native id is one encounter
        if (coin()) encounter.source = Source{"muu", native, "2026-03-14T18:20:00Z", R"({"a":[1,2.5,"x"]})"};
        if (coin()) encounter.extra = R"({"x_color":"sininen","x_list":[1,{"b":null}],"x_number":0.1})";
    }

private:
    void set(std::optional<int>& value, const Field& field) {
        value = field.min == field.max ? between(0, 100'000) : between(field.min, field.max);
    }
    void set(std::optional<std::int64_t>& value, const Field&) { value = 9'007'199'254'740'993 % 1'000'000'007; }
    void set(std::optional<bool>& value, const Field&) { value = coin(); }
    void set(bool& value, const Field&) { value = coin(); }
    void set(std::string& value, const Field& field) {
        value = field.form == FieldForm::Text ? text() : name(field.key);
    }
    void set(std::optional<Date>& value, const Field&) { value = date(); }
    template <class V>
    void set(std::optional<V>& value, const Field&) {
        value = word<V>();
    }

    std::mt19937& m_random;
};

}  // namespace

std::span<const std::string_view> nastyTexts() { return texts; }

Encounter generatedEncounter(std::mt19937& random) {
    Generator generator(random);
    Encounter encounter;
    generator.fields(encounter);
    generator.lists(encounter);
    return encounter;
}

}  // namespace kokemus::test
