// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/date.h"
#include "kokemus/result.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kokemus {

enum class Language { English, Finnish, Swedish };

/// "fi", "fi_FI.UTF-8", "sv-FI" -> language; nothing for others.
[[nodiscard]] std::optional<Language> languageFromCode(std::string_view code);
[[nodiscard]] std::string_view codeOf(Language language);

using PhraseArguments = std::vector<std::pair<std::string_view, std::string>>;

/// Texts that leave the program or are shared by window, command line and export. They come from
/// translations/documents.{en,fi,sv}.json, embedded at build. One key a sentence, never glued.
class Phrases {
public:
    explicit Phrases(Language language);
    [[nodiscard]] Language language() const { return m_language; }

    /// "emotion.neglected" -> "sivuutettu". {name} is replaced by the argument of that name, exactly once, and
    /// never inside another argument. An unknown key gives the key itself.
    [[nodiscard]] std::string text(std::string_view key, const PhraseArguments& arguments = {}) const;
    /// key + "_one" or "_other", with {n}.
    [[nodiscard]] std::string plural(std::string_view key, std::int64_t n, PhraseArguments arguments = {}) const;
    [[nodiscard]] bool has(std::string_view key) const;

    /// What went wrong and what to do, one or two sentences.
    [[nodiscard]] std::string describe(const Error& error) const;

    [[nodiscard]] std::string date(Date date) const;                     ///< "14.3.2026", "14 March 2026"
    [[nodiscard]] std::string number(double value, int decimals) const;  ///< decimal comma in fi and sv
    [[nodiscard]] std::string money(std::int64_t minorUnits, std::string_view currency) const;

private:
    Language m_language;
};

/// Every key of a language, sorted. For tests and for completeness.
[[nodiscard]] std::vector<std::string_view> phraseKeys(Language language);

}  // namespace kokemus
