// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/photo.h"

#include "support/catch.h"

using namespace kokemus;
using namespace std::string_literals;

namespace {

/// A block of metadata that tells an orientation and where it was.
std::string exif(char orientation) {
    return "II*\0\x08\0\0\0\x02\0\x12\x01\x03\0\x01\0\0\0"s + orientation +
           "\0\0\0\x25\x88\x04\0\x01\0\0\0\x26\0\0\0\0\0\0\0GPS 60.17 24.94"s;
}

std::string segment(char marker, const std::string& content) {
    const auto length = content.size() + 2;
    return "\xFF"s + marker + static_cast<char>(length >> 8) + static_cast<char>(length & 0xFF) + content;
}

std::string jpeg(char orientation) {
    return "\xFF\xD8"s + segment('\xE0', "JFIF\0\x01\x01\0\0\x01\0\x01\0\0"s) +
           segment('\xE1', "Exif\0\0"s + exif(orientation)) + segment('\xE1', "http://ns.adobe.com/xap/1.0/\0GPS"s) +
           segment('\xE2', "ICC_PROFILE\0\x01\x01 colours"s) + segment('\xFE', "made by GPS phone") +
           segment('\xDB', std::string(65, '\1')) + segment('\xDA', "\x01\x01\0\0\x3F\0"s) +
           "pixels\xFF\0more\xFF\xD0 end"s + "\xFF\xD9"s + "\xFF\xD8 a second picture with GPS \xFF\xD9"s;
}

std::string big32(std::uint32_t value) {
    std::string out;
    for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(value >> shift & 0xFF);
    return out;
}

std::string chunk(const std::string& name, const std::string& content) {
    return big32(static_cast<std::uint32_t>(content.size())) + name + content + "CRC!";
}

std::string riffChunk(const std::string& name, const std::string& content) {
    auto size = big32(static_cast<std::uint32_t>(content.size()));
    return name + std::string(size.rbegin(), size.rend()) + content + (content.size() % 2 ? "\0"s : ""s);
}

}  // namespace

TEST_CASE("a JPEG loses place, device and comments, and keeps pixels, colours and orientation") {
    const auto picture = withoutMetadata(jpeg('\x06'));
    REQUIRE(picture);
    CHECK(picture->find("GPS") == std::string::npos);
    CHECK(picture->find("ICC_PROFILE") != std::string::npos);
    CHECK(picture->find("pixels\xFF\0more\xFF\xD0 end\xFF\xD9"s) != std::string::npos);
    CHECK(picture->ends_with("\xFF\xD9"));
    CHECK(picture->find("\x01\x12\0\x03\0\0\0\x01\0\x06"s) != std::string::npos);
    CHECK(*withoutMetadata(*picture) == *picture);
    CHECK(withoutMetadata(jpeg('\x01'))->find("Exif") == std::string::npos);
}

TEST_CASE("a PNG keeps only what draws it, and its orientation") {
    const auto picture =
        withoutMetadata("\x89PNG\r\n\x1a\n"s + chunk("IHDR", std::string(13, '\0')) + chunk("tEXt", "Author\0GPS"s) +
                        chunk("eXIf", exif('\x03')) + chunk("iCCP", "colours") + chunk("IDAT", "pixels") +
                        chunk("tIME", "1234567") + chunk("IEND", "") + "GPS behind the end");
    REQUIRE(picture);
    CHECK(picture->find("GPS") == std::string::npos);
    CHECK(picture->find("tIME") == std::string::npos);
    CHECK(picture->find("colours") != std::string::npos);
    CHECK(picture->find("pixels") != std::string::npos);
    CHECK(picture->find("eXIfMM") != std::string::npos);
}

TEST_CASE("a WebP loses Exif and XMP, and says so in its header") {
    const auto body = "WEBP"s + riffChunk("VP8X", "\x2C\0\0\0\0\0\0\0\0\0"s) + riffChunk("ICCP", "colours") +
                      riffChunk("VP8 ", "pixels") + riffChunk("EXIF", exif('\x01')) + riffChunk("XMP ", "GPS here");
    const auto size = big32(static_cast<std::uint32_t>(body.size()));
    const auto picture = withoutMetadata("RIFF" + std::string(size.rbegin(), size.rend()) + body);
    REQUIRE(picture);
    CHECK(picture->find("GPS") == std::string::npos);
    CHECK(picture->find("colours") != std::string::npos);
    CHECK((*picture)[20] == '\x20');
    CHECK(static_cast<unsigned char>((*picture)[4]) == picture->size() - 8);
}

TEST_CASE("what is no picture, or is cut off, is not handed out") {
    const auto whole = jpeg('\x06');
    const auto end = whole.find("\xFF\xD9");
    CHECK_FALSE(withoutMetadata(""));
    CHECK_FALSE(withoutMetadata("%PDF-1.4"));
    for (std::size_t size = 0; size < end; ++size) {
        INFO(size);
        CHECK_FALSE(withoutMetadata(std::string_view(whole).substr(0, size)));
    }
    CHECK_FALSE(withoutMetadata("\x89PNG\r\n\x1a\n\xFF\xFF\xFF\xFFIHDR"));
}
