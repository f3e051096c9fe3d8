// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attachments.h"

#include <sha2.h>

#include <array>

namespace kokemus::store {

std::string sha256(std::string_view bytes) {
    std::array<char, SHA256_DIGEST_STRING_LENGTH> hex{};
    SHA256Data(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size(), hex.data());
    return hex.data();
}

Result<void> keepBytes(Connection& connection, Attachment& attachment) {
    if (attachment.data.empty()) {
        if (attachment.sha256.size() == 64) return {};
        return Error{ErrorCode::InvalidValue,
                     {{"field", "attachments.sha256"}, {"value", attachment.sha256}, {"expected", "64 × 0–9 a–f"}},
                     "keepBytes"};
    }
    auto hash = sha256(attachment.data);
    if (!attachment.sha256.empty() && attachment.sha256 != hash)
        return Error{ErrorCode::InvalidValue,
                     {{"field", "attachments.sha256"}, {"value", attachment.sha256}, {"expected", hash}},
                     "keepBytes"};
    auto& insert =
        connection.prepared("INSERT INTO attachment_data (sha256, data) VALUES (?, ?) ON CONFLICT DO NOTHING");
    insert.bind(1, hash);
    insert.bind(2, attachment.data.data(), static_cast<int>(attachment.data.size()));
    insert.exec();
    attachment.sha256 = std::move(hash);
    return {};
}

std::string bytesOf(Connection& connection, const std::string& sha256) {
    auto& statement = connection.prepared("SELECT data FROM attachment_data WHERE sha256 = ?");
    statement.bind(1, sha256);
    Rows rows(statement);
    return rows.next() ? rows.text(0) : std::string();
}

void dropUnnamedBytes(Connection& connection) {
    connection.exec(
        "DELETE FROM attachment_data WHERE NOT EXISTS (SELECT 1 FROM attachment a WHERE a.sha256 = "
        "attachment_data.sha256) AND NOT EXISTS (SELECT 1 FROM change_row r WHERE r.kind = 'encounter' AND "
        "(instr(r.before, attachment_data.sha256) OR instr(r.after, attachment_data.sha256)))");
}

}  // namespace kokemus::store
