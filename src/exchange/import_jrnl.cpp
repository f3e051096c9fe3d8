// SPDX-License-Identifier: GPL-3.0-or-later
// jrnl: a text journal (one file, or a folder YYYY/MM/DD.txt) and its JSON. Times are local, without a zone.
#include "exchange/csv_table.h"
#include "exchange/importer.h"
#include "exchange/text_stream.h"
#include "exchange/written_date.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace kokemus::exchange {
namespace {

constexpr std::size_t maxTitle = 300;
constexpr std::size_t maxStamp = 60;  ///< bytes of a date in brackets

bool isStamp(std::string_view text) {
    const auto date = readWrittenDate(text);
    return date && (dateIn(*date, DateOrder::YearFirst) || dateIn(*date, DateOrder::DayFirst) ||
                    dateIn(*date, DateOrder::MonthFirst));
}

/// Reads a date by the format that the user has set in jrnl: %Y %m %d %H %I %M %S %p and literal characters.
std::optional<WrittenDate> readFormatted(std::string_view text, std::string_view format) {
    std::map<char, int> parts;
    for (std::size_t i = 0; i < format.size(); ++i) {
        if (format[i] != '%' || i + 1 == format.size()) {
            if (text.empty() || text.front() != format[i]) return std::nullopt;
            text.remove_prefix(1);
            continue;
        }
        const char part = format[++i];
        if (part == 'p') {
            if (text.size() < 2) return std::nullopt;
            parts['p'] = std::tolower(static_cast<unsigned char>(text.front())) == 'p' ? 12 : 0;
            text.remove_prefix(2);
            continue;
        }
        const std::size_t most = part == 'Y' ? 4 : 2;
        std::size_t digits = 0;
        int value = 0;
        while (digits < most && digits < text.size() && std::isdigit(static_cast<unsigned char>(text[digits])) != 0)
            value = value * 10 + (text[digits++] - '0');
        if (digits == 0 || std::string_view("YmdHIMS").find(part) == std::string_view::npos) return std::nullopt;
        parts[part] = value;
        text.remove_prefix(digits);
    }
    if (!text.empty() || !parts.contains('Y') || !parts.contains('m') || !parts.contains('d')) return std::nullopt;
    WrittenDate date;
    date.first = parts['Y'];
    date.second = parts['m'];
    date.third = parts['d'];
    date.yearFirst = true;
    const bool twelve = parts.contains('I');
    if (twelve || parts.contains('H')) {
        const int hour = twelve ? parts['I'] % 12 + parts['p'] : parts['H'];
        if (hour > 23 || parts['M'] > 59) return std::nullopt;
        date.minuteOfDay = hour * 60 + parts['M'];
    }
    return date;
}

/// How the entries of a text begin, found by looking at all of it.
struct Style {
    bool brackets = true;
    std::string format;  ///< the user's; empty: dates as they are usually written
    DateOrder order = DateOrder::DayFirst;

    /// The date that begins an entry, and how much of the line it takes (with the blank after it).
    [[nodiscard]] std::optional<std::pair<std::string_view, std::size_t>> stampOf(std::string_view line) const {
        if (brackets) {
            if (!line.starts_with('[')) return std::nullopt;
            const auto end = line.substr(0, maxStamp).find(']');
            if (end == std::string_view::npos) return std::nullopt;
            if (line.size() > end + 1 && line[end + 1] != ' ') return std::nullopt;
            const std::string_view stamp = line.substr(1, end - 1);
            if (!read(stamp)) return std::nullopt;
            return std::pair(stamp, std::min(line.size(), end + 2));
        }
        if (line.empty() || std::isdigit(static_cast<unsigned char>(line.front())) == 0) return std::nullopt;
        // "2013-06-09 15:39 Title", "06/09/2013 03:39 PM Title": the longest beginning that is a date with a time.
        for (std::size_t blanks = 3; blanks >= 2; --blanks) {
            std::size_t at = 0;
            for (std::size_t i = 0; i < blanks && at != std::string_view::npos; ++i)
                at = line.substr(0, maxStamp).find(' ', at + 1);
            const std::string_view stamp = line.substr(0, at == std::string_view::npos ? line.size() : at);
            const auto date = stamp.size() <= maxStamp ? read(stamp) : std::nullopt;
            if (date && date->minuteOfDay) return std::pair(stamp, std::min(line.size(), stamp.size() + 1));
        }
        return std::nullopt;
    }
    [[nodiscard]] std::optional<WrittenDate> read(std::string_view stamp) const {
        if (!format.empty()) return readFormatted(stamp, format);
        return isStamp(stamp) ? readWrittenDate(stamp) : std::nullopt;
    }
};

bool isJournalText(const Specimen& specimen) {
    if (specimen.isJson() || !looksLikeText(specimen.head)) return false;
    const Style bracketed;
    const Style bare{false, {}, {}};
    std::string_view text = specimen.head;
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    if (text.starts_with("gAAAAA")) return true;  // encrypted: to be refused by name
    // Text before the first entry is refused by its line, but it must not be a whole other file.
    constexpr int linesBefore = 20;
    for (int i = 0; i < linesBefore && !text.empty(); ++i) {
        const auto end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        if (bracketed.stampOf(line) || (i == 0 && bare.stampOf(line) && line.find(';') == std::string_view::npos &&
                                        line.find(',') > maxStamp && line.find('\t') == std::string_view::npos))
            return true;
        if (end == std::string_view::npos) break;
        text.remove_prefix(end + 1);
    }
    return false;
}

bool isJrnlJson(const Specimen& specimen) {
    return specimen.hasKey("entries[].title") && specimen.hasKey("entries[].date");
}

bool isJrnl(const Specimen& specimen) { return isJrnlJson(specimen) || isJournalText(specimen); }

/// jrnl's tags: "@word" after a blank, lower case. "me@home.fi" is none, "@C++" is one.
void addTags(Encounter& encounter, std::string_view text) {
    const auto isWord = [](unsigned char c) {
        return c >= 0x80 || std::isalnum(c) != 0 ||
               std::string_view("_-+*#/").find(static_cast<char>(c)) != std::string_view::npos;
    };
    int words = 0;
    for (auto at = text.find('@'); at != std::string_view::npos && words < maxTagWords; at = text.find('@', at + 1)) {
        ++words;
        if (at > 0 && std::isspace(static_cast<unsigned char>(text[at - 1])) == 0) continue;
        std::size_t end = at + 1;
        while (end < text.size() && isWord(static_cast<unsigned char>(text[end]))) ++end;
        std::string tag(text.substr(at + 1, end - at - 1));
        std::ranges::transform(tag, tag.begin(), [](unsigned char c) { return std::tolower(c); });
        addTag(encounter, tag);
    }
}

/// The first sentence of the first line; the rest of the line begins the text.
std::size_t sentenceEnd(std::string_view line) {
    for (std::size_t i = 0; i + 1 < line.size(); ++i)
        if (std::string_view(".!?").find(line[i]) != std::string_view::npos && line[i + 1] == ' ') return i + 1;
    return line.size();
}

/// Collects the lines of an entry and hands it over when the next one begins.
class TextReader {
public:
    TextReader(const Style& style, std::string file, ImportRun& run)
        : m_style(style), m_file(std::move(file)), m_run(run) {}

    bool line(const std::string& line, std::size_t number) {
        if (const auto stamp = m_style.stampOf(line)) {
            if (!finish()) return false;
            m_open = true;
            m_where = m_file + std::to_string(number);
            m_stamp = std::string(stamp->first);
            m_text = line.substr(stamp->second);
            return true;
        }
        if (m_open) {
            m_text += '\n' + line;
            checkSize();
            return true;
        }
        if (trimmed(line).empty() || m_dateless) return true;
        m_dateless = true;  // once for all lines before the first entry
        return m_run.refuse(m_file + std::to_string(number), importError("no_date"));
    }

    bool finish() {
        if (!m_open) return true;
        m_open = false;
        SourceEntry entry;
        entry.where = m_where;
        Encounter& encounter = entry.encounter;
        const auto written = m_style.read(m_stamp);
        encounter.occurredOn = written ? dateIn(*written, m_style.order) : std::nullopt;
        if (!encounter.occurredOn)
            return m_run.refuse(m_where, {ErrorCode::InvalidValue,
                                          {{"field", "date"}, {"value", m_stamp}, {"expected", "YYYY-MM-DD HH:MM"}},
                                          "import"});
        encounter.occurredAt = written->minuteOfDay;
        encounter.precision = encounter.occurredAt ? Precision::Minute : Precision::Day;
        setText(encounter);
        entry.original = Json::object();
        entry.original["date"] = m_stamp;
        entry.original["text"] = std::move(m_text);
        return m_run.take(std::move(entry));
    }

private:
    void setText(Encounter& encounter) {
        std::string_view text = m_text;
        const auto lineEnd = text.find('\n');
        std::string_view first = text.substr(0, lineEnd);
        const std::string_view rest = lineEnd == std::string_view::npos ? std::string_view() : text.substr(lineEnd + 1);
        const bool starred = trimmed(first).ends_with(" *") || trimmed(first) == "*";
        if (starred) first = trimmed(first).substr(0, trimmed(first).size() - 1);
        const std::size_t end = sentenceEnd(first);
        const std::string_view title = trimmed(first.substr(0, end));
        std::string note;
        if (title.size() <= maxTitle) {
            encounter.title = std::string(title);
            note = std::string(trimmed(first.substr(end)));
        } else {
            note = std::string(trimmed(first));
        }
        std::string_view body = rest;
        while (!body.empty() && (body.back() == '\n' || body.back() == '\r')) body.remove_suffix(1);
        while (note.empty() && body.starts_with('\n')) body.remove_prefix(1);
        encounter.note = note + (note.empty() || body.empty() ? "" : "\n") + std::string(body);
        addTags(encounter, m_text);
        if (starred) addTag(encounter, "starred");
    }

    void checkSize() const {
        if (m_text.size() > maxRecordBytes)
            throw Refused{
                {ErrorCode::TooLarge, {{"field", m_where}, {"limit", std::to_string(maxRecordBytes)}}, "import"}};
    }

    const Style& m_style;
    std::string m_file;  ///< before line numbers, where there are many files
    ImportRun& m_run;
    bool m_open = false;
    bool m_dateless = false;
    std::string m_where;
    std::string m_stamp;
    std::string m_text;
};

void forEachLine(const SourceTree& tree, const std::string& name, const std::string& encoding,
                 const std::function<bool(const std::string& line, std::size_t number)>& visit) {
    auto bytes = tree.stream(name);
    if (!bytes.ok()) throw Refused{bytes.error()};
    TextStream text(std::move(*bytes), encoding);
    LineReader lines(text);
    std::string line;
    while (lines.next(line))
        if (!visit(line, lines.number())) return;
}

/// Looks at all entries: whether they have brackets, and which number of their dates is the day.
std::optional<Style> styleOf(const SourceTree& tree, const std::string& name, const std::string& encoding,
                             ImportRun& run) {
    Style bracketed{true, run.mapping().dateFormat, {}};
    Style bare{false, run.mapping().dateFormat, {}};
    DateColumn inBrackets;
    DateColumn without;
    bool anyBracket = false;
    forEachLine(tree, name, encoding, [&](const std::string& line, std::size_t) {
        if (const auto stamp = bracketed.stampOf(line)) {
            anyBracket = true;
            inBrackets.add(stamp->first);
        } else if (const auto plain = bare.stampOf(line)) {
            without.add(plain->first);
        }
        return true;
    });
    Style style = anyBracket ? bracketed : bare;
    const DateColumn& dates = anyBracket ? inBrackets : without;
    if (!style.format.empty()) {
        style.order = DateOrder::YearFirst;
        return style;
    }
    if (run.mapping().dateOrder && run.mapping().dateOrder != DateOrder::YearFirst) {
        style.order = *run.mapping().dateOrder;
        return style;
    }
    if (dates.verdict() != DateColumn::Verdict::Sure) {
        run.ask("date_order", name);
        return std::nullopt;
    }
    style.order = dates.order();
    return style;
}

void readText(const SourceTree& tree, const std::string& name, ImportRun& run) {
    const auto encoding = run.mapping().encoding.empty() ? encodingOf(tree, name) : Result(run.mapping().encoding);
    if (!encoding.ok()) throw Refused{encoding.error()};
    run.found().encoding = *encoding;
    const auto style = styleOf(tree, name, *encoding, run);
    if (!style) return;
    TextReader reader(*style, tree.kind() == SourceTree::Kind::File ? std::string() : name + ':', run);
    forEachLine(tree, name, *encoding,
                [&](const std::string& line, std::size_t number) { return reader.line(line, number); });
    if (!run.error()) reader.finish();
}

void readJsonEntry(const std::string& path, Json& json, ImportRun& run) {
    SourceEntry entry;
    entry.where = path;
    Encounter& encounter = entry.encounter;
    const std::string date = textAt(json, "date");
    encounter.occurredOn = parseDate(date);
    if (!encounter.occurredOn)
        throw Refused{{ErrorCode::InvalidValue,
                       {{"field", path + ".date"}, {"value", date}, {"expected", "YYYY-MM-DD"}},
                       "import"}};
    encounter.occurredAt = readWrittenTime(textAt(json, "time"));
    encounter.precision = encounter.occurredAt ? Precision::Minute : Precision::Day;
    encounter.title = textAt(json, "title");
    encounter.note = textAt(json, "body");
    if (encounter.title.size() > maxTitle) {
        encounter.note = encounter.title + (encounter.note.empty() ? "" : "\n") + encounter.note;
        encounter.title.clear();
    }
    if (const Json* tags = memberOf(json, "tags"); tags && tags->is_array())
        for (const Json& tag : *tags)
            if (tag.is_string()) {
                std::string_view word = tag.get_ref<const std::string&>();
                if (word.starts_with('@')) word.remove_prefix(1);
                addTag(encounter, word);
            }
    if (const Json* starred = memberOf(json, "starred"); starred && *starred == true) addTag(encounter, "starred");
    entry.nativeId = textAt(json, "uuid");
    entry.original = std::move(json);
    run.take(std::move(entry));
}

void read(const SourceTree& tree, const std::string& name, ImportRun& run) {
    const auto head = tree.head(name, 64);
    if (!head.ok()) throw Refused{head.error()};
    const std::string_view begin = trimmed(*head);
    if (begin.starts_with("gAAAAA")) throw Refused{importError("encrypted", name)};
    if (!begin.starts_with('{')) return readText(tree, name, run);
    auto source = openJson(tree, name);
    readList(source, run, "entries", [&](const std::string& path, Json& entry) { readJsonEntry(path, entry, run); });
}

}  // namespace

const Importer jrnlImporter{"jrnl", isJrnl, read, true};

}  // namespace kokemus::exchange
