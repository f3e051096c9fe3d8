// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settings.h"

#include "kokemus/score_settings.h"
#include "store/connection.h"

#include <algorithm>
#include <array>
#include <optional>

namespace kokemus::store {
namespace {

constexpr std::string_view scorePrefix = "score.";
constexpr std::array<std::string_view, 1> plainKeys{"language"};

std::optional<std::string_view> scoreKey(std::string_view key) {
    if (!key.starts_with(scorePrefix)) return std::nullopt;
    return key.substr(scorePrefix.size());
}

/// What columns of tables with a certain header are; behind it the header's fingerprint, or the name of a format.
constexpr std::string_view mappingPrefix = "import.mapping.";
constexpr std::size_t longestMappingKey = 64;

bool isMapping(std::string_view key) {
    return key.starts_with(mappingPrefix) && key.size() > mappingPrefix.size() && key.size() <= longestMappingKey &&
           key.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.") == std::string_view::npos;
}

bool isPlain(std::string_view key) { return std::ranges::find(plainKeys, key) != plainKeys.end() || isMapping(key); }

Error unknownKey(std::string_view key) {
    return {ErrorCode::UnknownWord, {{"field", "setting"}, {"value", std::string(key)}}, "setting"};
}

std::string stored(Connection& connection, std::string_view key) {
    SQLite::Statement& select = connection.prepared("SELECT value FROM setting WHERE key = ?");
    select.bind(1, std::string(key));
    Rows rows(select);
    return rows.next() ? rows.text(0) : std::string();
}

void store(Connection& connection, const std::string& key, const std::string& value) {
    if (value.empty()) {
        SQLite::Statement& clear = connection.prepared("DELETE FROM setting WHERE key = ?");
        clear.bind(1, key);
        clear.exec();
        return;
    }
    SQLite::Statement& write = connection.prepared(
        "INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2");
    write.bind(1, key);
    write.bind(2, value);
    write.exec();
}

// Writes the difference, so that a default never becomes a stored value that outlives a better default.
void storeScoreSettings(Connection& connection, const ScoreSettings& settings) {
    connection.exec("DELETE FROM setting WHERE key >= 'score.' AND key < 'score/'");
    for (const auto& [key, value] : changedScoreSettings(settings))
        store(connection, std::string(scorePrefix) + key, value);
}

std::optional<Error> plainError(std::string_view key, std::string_view value) {
    constexpr std::array<std::string_view, 4> languages{"", "fi", "sv", "en"};
    if (key != "language" || std::ranges::find(languages, value) != languages.end()) return std::nullopt;
    return Error{ErrorCode::InvalidValue,
                 {{"field", std::string(key)}, {"value", std::string(value)}, {"expected", "fi, sv, en"}},
                 "setSetting"};
}

}  // namespace

ScoreSettings scoreSettings(Connection& connection) {
    ScoreSettings settings;
    Rows rows(connection.prepared("SELECT key, value FROM setting WHERE key >= 'score.' AND key < 'score/'"));
    while (rows.next()) {
        const std::string key = rows.text(0);
        // Refused only when another program wrote it; check() names it, reading goes on with the default.
        (void)setScoreSetting(settings, std::string_view(key).substr(scorePrefix.size()), rows.text(1));
    }
    return settings;
}

Result<std::string> setting(Connection& connection, std::string_view key) {
    if (isPlain(key)) return stored(connection, key);
    const auto score = scoreKey(key);
    const auto known = scoreSettingKeys();
    if (!score || std::ranges::find(known, *score) == known.end()) return unknownKey(key);
    return scoreSettingText(scoreSettings(connection), *score);
}

std::vector<std::pair<std::string, std::string>> settings(Connection& connection) {
    std::vector<std::pair<std::string, std::string>> all;
    const ScoreSettings scores = scoreSettings(connection);
    for (const std::string_view key : scoreSettingKeys())
        all.emplace_back(std::string(scorePrefix) + std::string(key), scoreSettingText(scores, key));
    for (const std::string_view key : plainKeys) all.emplace_back(std::string(key), stored(connection, key));
    Rows rows(connection.prepared(
        "SELECT key, value FROM setting WHERE key >= 'import.mapping.' AND key < 'import.mapping/' ORDER BY key"));
    while (rows.next()) all.emplace_back(rows.text(0), rows.text(1));
    return all;
}

Result<bool> setSetting(Connection& connection, std::string_view key, std::string_view value) {
    if (isPlain(key)) {
        if (auto error = plainError(key, value)) return *error;
        store(connection, std::string(key), std::string(value));
        return false;
    }
    const auto score = scoreKey(key);
    if (!score) return unknownKey(key);
    const ScoreSettings before = scoreSettings(connection);
    ScoreSettings after = before;
    if (auto set = setScoreSetting(after, *score, value); !set) return set.error();
    if (after == before) return false;
    storeScoreSettings(connection, after);
    return true;
}

}  // namespace kokemus::store
