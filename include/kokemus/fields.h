// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/encounter.h"

#include <span>
#include <string_view>
#include <variant>

namespace kokemus {

using FieldMember = std::variant<
    std::optional<int> Encounter::*, std::optional<std::int64_t> Encounter::*, std::optional<bool> Encounter::*,
    bool Encounter::*, std::string Encounter::*, std::optional<Date> Encounter::*,
    std::optional<Precision> Encounter::*, std::optional<Channel> Encounter::*, std::optional<Timing> Encounter::*,
    std::optional<Recovery> Encounter::*, std::optional<NoticedBy> Encounter::*, std::optional<Return> Encounter::*,
    std::optional<WhyLogged> Encounter::*, std::optional<Provenance> Encounter::*>;

/// How a member is written where there is more than one way.
enum class FieldForm { Plain, TimeOfDay, Name, Text };

/// One single-valued field of an encounter: the one table that the command line, the interchange JSON, the
/// store and the history share. Lists (parties, feelings, steps ...) are not here.
struct Field {
    std::string_view key;  ///< as in the file format and, with '-' for '_', on the command line
    FieldMember member;
    int min = 0;  ///< of whole numbers; min == max means "no bounds but 0 or more"
    int max = 0;
    FieldForm form = FieldForm::Plain;
};

/// In the order of docs/file-format.md. Holds neither id, status, revision nor trashed_at.
[[nodiscard]] std::span<const Field> encounterFields();
[[nodiscard]] const Field* findField(std::string_view key);

/// Sets a field from its text form ("6", "yes", "2026-03-14", "14:05", "on_site"); empty text clears it.
/// Error: InvalidValue, OutOfRange or UnknownWord, with field and value.
[[nodiscard]] Result<void> setField(Encounter& encounter, const Field& field, std::string_view text);

/// Text form of a field; empty when not said.
[[nodiscard]] std::string fieldText(const Encounter& encounter, const Field& field);

}  // namespace kokemus
