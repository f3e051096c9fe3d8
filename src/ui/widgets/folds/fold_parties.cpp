// SPDX-License-Identifier: GPL-3.0-or-later
// Parties: who else had a part, how big, and how they did theirs. The first party is the brand of the quick form.
#include "ui/models/encounter_words.h"
#include "ui/text.h"
#include "ui/widgets/folds/fold_topics.h"

#include <QLocale>

#include <charconv>

namespace kokemus::ui {
namespace {

constexpr double tookPart = 0.5;

/// "0.5" whatever the locale says.
std::string shareText(double share) { return QString::number(share).toStdString(); }

double shareOf(const std::string& text, double unsaid) {
    bool isNumber = false;
    const double share = QString::fromStdString(text).toDouble(&isNumber);
    return isNumber ? share : unsaid;
}

AnswerSpec shareSpec(double usual) {
    auto spec = plainSpec(AnswerKind::Choice, phrase("question.party_weight"));
    const auto add = [&](double share, const char* key) {
        if (share == usual)
            spec.unsaid = phrase(key);
        else
            spec.choices.emplace_back(shareText(share), phrase(key));
    };
    add(1, "party_weight.main");
    add(tookPart, "party_weight.part");
    add(0, "party_weight.mention");
    return spec;
}

/// The role of a party; the usual one is what is meant when nothing is chosen.
AnswerSpec roleSpec() { return choiceSpec(fieldLabel("role"), "role", Vocabulary<Role>::ids); }

std::optional<int> outcomeOf(const std::string& text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return text.empty() || error != std::errc() ? std::nullopt : std::optional(value);
}

FoldRows furtherParties(const FoldWords& words) {
    return {{phrase("question.parties"),
             Fold::tr("Add a party"),
             {brandSpec(fieldLabel("brand"), words), choiceSpec(fieldLabel("sector"), "sector", builtInSectors()),
              roleSpec(), shareSpec(tookPart), scaleSpec(phrase("question.party_outcome"), "scale_outcome", 1, 7)},
             true},
            [](const Encounter& encounter) {
                Rows rows;
                for (std::size_t i = 1; i < encounter.parties.size(); ++i) {
                    const Party& party = encounter.parties[i];
                    rows.push_back({party.brand, party.sector, std::string(idOf(party.role)),
                                    party.share == tookPart ? std::string() : shareText(party.share),
                                    party.outcome ? std::to_string(*party.outcome) : std::string()});
                }
                return rows;
            },
            [](Encounter& encounter, const Rows& rows) {
                encounter.parties.resize(1);
                for (const Row& row : rows)
                    encounter.parties.push_back({row[0], row[1], fromId<Role>(row[2]).value_or(Role::Other),
                                                 shareOf(row[3], tookPart), outcomeOf(row[4])});
            }};
}

/// An answer about the first party; the form sees to it that there is one.
FoldAnswer ofMain(AnswerSpec spec, const std::function<std::string(const Party&)>& read,
                  const std::function<void(Party&, const std::string&)>& write) {
    return {std::move(spec),
            [read](const Encounter& encounter) {
                return encounter.parties.empty() ? std::string() : read(encounter.parties.front());
            },
            [write](Encounter& encounter, const std::string& text) {
                if (encounter.parties.empty()) encounter.parties.emplace_back();
                write(encounter.parties.front(), text);
            }};
}

FoldAnswer mainRole() {
    auto spec = roleSpec();
    spec.label = Fold::tr("Role of the main party");
    spec.unsaid = spec.choices.front().second;  // who is asked first is the provider
    spec.choices.erase(spec.choices.begin());
    return ofMain(
        std::move(spec),
        [](const Party& party) { return party.role == Role::Provider ? std::string() : std::string(idOf(party.role)); },
        [](Party& party, const std::string& text) { party.role = fromId<Role>(text).value_or(Role::Provider); });
}

FoldAnswer mainShare() {
    return ofMain(
        shareSpec(1), [](const Party& party) { return party.share == 1 ? std::string() : shareText(party.share); },
        [](Party& party, const std::string& text) { party.share = shareOf(text, 1); });
}

/// What the encounter does to the score of each brand, in words.
QString effects(const Encounter& encounter) {
    if (encounter.parties.size() < 2) return {};
    const auto phrases = windowPhrases();
    QStringList lines;
    for (const Party& party : encounter.parties) {
        const auto name = party.brand.empty() ? word(phrases, "sector", party.sector) : toQString(party.brand);
        if (name.isEmpty()) continue;
        const auto outcome = party.outcome ? party.outcome : encounter.outcome;
        const auto how = outcome ? scaleWord(phrases, "scale_outcome", outcome) : Fold::tr("outcome not said");
        if (party.share == 0)
            lines << Fold::tr("%1: does not count in its score").arg(name);
        else if (party.share < 1)
            lines << Fold::tr("%1: counts in its score with weight %2, as %3")
                         .arg(name, QLocale().toString(party.share), how);
        else
            lines << Fold::tr("%1: counts in its score in full, as %2").arg(name, how);
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

FoldTopic partiesFold(const FoldWords& words) {
    return {
        QStringLiteral("parties"),
        phrase("fold.parties"),
        {fieldAnswer("sector", choiceSpec(Fold::tr("Sector, when the brand is not known"), "sector", builtInSectors())),
         mainRole(), mainShare(), furtherParties(words), FoldNote{effects}}};
}

}  // namespace kokemus::ui
