// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/base_forms.h"

#include "domain/fold.h"
#include "domain/late_library.h"
#include "domain/words.h"
#include "kokemus/base_forms.h"

#include <libvoikko/voikko.h>

#include <algorithm>
#include <cstdlib>
#include <utility>
#include <vector>

namespace kokemus::language {
namespace {

constexpr std::size_t mostKnown = 50'000;  ///< words remembered: a few megabytes, more than one journal's common ones
constexpr std::size_t longestWord = 200;   ///< bytes; libvoikko gives up at 255 characters

/// libvoikko, loaded when it is first needed: with the twelve libraries that it needs itself it would cost every start
/// of the command line more than all the rest, and most of them never ask about a word. Where
/// it is not installed there is none.
struct Voikko {
    decltype(&voikkoInit) init = nullptr;
    decltype(&voikkoTerminate) terminate = nullptr;
    decltype(&voikkoAnalyzeWordCstr) analyse = nullptr;
    decltype(&voikko_free_mor_analysis) freeAnalyses = nullptr;
    decltype(&voikko_mor_analysis_value_cstr) value = nullptr;
    decltype(&voikko_free_mor_analysis_value_cstr) freeValue = nullptr;

    Voikko() {
        const LateLibrary library("libvoikko.so.1");
        library.find("voikkoTerminate", terminate);
        library.find("voikkoAnalyzeWordCstr", analyse);
        library.find("voikko_free_mor_analysis", freeAnalyses);
        library.find("voikko_mor_analysis_value_cstr", value);
        library.find("voikko_free_mor_analysis_value_cstr", freeValue);
        if (terminate && analyse && freeAnalyses && value && freeValue) library.find("voikkoInit", init);
    }
    [[nodiscard]] bool isThere() const { return init != nullptr; }
};

const Voikko& voikko() {
    static const Voikko library;
    return library;
}

/// libvoikko does not look whether its dictionary could be mapped: without memory for it, it reads from nowhere and the
/// program is gone. Asked for before, and never touched, the room costs nothing.
bool hasRoom() {
    constexpr std::size_t dictionary = 32UL * 1024 * 1024;
    void* volatile room = std::malloc(dictionary);
    std::free(room);
    return room != nullptr;
}

/// One way of reading a word.
struct Analysis {
    std::string baseForm;
    std::string structure;  ///< "=pppppp=ppppp": a part begins at each '='
    std::string wordBases;  ///< "+kauppa(kauppa)+keskus(keskus)", a derivation's endings as "(+jä)"
    bool pastParticiple = false;

    [[nodiscard]] std::ptrdiff_t parts() const { return std::ranges::count(structure, '='); }
};

std::string valueOf(const voikko_mor_analysis* analysis, const char* key) {
    char* value = voikko().value(analysis, key);
    std::string text = value ? value : "";
    if (value) voikko().freeValue(value);
    return text;
}

/// The readings of a word with the fewest parts: "suututti" is a verb before it is a mouth's dummy.
std::vector<Analysis> analyse(VoikkoHandle* handle, const std::string& word) {
    std::vector<Analysis> all;
    voikko_mor_analysis** found = voikko().analyse(handle, word.c_str());
    for (auto** at = found; at && *at; ++at)
        all.push_back({valueOf(*at, "BASEFORM"), valueOf(*at, "STRUCTURE"), valueOf(*at, "WORDBASES"),
                       valueOf(*at, "PARTICIPLE").starts_with("past")});
    if (found) voikko().freeAnalyses(found);
    const auto simplest = std::ranges::min_element(all, {}, &Analysis::parts);
    if (simplest != all.end()) {
        const auto fewest = simplest->parts();
        std::erase_if(all, [&](const Analysis& analysis) { return analysis.parts() > fewest; });
    }
    return all;
}

void addForm(std::string& forms, std::string_view form) {
    // The dictionary writes the joint of a compound as '=' and a hyphen as it is.
    std::string plain;
    for (const char c : foldName(form))
        if (c != '=') plain += c;
    plain += ' ';
    const auto known = (' ' + forms).find(' ' + plain) != std::string::npos;
    if (plain.size() > 1 && !known) forms += plain;
}

/// "siivottu" comes from "siivota", and "ei ollut siivottu" is how it is mostly said.
void addVerb(std::string& forms, std::string_view wordBases) {
    const auto open = wordBases.find('(');
    if (open != wordBases.npos) addForm(forms, wordBases.substr(open + 1, wordBases.find(')') - open - 1));
}

/// The stems of a compound: "kauppa" and "keskus". One that an ending makes another word of is passed over: "keittää"
/// in "kahvinkeittäjä".
void addParts(std::string& forms, std::string_view wordBases) {
    struct Part {
        std::string_view base;
        bool isEnding = false;
    };
    std::vector<Part> parts;
    while (!wordBases.empty()) {
        const auto open = wordBases.find('(');
        const auto close = wordBases.find(')', open);
        if (open == wordBases.npos || close == wordBases.npos) break;
        const auto base = wordBases.substr(open + 1, close - open - 1);
        parts.push_back({base, base.starts_with('+')});
        wordBases.remove_prefix(close + 1);
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool derived = i + 1 < parts.size() && parts[i + 1].isEnding;
        if (!parts[i].isEnding && !derived) addForm(forms, parts[i].base);
    }
}

}  // namespace

void FinnishDictionary::Terminate::operator()(VoikkoHandle* handle) const { voikko().terminate(handle); }

bool FinnishDictionary::open() {
    const char* error = nullptr;
    if (!m_handle && voikko().isThere() && hasRoom()) m_handle.reset(voikko().init(&error, "fi", nullptr));
    return m_handle != nullptr;
}

const std::string& FinnishDictionary::formsOf(const std::string& foldedWord) {
    const auto known = m_known.find(foldedWord);
    if (known != m_known.end()) return known->second;
    if (m_known.size() >= mostKnown) m_known.clear();
    std::string forms;
    for (const Analysis& analysis : analyse(m_handle.get(), foldedWord)) {
        addForm(forms, analysis.baseForm);
        if (analysis.parts() > 1)
            addParts(forms, analysis.wordBases);
        else if (analysis.pastParticiple)
            addVerb(forms, analysis.wordBases);
    }
    return m_known.emplace(foldedWord, std::move(forms)).first->second;
}

std::string FinnishDictionary::operator()(std::string_view text) {
    std::string forms;
    if (!open()) return forms;
    const std::string folded = foldName(text);
    for (const std::string_view word : wordsOf(folded)) {
        const bool number = word.front() >= '0' && word.front() <= '9';
        if (!number && word.size() <= longestWord) forms += formsOf(std::string(word));
    }
    if (!forms.empty()) forms.pop_back();
    return forms;
}

}  // namespace kokemus::language

namespace kokemus {

BaseForms finnishBaseForms() {
    // Looked for once; whoever never asks about a word opens none.
    static const bool isThere = language::FinnishDictionary().open();
    return isThere ? BaseForms(language::FinnishDictionary()) : BaseForms();
}

}  // namespace kokemus
