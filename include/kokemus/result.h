// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace kokemus {

/// Everything that can go wrong, as a code. The sentence for each code is `error.<id>` in the
/// phrase files (translations/documents.*.json); ids are idOf(ErrorCode).
enum class ErrorCode {
    // what the user gave
    InvalidValue,   ///< field, value, expected
    OutOfRange,     ///< field, value, min, max
    InvalidText,    ///< field: not UTF-8, or holds a NUL byte
    TooLarge,       ///< field, limit
    UnknownWord,    ///< field, value: no such emotion, channel, role ...
    Contradiction,  ///< field, reason (a phrase key below `reason.`)
    MissingDate,    ///< an encounter without occurred_on whose precision is not `unknown`
    NotFound,       ///< what, id
    AmbiguousId,    ///< id
    Conflict,       ///< id: the record was changed by somebody else since it was read
    UndoRefused,    ///< id, reason
    AlreadyExists,  ///< path
    Usage,          ///< detail
    // the journal file
    JournalMissing,     ///< path
    JournalForeign,     ///< path: not a Kokemus journal (other database, text, 0 bytes, evil schema)
    JournalNewer,       ///< path, found, supported
    JournalDamaged,     ///< path, detail
    JournalLocked,      ///< path
    JournalReadOnly,    ///< path
    JournalReplaced,    ///< path: the file was moved or replaced while open
    JournalUnreadable,  ///< path, detail
    DiskFull,           ///< path
    IoFailed,           ///< path, detail
    OutOfMemory,
    NoHome,  ///< neither HOME nor XDG_DATA_HOME says where the journal should lie
    // import and export
    ImportRefused,  ///< line (or path), reason
    ImportEmpty,    ///< path: nothing that could be imported
    FormatUnknown,  ///< format
    Cancelled,
};

/// Stable id of a code ("journal_newer").
[[nodiscard]] std::string_view idOf(ErrorCode code);

/// Exit status of the command line: 1 refused or not found, 2 usage, 3 journal unreadable or
/// unwritable, 6 damaged.
[[nodiscard]] int exitStatus(ErrorCode code);

/// A failure: what (code), about what (named values), and where in the program it was noticed (for the log).
struct Error {
    ErrorCode code{};
    std::vector<std::pair<std::string, std::string>> values;
    std::string where;

    [[nodiscard]] std::string_view value(std::string_view name) const {
        for (const auto& [key, text] : values)
            if (key == name) return text;
        return {};
    }
};

/// Either a value or an Error. Never both, never neither.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    /// Precondition: ok().
    [[nodiscard]] T& value() & { return *std::get_if<0>(&m_state); }
    [[nodiscard]] const T& value() const& { return *std::get_if<0>(&m_state); }
    [[nodiscard]] T&& value() && { return std::move(*std::get_if<0>(&m_state)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    /// Precondition: !ok().
    [[nodiscard]] const Error& error() const { return *std::get_if<1>(&m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}
    [[nodiscard]] bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error& error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

}  // namespace kokemus
