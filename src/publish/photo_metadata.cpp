// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/photo.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace kokemus {
namespace {

std::uint32_t byteAt(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }
std::uint32_t big16(std::string_view text, std::size_t at) { return byteAt(text, at) << 8U | byteAt(text, at + 1); }
std::uint32_t big32(std::string_view text, std::size_t at) { return big16(text, at) << 16U | big16(text, at + 2); }
std::uint32_t little16(std::string_view text, std::size_t at) { return byteAt(text, at + 1) << 8U | byteAt(text, at); }
std::uint32_t little32(std::string_view text, std::size_t at) {
    return little16(text, at + 2) << 16U | little16(text, at);
}

std::string little32Bytes(std::uint32_t value) {
    std::string out;
    for (unsigned shift = 0; shift < 32; shift += 8) out += static_cast<char>(value >> shift & 0xFFU);
    return out;
}

constexpr std::uint32_t orientationTag = 0x0112;

/// The orientation (2..8) that an Exif block ("II*" or "MM*" and what follows) tells; 0 when upright or untold.
std::uint32_t orientationOf(std::string_view tiff) {
    if (tiff.size() < 14 || (!tiff.starts_with("II") && !tiff.starts_with("MM"))) return 0;
    const bool little = tiff[0] == 'I';
    const auto get16 = [&](std::size_t at) { return little ? little16(tiff, at) : big16(tiff, at); };
    const std::size_t start = little ? little32(tiff, 4) : big32(tiff, 4);
    if (start > tiff.size() - 2) return 0;
    const std::size_t entries = get16(start);
    for (std::size_t i = 0; i < entries; ++i) {
        const std::size_t at = start + 2 + i * 12;
        if (at + 12 > tiff.size()) return 0;
        if (get16(at) != orientationTag) continue;
        const auto value = get16(at + 8);
        return value >= 2 && value <= 8 ? value : 0;
    }
    return 0;
}

/// An Exif block that tells the orientation and nothing else.
std::string exifOf(std::uint32_t orientation) {
    std::string tiff("MM\0*\0\0\0\10\0\1\1\22\0\3\0\0\0\1\0", 19);
    tiff += static_cast<char>(orientation);
    return tiff + std::string(6, '\0');
}

/// Of the segments of a JPEG those that a reader needs: frames, tables, colour (APP0, APP2 with ICC, APP14).
bool isKept(std::uint32_t marker, std::string_view content) {
    if (marker == 0xE2) return content.starts_with(std::string_view("ICC_PROFILE\0", 12));
    if (marker == 0xE0) return content.starts_with(std::string_view("JFIF\0", 5));
    if (marker == 0xEE) return content.starts_with("Adobe");
    return !(marker >= 0xE0 && marker <= 0xEF) && marker != 0xFE;
}

/// Where the next marker after the data of a scan stands: FF 00 and restarts belong to the data.
std::size_t endOfScan(std::string_view picture, std::size_t at) {
    for (; at + 1 < picture.size(); ++at) {
        if (byteAt(picture, at) != 0xFF) continue;
        const auto marker = byteAt(picture, at + 1);
        if (marker != 0 && marker != 0xFF && !(marker >= 0xD0 && marker <= 0xD7)) return at;
    }
    return std::string_view::npos;
}

std::optional<std::string> strippedJpeg(std::string_view picture) {
    std::uint32_t orientation = 0;
    std::string kept;
    std::size_t at = 2;
    for (;;) {
        if (at + 4 > picture.size() || byteAt(picture, at) != 0xFF) return std::nullopt;
        const auto marker = byteAt(picture, at + 1);
        if (marker == 0xFF) {  // padding
            ++at;
            continue;
        }
        const std::size_t length = big16(picture, at + 2);
        if (length < 2 || at + 2 + length > picture.size()) return std::nullopt;
        const auto content = picture.substr(at + 4, length - 2);
        if (marker == 0xE1 && content.starts_with(std::string_view("Exif\0\0", 6)) && orientation == 0)
            orientation = orientationOf(content.substr(6));
        if (isKept(marker, content)) kept += picture.substr(at, length + 2);
        at += 2 + length;
        if (marker != 0xDA) continue;
        const auto end = endOfScan(picture, at);
        if (end == std::string_view::npos) return std::nullopt;
        kept += picture.substr(at, end - at);
        at = end;
        // Behind the end of the picture cameras put a second one, and phones a film.
        if (byteAt(picture, at + 1) == 0xD9) break;
    }
    std::string out(picture.substr(0, 2));
    if (orientation != 0) {
        const auto exif = std::string("Exif\0\0", 6) + exifOf(orientation);
        const auto length = exif.size() + 2;
        out += std::string("\xFF\xE1") + static_cast<char>(length >> 8U) + static_cast<char>(length & 0xFFU) + exif;
    }
    return out + kept + "\xFF\xD9";
}

/// The checksum of a PNG chunk (ISO 3309, reflected polynomial EDB88320).
std::uint32_t checksum(std::string_view text) {
    std::uint32_t sum = 0xFFFFFFFFU;
    for (const char c : text) {
        sum ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) sum = (sum & 1U) != 0 ? sum >> 1U ^ 0xEDB88320U : sum >> 1U;
    }
    return ~sum;
}

std::string big32Bytes(std::uint32_t value) {
    auto bytes = little32Bytes(value);
    std::ranges::reverse(bytes);
    return bytes;
}

constexpr auto keptChunks =
    std::to_array<std::string_view>({"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT",
                                     "bKGD", "pHYs", "acTL", "fcTL", "fdAT", "cICP"});

std::optional<std::string> strippedPng(std::string_view picture) {
    constexpr std::size_t signature = 8;
    std::string out(picture.substr(0, signature));
    for (std::size_t at = signature; at + 12 <= picture.size();) {
        const std::size_t length = big32(picture, at);
        if (length > picture.size() - at - 12) return std::nullopt;
        const auto name = picture.substr(at + 4, 4);
        if (name == "eXIf") {
            if (const auto orientation = orientationOf(picture.substr(at + 8, length)); orientation != 0) {
                const auto exif = exifOf(orientation);
                const auto body = "eXIf" + exif;
                out += big32Bytes(static_cast<std::uint32_t>(exif.size())) + body + big32Bytes(checksum(body));
            }
        }
        if (std::ranges::find(keptChunks, name) != keptChunks.end()) out += picture.substr(at, length + 12);
        at += length + 12;
        if (name == "IEND") return out;
    }
    return std::nullopt;
}

std::optional<std::string> strippedWebp(std::string_view picture) {
    constexpr std::uint32_t exifFlag = 0x08, xmpFlag = 0x04;
    std::string chunks;
    std::uint32_t orientation = 0;
    std::size_t flags = std::string::npos;
    for (std::size_t at = 12; at + 8 <= picture.size();) {
        const std::size_t length = little32(picture, at + 4);
        const std::size_t padded = length + length % 2;
        if (length > picture.size() - at - 8) return std::nullopt;
        const auto name = picture.substr(at, 4);
        const auto content = picture.substr(at + 8, length);
        if (name == "EXIF") {
            const bool headed = content.starts_with(std::string_view("Exif\0\0", 6));
            orientation = orientationOf(headed ? content.substr(6) : content);
        } else if (name != "XMP ") {
            if (name == "VP8X") flags = chunks.size() + 8;
            chunks += picture.substr(at, std::min(8 + padded, picture.size() - at));
            if (length % 2 == 1 && chunks.size() % 2 == 1) chunks += '\0';
        }
        at += 8 + padded;
    }
    if (chunks.empty()) return std::nullopt;
    if (flags != std::string::npos && flags < chunks.size()) {
        auto value = byteAt(chunks, flags) & ~(exifFlag | xmpFlag);
        if (orientation != 0) value |= exifFlag;
        chunks[flags] = static_cast<char>(value);
        if (orientation != 0) {
            const auto exif = exifOf(orientation);
            chunks += "EXIF" + little32Bytes(static_cast<std::uint32_t>(exif.size())) + exif;
        }
    }
    return "RIFF" + little32Bytes(static_cast<std::uint32_t>(chunks.size() + 4)) + "WEBP" + chunks;
}

}  // namespace

std::optional<std::string> withoutMetadata(std::string_view picture) {
    if (picture.starts_with("\xFF\xD8\xFF")) return strippedJpeg(picture);
    if (picture.starts_with("\x89PNG\r\n\x1a\n")) return strippedPng(picture);
    if (picture.size() > 16 && picture.starts_with("RIFF") && picture.substr(8, 4) == "WEBP")
        return strippedWebp(picture);
    return std::nullopt;
}

}  // namespace kokemus
