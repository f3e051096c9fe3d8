// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search_index.h"

#include "domain/fold.h"
#include "domain/words.h"
#include "store/brands.h"
#include "store/connection.h"
#include "store/filter_sql.h"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace kokemus::store {
namespace {

constexpr int versionWithoutBases = 1;
constexpr int versionWithBases = 2;

// A word with diacritics is also indexed without them, behind a private character that nobody types: so it is found
// by "jaatelo", yet never taken for a word that was written so.
constexpr std::string_view foldedMark = "\uE000";

constexpr std::size_t mostWords = 32;     // of a query; further ones are passed over
constexpr std::size_t shortestInfix = 3;  // characters
constexpr int lookedAtForEach = 20;       // encounters looked at for each outdated one asked for
constexpr int mostInfixRows = 20'000;     // newest encounters whose text is looked through

constexpr std::string_view newestFirst =
    " ORDER BY ifnull(e.occurred_on, '') DESC, ifnull(e.occurred_at, -1) DESC, e.recorded_at DESC, e.id DESC";

/// Sorts as newestFirst does, as text.
constexpr std::string_view newestKey =
    "ifnull(e.occurred_on, '') || printf('|%04d|', ifnull(e.occurred_at, -1) + 1) || e.recorded_at || '|' || e.id";

// --- indexing

void addFolded(std::set<std::string>& base, std::string_view words) {
    for (const std::string_view word : wordsOf(words)) {
        std::string folded = foldAccents(word);
        if (folded != word) base.insert(std::string(foldedMark) + folded);
    }
}

std::string joined(const std::set<std::string>& words) {
    std::string all;
    for (const std::string& word : words) {
        if (!all.empty()) all += ' ';
        all += word;
    }
    return all;
}

/// What stands in the second column: base forms that are not written as such anyway, and words without diacritics.
std::string baseColumn(std::string_view original, std::string_view words, const BaseForms& baseForms) {
    std::set<std::string> base;
    if (baseForms) {
        const std::vector<std::string_view> written = wordsOf(words);
        const std::unordered_set<std::string_view> known(written.begin(), written.end());
        const std::string forms = foldName(baseForms(original));
        for (const std::string_view form : wordsOf(forms))
            if (!known.contains(form)) base.emplace(form);
        addFolded(base, forms);
    }
    addFolded(base, words);
    return joined(base);
}

std::string rawText(Connection& connection, std::int64_t encounter) {
    SQLite::Statement& select = connection.prepared(
        "SELECT title FROM encounter WHERE row = ?1 UNION ALL SELECT note FROM encounter WHERE row = ?1"
        " UNION ALL SELECT lesson FROM encounter WHERE row = ?1"
        " UNION ALL SELECT private_note FROM encounter WHERE row = ?1"
        " UNION ALL SELECT feedback_answer FROM encounter WHERE row = ?1"
        " UNION ALL SELECT tag FROM tag WHERE encounter = ?1"
        " UNION ALL SELECT text FROM quote WHERE encounter = ?1 UNION ALL SELECT role FROM quote WHERE encounter = ?1"
        " UNION ALL SELECT whose FROM viewpoint WHERE encounter = ?1"
        " UNION ALL SELECT text FROM viewpoint WHERE encounter = ?1"
        " UNION ALL SELECT text FROM promise WHERE encounter = ?1"
        " UNION ALL SELECT note FROM step WHERE encounter = ?1"
        " UNION ALL SELECT note FROM later_feeling WHERE encounter = ?1"
        " UNION ALL SELECT b.name FROM party p JOIN brand b ON b.id = p.brand WHERE p.encounter = ?1"
        " UNION ALL SELECT i.name FROM party p JOIN brand b ON b.id = p.brand JOIN brand i ON i.id = b.merged_into"
        " WHERE p.encounter = ?1"
        " UNION ALL SELECT v.name FROM encounter e JOIN venue v ON v.id = e.venue WHERE e.row = ?1");
    select.bind(1, encounter);
    Rows rows(select);
    std::string all;
    while (rows.next()) {
        if (rows.column(0).isNull()) continue;
        all += rows.text(0);
        all += '\n';
    }
    return nfc(all);
}

bool isIndexedAs(Connection& connection, std::int64_t encounter, const std::string& words, const std::string& base) {
    SQLite::Statement& select = connection.prepared("SELECT words, base FROM search WHERE rowid = ?");
    select.bind(1, encounter);
    Rows rows(select);
    return rows.next() && rows.text(0) == words && rows.text(1) == base;
}

void indexEach(Connection& connection, SQLite::Statement& select, const BaseForms& baseForms) {
    std::vector<std::int64_t> encounters;
    Rows rows(select);
    while (rows.next()) encounters.push_back(rows.column(0).getInt64());
    for (const std::int64_t encounter : encounters) indexEncounter(connection, encounter, baseForms);
}

// --- searching

/// One blank-separated piece of the query.
struct QueryWord {
    std::string written;             ///< folded
    std::string phrase;              ///< "a haa" in quotes; empty when it holds no letter or digit
    std::string folded;              ///< the phrase without diacritics
    std::vector<std::string> bases;  ///< phrases
};

std::string phraseOf(std::string_view text) {
    std::string phrase;
    for (const std::string_view word : wordsOf(text)) phrase.append(phrase.empty() ? "\"" : " ").append(word);
    return phrase.empty() ? phrase : phrase + '"';
}

/// Base forms of a query word. Of a compound its parts are left out: who looks for "kauppakeskus" does not want every
/// "kauppa".
std::vector<std::string> basePhrases(std::string_view word, const BaseForms& baseForms) {
    std::vector<std::string> phrases;
    if (!baseForms) return phrases;
    for (const std::string& form : wholeForms(word, foldName(baseForms(word)))) phrases.push_back(phraseOf(form));
    return phrases;
}

bool isLongEnough(std::string_view word) { return firstCharacters(word, shortestInfix - 1).size() < word.size(); }

std::vector<QueryWord> queryWords(std::string_view words, const BaseForms& baseForms) {
    const std::string text = nfc(words);
    const std::string folded = foldName(text);
    std::vector<QueryWord> query;
    for (std::size_t at = 0; at < folded.size() && query.size() < mostWords;) {
        const std::size_t end = std::min(folded.find(' ', at), folded.size());
        const std::string_view word = std::string_view(folded).substr(at, end - at);
        query.push_back({std::string(word), phraseOf(word), phraseOf(foldAccents(word)), basePhrases(word, baseForms)});
        at = end + 1;
    }
    return query;
}

enum class MatchClass { Exact, Prefix, Infix, Base, Folded };
constexpr std::array<std::string_view, 5> classNames{"exact", "prefix", "infix", "base", "folded"};

std::string condition(const QueryWord& word, MatchClass matchClass) {
    if (matchClass == MatchClass::Exact) return "words : " + word.phrase;
    std::string any = "words : " + word.phrase + " *";
    if (matchClass == MatchClass::Prefix) return any;
    // Parts of compounds stand in the second column, base forms of what is still being typed too.
    any += " OR base : " + word.phrase + (isLongEnough(word.written) ? " *" : "");
    if (matchClass == MatchClass::Infix) return any;
    for (const std::string& base : word.bases) any += " OR " + base;
    if (matchClass == MatchClass::Folded) {
        any += " OR words : " + word.folded + " *";
        any += " OR base : \"" + std::string(foldedMark) + word.folded.substr(1) + " *";
    }
    return any;
}

/// Empty when no word can be in the index.
std::string expression(const std::vector<QueryWord>& query, MatchClass matchClass) {
    std::string all;
    for (const QueryWord& word : query) {
        if (word.phrase.empty() || word.folded.empty()) continue;
        all += (all.empty() ? "(" : " AND (") + condition(word, matchClass) + ')';
    }
    return all;
}

/// Each encounter once, with the best class it was found in.
class Hits {
public:
    explicit Hits(int limit) : m_limit(limit) {}

    [[nodiscard]] bool full() const { return m_limit > 0 && static_cast<int>(m_hits.size()) >= m_limit; }
    /// Rows to ask for so that those known already do not crowd out new ones; -1 = all.
    [[nodiscard]] int rowsToRead() const { return m_limit > 0 ? m_limit + static_cast<int>(m_hits.size()) : -1; }
    /// `select` gives ids and what newestKey says, newest first.
    void add(SQLite::Statement& select, MatchClass matchClass) {
        Rows rows(select);
        while (!full() && rows.next()) {
            const std::string id = rows.text(0);
            if (m_seen.insert(id).second) m_hits.push_back({id, rows.text(1), matchClass});
        }
    }
    /// Best class first, newest first within a class.
    std::vector<SearchHit> take() {
        std::ranges::sort(m_hits, [](const Hit& a, const Hit& b) {
            return a.matchClass != b.matchClass ? a.matchClass < b.matchClass : a.newest > b.newest;
        });
        std::vector<SearchHit> hits;
        for (Hit& hit : m_hits)
            hits.push_back({std::move(hit.id), {std::string(classNames[static_cast<std::size_t>(hit.matchClass)])}});
        return hits;
    }

private:
    struct Hit {
        std::string id;
        std::string newest;
        MatchClass matchClass{};
    };

    int m_limit;
    std::vector<Hit> m_hits;
    std::unordered_set<std::string> m_seen;
};

/// Requires each query word to stand somewhere in the text as it is written.
std::string containsAll(const std::vector<QueryWord>& query) {
    std::string all;
    for (std::size_t i = 0; i < query.size(); ++i) all += "instr(search.words, ?) > 0 AND ";
    return all;
}

int bindAll(SQLite::Statement& select, int next, const std::vector<QueryWord>& query) {
    for (const QueryWord& word : query) select.bind(next++, word.written);
    return next;
}

void addMatches(Connection& connection, const std::vector<QueryWord>& query, MatchClass matchClass,
                const FilterSql& filter, Hits& hits) {
    const std::string match = expression(query, matchClass);
    if (match.empty() || hits.full()) return;
    const bool infix = matchClass == MatchClass::Infix;
    std::string sql = "SELECT e.id, " + std::string(newestKey) +
                      " FROM search JOIN encounter e ON e.row = search.rowid WHERE search MATCH ? AND ";
    if (infix) sql += containsAll(query);
    sql.append(filter.where).append(newestFirst).append(" LIMIT ?");
    SQLite::Statement select(connection, sql);
    select.bind(1, match);
    const int next = infix ? bindAll(select, 2, query) : 2;
    filter.bind(select, next);
    select.bind(next + filter.count(), hits.rowsToRead());
    hits.add(select, matchClass);
}

/// Looks through the text of the newest encounters for words that stand in the middle of others. An index of every
/// three letters would be almost three times as large as the texts.
void addScanned(Connection& connection, const std::vector<QueryWord>& query, const FilterSql& filter, Hits& hits) {
    const bool worthIt = std::ranges::any_of(
        query, [](const QueryWord& word) { return word.phrase.empty() || isLongEnough(word.written); });
    if (!worthIt || hits.full()) return;
    std::string sql = "SELECT e.id, " + std::string(newestKey) + " FROM (SELECT row FROM encounter e" +
                      std::string(newestFirst) +
                      " LIMIT ?) newest CROSS JOIN search ON search.rowid = newest.row"
                      " JOIN encounter e ON e.row = newest.row WHERE " +
                      containsAll(query);
    sql.append(filter.where).append(newestFirst).append(" LIMIT ?");
    SQLite::Statement select(connection, sql);
    select.bind(1, mostInfixRows);
    const int next = bindAll(select, 2, query);
    filter.bind(select, next);
    select.bind(next + filter.count(), hits.rowsToRead());
    hits.add(select, MatchClass::Infix);
}

}  // namespace

int indexVersion(const BaseForms& baseForms) { return baseForms ? versionWithBases : versionWithoutBases; }

std::string indexedText(Connection& connection, std::int64_t encounter) {
    return foldName(rawText(connection, encounter));
}

void indexEncounter(Connection& connection, std::int64_t encounter, const BaseForms& baseForms) {
    const std::string original = rawText(connection, encounter);
    const std::string words = foldName(original);
    const std::string base = baseColumn(original, words, baseForms);
    if (!isIndexedAs(connection, encounter, words, base)) {
        removeFromIndex(connection, encounter);
        SQLite::Statement& insert = connection.prepared("INSERT INTO search (rowid, words, base) VALUES (?, ?, ?)");
        insert.bind(1, encounter);
        insert.bind(2, words);
        insert.bind(3, base);
        insert.exec();
    }
    SQLite::Statement& mark = connection.prepared("UPDATE encounter SET indexed = ?1 WHERE row = ?2 AND indexed <> ?1");
    mark.bind(1, indexVersion(baseForms));
    mark.bind(2, encounter);
    mark.exec();
}

void removeFromIndex(Connection& connection, std::int64_t encounter) {
    SQLite::Statement& remove = connection.prepared("DELETE FROM search WHERE rowid = ?");
    remove.bind(1, encounter);
    remove.exec();
}

void indexBrand(Connection& connection, std::string_view brandId, const BaseForms& baseForms) {
    for (const std::string& brand : mergedFamily(connection, brandId)) {
        SQLite::Statement& named =
            connection.prepared("SELECT encounter FROM party WHERE brand = ? ORDER BY encounter");
        named.bind(1, brand);
        indexEach(connection, named, baseForms);
    }
}

void indexVenue(Connection& connection, std::string_view venueId, const BaseForms& baseForms) {
    SQLite::Statement& named = connection.prepared("SELECT row FROM encounter WHERE venue = ? ORDER BY row");
    named.bind(1, std::string(venueId));
    indexEach(connection, named, baseForms);
}

std::vector<std::int64_t> outdatedEncounters(Connection& connection, const BaseForms& baseForms,
                                             IndexProgress& progress, int limit) {
    SQLite::Statement& newest =
        connection.prepared("SELECT row, indexed FROM encounter WHERE row < ? ORDER BY row DESC LIMIT ?");
    const int most = limit * lookedAtForEach;
    newest.bind(1, progress.below);
    newest.bind(2, most);
    Rows rows(newest);
    std::vector<std::int64_t> outdated;
    int looked = 0;
    while (static_cast<int>(outdated.size()) < limit && rows.next()) {
        progress.below = rows.column(0).getInt64();
        if (rows.column(1).getInt() < indexVersion(baseForms)) outdated.push_back(progress.below);
        ++looked;
    }
    progress.finished = looked < most && static_cast<int>(outdated.size()) < limit;
    return outdated;
}

void forgetDeletedWords(Connection& connection) { connection.exec("INSERT INTO search (search) VALUES ('rebuild')"); }

std::vector<SearchHit> search(Connection& connection, std::string_view words, const FilterSql& filter, int limit,
                              const BaseForms& baseForms) {
    const std::vector<QueryWord> query = queryWords(words, baseForms);
    Hits hits(limit);
    if (query.empty()) return hits.take();
    addMatches(connection, query, MatchClass::Exact, filter, hits);
    addMatches(connection, query, MatchClass::Prefix, filter, hits);
    addMatches(connection, query, MatchClass::Infix, filter, hits);
    addMatches(connection, query, MatchClass::Base, filter, hits);
    addMatches(connection, query, MatchClass::Folded, filter, hits);
    addScanned(connection, query, filter, hits);
    return hits.take();
}

std::string matchExpression(std::string_view words, const BaseForms& baseForms) {
    return expression(queryWords(words, baseForms), MatchClass::Base);
}

}  // namespace kokemus::store
