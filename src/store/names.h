// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/encounter.h"
#include "store/changes.h"
#include "store/connection.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kokemus::store {

/// Names as ids of this journal; a name that is new is added, as part of the change set at hand.
class Names {
public:
    Names(Connection& connection, ChangeSet& change, std::int64_t wall)
        : m_connection(connection), m_change(change), m_wall(wall) {}

    /// `sector` is given to a brand that is made. Empty name: empty id.
    std::string brand(std::string_view name, std::string_view sector = {});
    std::string venue(std::string_view name, std::string_view brandId);
    /// By id, else by title, else a new case with this title.
    std::string story(std::string_view titleOrId, std::optional<Date> openedOn);

private:
    std::string newId() const;

    Connection& m_connection;
    ChangeSet& m_change;
    std::int64_t m_wall;
};

/// What makes two venues the same: the brand and the folded name.
[[nodiscard]] std::string venueKey(std::string_view name, std::string_view brandId);

/// UnknownWord for an emotion, touchpoint, sector or aspect that is neither built in nor the journal's own.
[[nodiscard]] Result<void> checkWords(Connection& connection, const Encounter& encounter);

}  // namespace kokemus::store
