// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace kokemus::test {

/// Writes ZIP archives of any kind, broken and hostile ones too: members are stored as they are, and what the
/// directory says about them can be told apart from what they are.
class ZipFile {
public:
    struct Member {
        std::string name;
        std::string data;
        std::uint32_t toldSize = 0;        ///< 0: the true one
        std::uint32_t unixMode = 0100644;  ///< 0120777 is a link
    };
    ZipFile& add(Member member) {
        m_members.push_back(std::move(member));
        return *this;
    }
    ZipFile& add(const std::string& name, const std::string& data) { return add({name, data}); }

    [[nodiscard]] std::string bytes() const {
        std::string out;
        std::string directory;
        for (const Member& member : m_members) {
            const auto size = static_cast<std::uint32_t>(member.data.size());
            const std::uint32_t told = member.toldSize != 0 ? member.toldSize : size;
            std::string common;
            put(common, 20, 2);     // version needed
            put(common, 0x800, 2);  // names are UTF-8
            put(common, told == size ? 0U : 8U, 2);
            put(common, 0, 4);  // time
            put(common, crc(member.data), 4);
            put(common, size, 4);
            put(common, told, 4);
            put(common, static_cast<std::uint32_t>(member.name.size()), 2);
            put(common, 0, 2);  // extra
            const auto offset = static_cast<std::uint32_t>(out.size());
            out += "PK\x03\x04" + common + member.name + member.data;
            directory += "PK\x01\x02";
            put(directory, 0x0314, 2);  // made by Unix
            directory += common;
            put(directory, 0, 4);  // comment, disk
            put(directory, 0, 2);
            put(directory, member.unixMode << 16, 4);
            put(directory, offset, 4);
            directory += member.name;
        }
        const auto start = static_cast<std::uint32_t>(out.size());
        const auto count = static_cast<std::uint32_t>(m_members.size());
        out += directory + "PK\x05\x06";
        put(out, 0, 4);
        put(out, count, 2);
        put(out, count, 2);
        put(out, static_cast<std::uint32_t>(directory.size()), 4);
        put(out, start, 4);
        put(out, 0, 2);
        return out;
    }

private:
    static void put(std::string& out, std::uint32_t value, int bytes) {
        for (int i = 0; i < bytes; ++i) out += static_cast<char>(value >> (8 * i) & 0xFF);
    }
    static std::uint32_t crc(const std::string& data) {
        std::uint32_t sum = 0xFFFFFFFF;
        for (const char c : data) {
            sum ^= static_cast<unsigned char>(c);
            for (int bit = 0; bit < 8; ++bit) sum = sum >> 1 ^ ((sum & 1U) != 0 ? 0xEDB88320U : 0U);
        }
        return ~sum;
    }
    std::vector<Member> m_members;
};

}  // namespace kokemus::test
