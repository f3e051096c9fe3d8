// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/filter_words.h"

#include <cmath>
#include <optional>
#include <utility>

namespace kokemus {

namespace {

class Conditions {
public:
    Conditions(const OwnNameOf& ownName, const Phrases& phrases) : m_ownName(ownName), m_phrases(phrases) {}

    void add(std::string key, PhraseArguments arguments = {}) {
        std::string text = m_phrases.text("filter." + key, arguments);
        m_all.push_back({std::move(key), {}, std::move(text)});
    }
    void addCount(const char* key, std::size_t n) {
        m_all.push_back({key, {}, m_phrases.plural(std::string("filter.") + key, static_cast<std::int64_t>(n))});
    }

    /// `vocabulary` is empty for names, which stand for themselves.
    void addEach(const char* key, std::string_view vocabulary, const std::vector<std::string>& values) {
        for (const std::string& value : values)
            m_all.push_back(
                {key, value, m_phrases.text(std::string("filter.") + key, {{"value", nameOf(vocabulary, value)}})});
    }

    /// A range with one or both ends.
    void addRange(const char* key, const std::string& from, const std::string& to, const char* only = "") {
        if (from.empty() && to.empty()) return;
        std::string text = from;
        if (to.empty())
            text = m_phrases.text(std::string("filter.from") + only, {{"from", from}});
        else if (from.empty())
            text = m_phrases.text(std::string("filter.to") + only, {{"to", to}});
        else if (from != to)
            text = m_phrases.text("filter.between", {{"from", from}, {"to", to}});
        add(key, {{"value", std::move(text)}});
    }

    std::vector<FilterPhrase> all() && { return std::move(m_all); }

private:
    std::string nameOf(std::string_view vocabulary, const std::string& value) const {
        if (vocabulary.empty()) return value;
        if (vocabulary == "sector" && value.empty()) return m_phrases.text("filter.no_sector");
        if (std::string own = m_ownName ? m_ownName(vocabulary, value) : std::string(); !own.empty()) return own;
        const std::string key = std::string(vocabulary) + "." + value;
        return m_phrases.has(key) ? m_phrases.text(key) : value;
    }

    const OwnNameOf& m_ownName;
    const Phrases& m_phrases;
    std::vector<FilterPhrase> m_all;
};

template <class Number>
std::string numberText(const std::optional<Number>& number, const Phrases& phrases) {
    if (!number) return {};
    const auto value = static_cast<double>(*number);
    return phrases.number(value, value == std::floor(value) ? 0 : 1);
}

void addGap(Conditions& conditions, const Filter& filter, const Phrases& phrases) {
    if (!filter.minGap && filter.maxGap == -1)
        conditions.add("gap", {{"value", phrases.text("filter.gap_worse")}});
    else if (filter.minGap == 1 && !filter.maxGap)
        conditions.add("gap", {{"value", phrases.text("filter.gap_better")}});
    else
        conditions.addRange("gap", numberText(filter.minGap, phrases), numberText(filter.maxGap, phrases));
}

std::string dayText(std::optional<Date> day, const Phrases& phrases) {
    return day ? phrases.date(*day) : std::string();
}

std::string dayOfYear(Date day) {
    return std::to_string(static_cast<unsigned>(day.day())) + "." + std::to_string(static_cast<unsigned>(day.month())) +
           ".";
}

void addStatus(Conditions& conditions, StatusFilter status) {
    if (status == StatusFilter::Inbox) conditions.add("status_inbox");
    if (status == StatusFilter::Complete) conditions.add("status_complete");
    if (status == StatusFilter::Trashed) conditions.add("status_trashed");
    if (status == StatusFilter::All) conditions.add("status_all");
}

}  // namespace

std::vector<FilterPhrase> filterPhrases(const Filter& filter, const OwnNameOf& ownName, const Phrases& phrases) {
    Conditions conditions(ownName, phrases);
    conditions.addEach("brand", "", filter.brands);
    conditions.addEach("party", "", filter.parties);
    conditions.addEach("venue", "", filter.venues);
    conditions.addEach("touchpoint", "touchpoint", filter.touchpoints);
    conditions.addEach("sector", "sector", filter.sectors);
    conditions.addEach("channel", "channel", filter.channels);
    conditions.addEach("emotion", "emotion", filter.emotions);
    conditions.addEach("tag", "", filter.tags);
    conditions.addEach("case", "case", filter.cases);
    conditions.addEach("why_logged", "why_logged", filter.whyLogged);
    conditions.addRange("score", numberText(filter.minScore, phrases), numberText(filter.maxScore, phrases));
    addGap(conditions, filter, phrases);
    conditions.addRange("days", dayText(filter.from, phrases), dayText(filter.to, phrases), "_day");
    if (filter.onThisDay) conditions.add("on_this_day", {{"value", dayOfYear(*filter.onThisDay)}});
    if (filter.hasAttachment) conditions.add(*filter.hasAttachment ? "attachment" : "no_attachment");
    if (filter.followUpOpen) conditions.add(*filter.followUpOpen ? "follow_up" : "no_follow_up");
    if (!filter.ids.empty()) conditions.addCount("selection", filter.ids.size());
    if (!filter.text.empty()) conditions.add("text", {{"value", filter.text}});
    addStatus(conditions, filter.status);
    return std::move(conditions).all();
}

}  // namespace kokemus
