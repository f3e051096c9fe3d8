// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/filter_options.h"

#include "cli/program.h"
#include "kokemus/exchange.h"

#include <charconv>
#include <cmath>

namespace kokemus::cli {
namespace {

std::optional<Error> readDate(const CLI::Option* option, std::optional<Date>& date) {
    if (!isGiven(option)) return std::nullopt;
    date = parseDate(valueOf(option));
    if (!date) return optionError(option->get_name(), valueOf(option), "YYYY-MM-DD");
    return std::nullopt;
}

std::optional<Error> readScore(const CLI::Option* option, std::optional<double>& score) {
    if (!isGiven(option)) return std::nullopt;
    score = parseNumber(valueOf(option));
    if (!score) return optionError(option->get_name(), valueOf(option), "0–100");
    return std::nullopt;
}

std::optional<Error> readGap(const CLI::Option* option, std::optional<int>& gap) {
    if (!isGiven(option)) return std::nullopt;
    const auto number = parseNumber(valueOf(option));
    if (!number || std::abs(*number) > 6 || *number != std::floor(*number))
        return optionError(option->get_name(), valueOf(option), "-6 … 6");
    gap = static_cast<int>(*number);
    return std::nullopt;
}

std::optional<Error> readStatus(const CLI::Option* option, StatusFilter& status) {
    if (!isGiven(option)) return std::nullopt;
    const std::string word = valueOf(option);
    if (word == "inbox")
        status = StatusFilter::Inbox;
    else if (word == "complete")
        status = StatusFilter::Complete;
    else if (word == "trashed")
        status = StatusFilter::Trashed;
    else if (word == "all")
        status = StatusFilter::All;
    else
        return optionError(option->get_name(), word, "inbox, complete, trashed, all");
    return std::nullopt;
}

}  // namespace

FilterOptions::FilterOptions(CLI::App& command)
    : m_lists{{addRepeated(command, "--brand", "Brand, by name or alias"), &Filter::brands},
              {addRepeated(command, "--venue", "Venue"), &Filter::venues},
              {addRepeated(command, "--touchpoint", "Touchpoint"), &Filter::touchpoints},
              {addRepeated(command, "--channel", "Channel"), &Filter::channels},
              {addRepeated(command, "--emotion", "Emotion"), &Filter::emotions},
              {addRepeated(command, "--tag", "Tag"), &Filter::tags},
              {addRepeated(command, "--sector", "Sector"), &Filter::sectors},
              {addRepeated(command, "--case", "Case, by title or id"), &Filter::cases},
              {addRepeated(command, "--party", "Brand that took part without being the first"), &Filter::parties},
              {addRepeated(command, "--why-logged", "routine or notable"), &Filter::whyLogged}},
      m_saved(addValue(command, "--filter", "A saved filter, by name")),
      m_from(addValue(command, "--from", "First day, YYYY-MM-DD")),
      m_to(addValue(command, "--to", "Last day, YYYY-MM-DD")),
      m_minScore(addValue(command, "--min-score", "Lowest score, 0-100")),
      m_maxScore(addValue(command, "--max-score", "Highest score, 0-100")),
      m_minGap(addValue(command, "--min-gap", "Smallest outcome minus expectation, -6 to 6")),
      m_maxGap(addValue(command, "--max-gap", "Greatest outcome minus expectation, -6 to 6")),
      m_onThisDay(addValue(command, "--on-this-day", "Day of any year, YYYY-MM-DD")),
      m_withAttachment(addSwitch(command, "--with-attachment", "Only entries that have one")),
      m_followUpOpen(addSwitch(command, "--follow-up-open", "Only entries with thanks or feedback still owed")),
      m_text(addRepeated(command, "--text", "Words that must all occur")),
      m_status(addValue(command, "--status", "inbox, complete, trashed or all")) {
    for (auto& [option, list] : m_lists) option->group("Filter");
    for (auto* option : {m_saved, m_from, m_to, m_minScore, m_maxScore, m_minGap, m_maxGap, m_onThisDay,
                         m_withAttachment, m_followUpOpen, m_text, m_status})
        option->group("Filter");
}

Result<Filter> FilterOptions::read(Journal& journal) const {
    if (!isGiven(m_saved)) return read();
    auto saved = savedFilter(journal, valueOf(m_saved));
    return saved.ok() ? readOver(std::move(*saved)) : saved;
}

Result<Filter> FilterOptions::readOver(Filter filter) const {
    for (const auto& [option, list] : m_lists)
        if (isGiven(option)) filter.*list = option->results();
    for (const std::string& words : m_text->results()) filter.text += (filter.text.empty() ? "" : " ") + words;
    if (isGiven(m_withAttachment)) filter.hasAttachment = true;
    if (isGiven(m_followUpOpen)) filter.followUpOpen = true;
    for (auto error :
         {readDate(m_from, filter.from), readDate(m_to, filter.to), readScore(m_minScore, filter.minScore),
          readScore(m_maxScore, filter.maxScore), readGap(m_minGap, filter.minGap), readGap(m_maxGap, filter.maxGap),
          readDate(m_onThisDay, filter.onThisDay), readStatus(m_status, filter.status)})
        if (error) return *error;
    return filter;
}

std::optional<double> parseNumber(std::string_view text) {
    double value = 0;
    const auto [at, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || at != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
    return value;
}

std::optional<std::int64_t> parseCount(std::string_view text) {
    std::int64_t value = 0;
    const auto [at, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || at != text.data() + text.size() || value < 0) return std::nullopt;
    return value;
}

}  // namespace kokemus::cli
