// SPDX-License-Identifier: GPL-3.0-or-later
// Words and viewpoints: what was said and by whom, how it looked to whom, and what is only for oneself.
#include "ui/text.h"
#include "ui/widgets/folds/fold_topics.h"

namespace kokemus::ui {
namespace {

FoldRows quotes() {
    return {{fieldLabel("quotes"),
             Fold::tr("Add a quote"),
             {plainSpec(AnswerKind::Text, fieldLabel("text")), plainSpec(AnswerKind::Line, Fold::tr("Who said it")),
              yesNoSpec(fieldLabel("exact"))},
             true},
            [](const Encounter& encounter) {
                Rows rows;
                for (const Quote& quote : encounter.quotes)
                    rows.push_back({quote.text, quote.role, !quote.exact ? "" : *quote.exact ? "yes" : "no"});
                return rows;
            },
            [](Encounter& encounter, const Rows& rows) {
                encounter.quotes.clear();
                for (const Row& row : rows)
                    encounter.quotes.push_back(
                        {row[0], row[1], row[2].empty() ? std::nullopt : std::optional(row[2] == "yes")});
            }};
}

FoldRows viewpoints() {
    return {{fieldLabel("viewpoints"),
             Fold::tr("Add a viewpoint"),
             {plainSpec(AnswerKind::Text, fieldLabel("text")), plainSpec(AnswerKind::Line, fieldLabel("whose")),
              choiceSpec(fieldLabel("basis"), "basis", Vocabulary<Basis>::ids)},
             true},
            [](const Encounter& encounter) {
                Rows rows;
                for (const Viewpoint& view : encounter.viewpoints)
                    rows.push_back({view.text, view.whose, answerText(view.basis)});
                return rows;
            },
            [](Encounter& encounter, const Rows& rows) {
                encounter.viewpoints.clear();
                for (const Row& row : rows) encounter.viewpoints.push_back({row[1], row[0], fromId<Basis>(row[2])});
            }};
}

/// "Confidential" said as yes or not at all: no is what every encounter is.
FoldAnswer confidential() {
    auto spec = choiceSpec(Fold::tr("Confidential: in no export to others"), "contact_value", {});
    spec.unsaid = phrase("contact_value.no");
    spec.choices.emplace_back("yes", phrase("contact_value.yes"));
    return {std::move(spec),
            [](const Encounter& encounter) { return std::string(encounter.confidential ? "yes" : ""); },
            [](Encounter& encounter, const std::string& text) { encounter.confidential = text == "yes"; }};
}

}  // namespace

FoldTopic wordsFold() {
    return {QStringLiteral("words"),
            phrase("fold.words"),
            {fieldAnswer("title", plainSpec(AnswerKind::Line, fieldLabel("title"))), quotes(), viewpoints(),
             fieldAnswer("lesson", plainSpec(AnswerKind::Text, phrase("question.lesson"))),
             fieldAnswer("private_note", plainSpec(AnswerKind::Text, fieldLabel("private_note"))), confidential()}};
}

}  // namespace kokemus::ui
