// SPDX-License-Identifier: GPL-3.0-or-later
// Promise and price: what was promised, what it was to cost, what it cost.
#include "ui/models/encounter_words.h"
#include "ui/text.h"
#include "ui/widgets/folds/fold_topics.h"

namespace kokemus::ui {
namespace {

constexpr const char* usualCurrency = "EUR";

std::string dateText(std::optional<Date> date) { return date ? formatDate(*date) : std::string(); }

FoldRows promises(const FoldWords& words) {
    return {{phrase("question.promise_text"),
             Fold::tr("Add a promise"),
             {plainSpec(AnswerKind::Text, fieldLabel("promise")),
              plainSpec(AnswerKind::Date, phrase("question.promise_due")),
              plainSpec(AnswerKind::Date, fieldLabel("settled_on")),
              choiceSpec(phrase("question.promise"), "promise", Vocabulary<PromiseState>::ids),
              brandSpec(Fold::tr("Who promised"), words)},
             false},
            [](const Encounter& encounter) {
                Rows rows;
                for (const Promise& promise : encounter.promises)
                    rows.push_back({promise.text, dateText(promise.dueOn), dateText(promise.settledOn),
                                    std::string(idOf(promise.state)), promise.brand});
                return rows;
            },
            [](Encounter& encounter, const Rows& rows) {
                encounter.promises.clear();
                for (const Row& row : rows)
                    encounter.promises.push_back({row[0], parseDate(row[1]), parseDate(row[2]),
                                                  fromId<PromiseState>(row[3]).value_or(PromiseState::Open), row[4]});
            }};
}

FoldAnswer currency() {
    auto spec = plainSpec(AnswerKind::Choice, fieldLabel("currency"));
    spec.unsaid = QLatin1String(usualCurrency);
    for (const char* code : {"SEK", "NOK", "DKK", "GBP", "USD", "CHF"})
        spec.choices.emplace_back(code, QLatin1String(code));
    return {std::move(spec),
            [](const Encounter& encounter) {
                return encounter.currency == usualCurrency ? std::string() : encounter.currency;
            },
            [](Encounter& encounter, const std::string& text) {
                encounter.currency = text.empty() ? usualCurrency : text;
            }};
}

}  // namespace

FoldTopic promiseFold(const FoldWords& words) {
    return {QStringLiteral("promise"),
            phrase("fold.promise_price"),
            {promises(words), fieldAnswer("price_expected", plainSpec(AnswerKind::Money, fieldLabel("price_expected"))),
             fieldAnswer("price_actual", plainSpec(AnswerKind::Money, fieldLabel("price_actual"))),
             FoldNote{[](const Encounter& encounter) { return priceText(windowPhrases(), encounter); }},
             fieldAnswer("lost_purchase", plainSpec(AnswerKind::Money, phrase("question.lost_purchase"))), currency()}};
}

}  // namespace kokemus::ui
