// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal_words.h"

#include "ui/models/encounter_words.h"
#include "ui/text.h"

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>

namespace kokemus::ui {

namespace {

using Names = std::map<std::string, QString, std::less<>>;

/// One journal is open at a time, and its names are those of the whole window, as its language is. Readers keep the
/// names they began with.
class SharedNames {
public:
    void set(Names names) {
        const std::scoped_lock lock(m_mutex);
        m_names = std::make_shared<const Names>(std::move(names));
    }
    std::shared_ptr<const Names> get() {
        const std::scoped_lock lock(m_mutex);
        return m_names;
    }

private:
    std::mutex m_mutex;
    std::shared_ptr<const Names> m_names = std::make_shared<const Names>();
};

SharedNames& sharedNames() {
    static SharedNames names;
    return names;
}

std::string keyOf(std::string_view vocabulary, std::string_view id) {
    return std::string(vocabulary) + '.' + std::string(id);
}

bool same(const std::vector<OwnWord>& a, const std::vector<OwnWord>& b) {
    return std::ranges::equal(a, b, [](const OwnWord& one, const OwnWord& other) {
        return one.id == other.id && one.name == other.name && one.hidden == other.hidden &&
               one.valence == other.valence;
    });
}

}  // namespace

bool JournalWords::operator==(const JournalWords& other) const {
    return same(touchpoints, other.touchpoints) && same(emotions, other.emotions) && same(contact, other.contact) &&
           same(place, other.place);
}

Result<JournalWords> readJournalWords(Journal& journal) {
    JournalWords words;
    const std::pair<std::string_view, std::vector<OwnWord>*> kinds[]{{"touchpoint", &words.touchpoints},
                                                                     {"emotion", &words.emotions},
                                                                     {"contact", &words.contact},
                                                                     {"place", &words.place}};
    for (const auto& [kind, own] : kinds) {
        Result<std::vector<OwnWord>> read = journal.ownWords(kind);
        if (!read) return read.error();
        *own = std::move(*read);
    }
    return words;
}

void setOwnNames(const JournalWords& words) {
    Names names;
    const auto take = [&](std::string_view vocabulary, const std::vector<OwnWord>& own) {
        for (const OwnWord& one : own)
            if (!one.name.empty()) names.emplace(keyOf(vocabulary, one.id), toQString(one.name));
    };
    take("touchpoint", words.touchpoints);
    take("emotion", words.emotions);
    take("contact", words.contact);
    take("place", words.place);
    sharedNames().set(std::move(names));
}

QString ownName(std::string_view vocabulary, std::string_view id) {
    const std::shared_ptr<const Names> names = sharedNames().get();
    if (names->empty()) return {};
    const auto found = names->find(keyOf(vocabulary, id));
    return found == names->end() ? QString() : found->second;
}

std::vector<OfferedWord> offeredWords(std::string_view vocabulary, Ids builtIn, const std::vector<OwnWord>& own) {
    const Phrases phrases = windowPhrases();
    std::vector<OfferedWord> offered;
    const auto add = [&](std::string_view id, const OwnWord* changed) {
        if (changed && changed->hidden) return;
        const bool named = changed && !changed->name.empty();
        offered.emplace_back(std::string(id), named ? toQString(changed->name) : word(phrases, vocabulary, id));
    };
    for (const std::string_view id : builtIn) {
        const auto changed = std::ranges::find(own, id, &OwnWord::id);
        add(id, changed == own.end() ? nullptr : &*changed);
    }
    for (const OwnWord& one : own)
        if (std::ranges::find(builtIn, std::string_view(one.id)) == builtIn.end()) add(one.id, &one);
    return offered;
}

}  // namespace kokemus::ui
