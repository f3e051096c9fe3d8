// SPDX-License-Identifier: GPL-3.0-or-later
// Long because: a switch without default, so that the compiler names a code that was forgotten.
#include "kokemus/result.h"

namespace kokemus {

std::string_view idOf(ErrorCode code) {
    switch (code) {
        case ErrorCode::InvalidValue:
            return "invalid_value";
        case ErrorCode::OutOfRange:
            return "out_of_range";
        case ErrorCode::InvalidText:
            return "invalid_text";
        case ErrorCode::TooLarge:
            return "too_large";
        case ErrorCode::UnknownWord:
            return "unknown_word";
        case ErrorCode::Contradiction:
            return "contradiction";
        case ErrorCode::MissingDate:
            return "missing_date";
        case ErrorCode::NotFound:
            return "not_found";
        case ErrorCode::AmbiguousId:
            return "ambiguous_id";
        case ErrorCode::Conflict:
            return "conflict";
        case ErrorCode::UndoRefused:
            return "undo_refused";
        case ErrorCode::AlreadyExists:
            return "already_exists";
        case ErrorCode::Usage:
            return "usage";
        case ErrorCode::JournalMissing:
            return "journal_missing";
        case ErrorCode::JournalForeign:
            return "journal_foreign";
        case ErrorCode::JournalNewer:
            return "journal_newer";
        case ErrorCode::JournalDamaged:
            return "journal_damaged";
        case ErrorCode::JournalLocked:
            return "journal_locked";
        case ErrorCode::JournalReadOnly:
            return "journal_read_only";
        case ErrorCode::JournalReplaced:
            return "journal_replaced";
        case ErrorCode::JournalUnreadable:
            return "journal_unreadable";
        case ErrorCode::DiskFull:
            return "disk_full";
        case ErrorCode::IoFailed:
            return "io_failed";
        case ErrorCode::OutOfMemory:
            return "out_of_memory";
        case ErrorCode::NoHome:
            return "no_home";
        case ErrorCode::ImportRefused:
            return "import_refused";
        case ErrorCode::ImportEmpty:
            return "import_empty";
        case ErrorCode::FormatUnknown:
            return "format_unknown";
        case ErrorCode::Cancelled:
            return "cancelled";
    }
    return "unknown";
}

int exitStatus(ErrorCode code) {
    switch (code) {
        case ErrorCode::Usage:
            return 2;
        case ErrorCode::JournalMissing:
        case ErrorCode::JournalForeign:
        case ErrorCode::JournalNewer:
        case ErrorCode::JournalLocked:
        case ErrorCode::JournalReadOnly:
        case ErrorCode::JournalReplaced:
        case ErrorCode::JournalUnreadable:
        case ErrorCode::DiskFull:
        case ErrorCode::IoFailed:
        case ErrorCode::OutOfMemory:
        case ErrorCode::NoHome:
            return 3;
        case ErrorCode::JournalDamaged:
            return 6;
        default:
            return 1;
    }
}

}  // namespace kokemus
