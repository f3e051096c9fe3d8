// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temp_journal.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace kokemus;
using nlohmann::json;
using test::must;
using test::TempJournal;

namespace {

struct Judged {
    std::size_t wanted = 0;
    std::size_t found = 0;
    std::size_t right = 0;       ///< of the found
    std::size_t rightFirst = 0;  ///< of as many first hits as were wanted
};

Judged judge(const std::set<std::string>& wanted, const std::vector<std::string>& found) {
    Judged judged{wanted.size(), found.size(), 0, 0};
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (!wanted.contains(found[i])) continue;
        ++judged.right;
        if (i < wanted.size()) ++judged.rightFirst;
    }
    return judged;
}

double share(std::size_t part, std::size_t whole) {
    return whole == 0 ? 1.0 : static_cast<double>(part) / static_cast<double>(whole);
}

std::string joined(const std::vector<std::string>& words) {
    std::string all;
    for (const auto& word : words) all.append(all.empty() ? "" : " ").append(word);
    return all;
}

}  // namespace

TEST_CASE("search finds what is wanted and little else, the wanted first") {
    constexpr double leastRecall = 0.97;
    constexpr double leastPrecision = 0.90;
    constexpr double leastRanked = 0.95;
    std::ifstream file(std::string(KOKEMUS_TEST_DATA) + "/search-judged.json");
    const auto data = json::parse(file);
    REQUIRE(data.at("queries").size() >= 60);
    JournalOptions options;
    REQUIRE(finnishBaseForms());
    options.dictionary = finnishBaseForms;
    TempJournal journal(options);
    std::map<std::string, std::string> names;
    for (const auto& row : data.at("encounters")) {
        auto encounter = test::told(row.at("brand"), row.at("on"), 4);
        encounter.note = row.at("note");
        names[must(journal->save(encounter)).id] = row.at("id");
    }

    double recall = 0;
    double precision = 0;
    double ranked = 0;
    for (const auto& row : data.at("queries")) {
        const auto query = row.at("query").get<std::string>();
        const auto wanted = row.at("wanted").get<std::set<std::string>>();
        std::vector<std::string> found;
        for (const auto& hit : must(journal->search(query, {}, 50))) found.push_back(names.at(hit.id));
        const auto judged = judge(wanted, found);
        recall += share(judged.right, judged.wanted);
        precision += share(judged.right, judged.found);
        ranked += share(judged.rightFirst, judged.wanted);
        if (judged.right < judged.wanted || judged.right < judged.found)
            std::printf("  %s: wanted %s, found %s\n", query.c_str(), joined({wanted.begin(), wanted.end()}).c_str(),
                        joined(found).c_str());
    }
    const auto count = static_cast<double>(data.at("queries").size());
    std::printf("search: %.0f queries, recall %.3f, precision %.3f, wanted among the first %.3f\n", count,
                recall / count, precision / count, ranked / count);
    CHECK(recall / count >= leastRecall);
    CHECK(precision / count >= leastPrecision);
    CHECK(ranked / count >= leastRanked);
}
