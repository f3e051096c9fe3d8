// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text_stream.h"

#include "domain/fold.h"
#include "exchange/json_value.h"

#include <iconv.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace kokemus::exchange {
namespace {

constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";

iconv_t noConverter() {
    return reinterpret_cast<iconv_t>(-1);  // NOLINT: what iconv_open() gives for a failure
}

Refused notText() { return Refused{{ErrorCode::InvalidText, {{"field", "text"}}, "TextStream"}}; }

/// How many bytes at the end of `text` begin a character without ending it: 0..3.
std::size_t unfinishedTail(std::string_view text) {
    for (std::size_t back = 1; back <= 3 && back <= text.size(); ++back) {
        const auto byte = static_cast<unsigned char>(text[text.size() - back]);
        if (byte < 0x80) return 0;
        if (byte < 0xC0) continue;
        const std::size_t length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
        return length > back ? back : 0;
    }
    return 0;
}

}  // namespace

bool looksLikeText(std::string_view head) {
    if (head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF")) return true;
    return std::ranges::none_of(head, [](unsigned char c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' && c != 0x1A;
    });
}

Result<std::string> encodingOf(const SourceTree& tree, const std::string& name) {
    auto stream = tree.stream(name);
    if (!stream.ok()) return stream.error();
    std::vector<char> piece;
    std::string left;
    bool first = true;
    for ((*stream)->next(piece); !piece.empty(); (*stream)->next(piece)) {
        left.append(piece.data(), piece.size());
        if (first) {
            first = false;
            if (left.starts_with("\xFF\xFE")) return std::string("UTF-16LE");
            if (left.starts_with("\xFE\xFF")) return std::string("UTF-16BE");
        }
        if (left.find('\0') != std::string::npos)
            return Error{ErrorCode::FormatUnknown, {{"path", name}}, "encodingOf"};
        const std::size_t tail = unfinishedTail(left);
        if (!isValidText(std::string_view(left).substr(0, left.size() - tail))) return std::string("windows-1252");
        left.erase(0, left.size() - tail);
    }
    return std::string(left.empty() ? "UTF-8" : "windows-1252");
}

TextStream::TextStream(std::unique_ptr<ByteStream> bytes, const std::string& encoding) : m_bytes(std::move(bytes)) {
    if (encoding == "UTF-8") return;
    m_converter = iconv_open("UTF-8", encoding.c_str());
    if (m_converter != noConverter()) return;
    m_converter = nullptr;
    throw Refused{{ErrorCode::InvalidValue,
                   {{"field", "encoding"}, {"value", encoding}, {"expected", "UTF-8, windows-1252, UTF-16LE"}},
                   "TextStream"}};
}

TextStream::~TextStream() {
    if (m_converter) iconv_close(m_converter);
}

std::string_view TextStream::next() {
    for (;;) {
        m_bytes->next(m_piece);
        if (m_piece.empty()) {
            if (!m_left.empty()) throw notText();
            return {};
        }
        std::string_view text = m_converter ? converted() : checked();
        if (!m_begun && text.starts_with(utf8Mark)) text.remove_prefix(utf8Mark.size());
        m_begun = m_begun || !text.empty();
        if (!text.empty()) return text;
    }
}

std::string_view TextStream::checked() {
    if (m_left.empty() && unfinishedTail({m_piece.data(), m_piece.size()}) == 0) {
        const std::string_view text(m_piece.data(), m_piece.size());
        if (!isValidText(text)) throw notText();
        return text;
    }
    m_text = std::move(m_left);
    m_text.append(m_piece.data(), m_piece.size());
    const std::size_t tail = unfinishedTail(m_text);
    m_left = m_text.substr(m_text.size() - tail);
    m_text.resize(m_text.size() - tail);
    if (!isValidText(m_text)) throw notText();
    return m_text;
}

std::string_view TextStream::converted() {
    m_left.append(m_piece.data(), m_piece.size());
    // A byte of windows-1252 takes three of UTF-8 at most, two bytes of UTF-16 too.
    m_text.resize(m_left.size() * 3);
    char* in = m_left.data();
    std::size_t inLeft = m_left.size();
    char* out = m_text.data();
    std::size_t outLeft = m_text.size();
    if (iconv(m_converter, &in, &inLeft, &out, &outLeft) == static_cast<std::size_t>(-1) &&
        (errno != EINVAL || inLeft > 4))
        throw notText();
    m_text.resize(m_text.size() - outLeft);
    m_left.erase(0, m_left.size() - inLeft);
    if (m_text.find('\0') != std::string::npos) throw notText();
    return m_text;
}

bool LineReader::next(std::string& line) {
    line.clear();
    bool any = false;
    for (;;) {
        if (m_piece.empty()) m_piece = m_text.next();
        if (m_piece.empty()) break;
        any = true;
        const auto end = m_piece.find('\n');
        line += m_piece.substr(0, end);
        m_piece.remove_prefix(end == std::string_view::npos ? m_piece.size() : end + 1);
        if (line.size() > maxRecordBytes)
            throw Refused{{ErrorCode::TooLarge,
                           {{"field", std::to_string(m_number + 1)}, {"limit", std::to_string(maxRecordBytes)}},
                           "LineReader"}};
        if (end != std::string_view::npos) break;
    }
    if (line.ends_with('\r')) line.pop_back();
    if (any) ++m_number;
    return any;
}

}  // namespace kokemus::exchange
