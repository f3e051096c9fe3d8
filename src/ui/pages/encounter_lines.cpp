// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/encounter_lines.h"

#include "kokemus/fields.h"
#include "ui/models/encounter_words.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <map>
#include <string>

namespace kokemus::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EncounterLines)
};

/// Fields whose value is a word of a phrase group; "scale_*" groups are keyed by number.
const std::map<std::string_view, std::string_view>& wordGroups() {
    static const std::map<std::string_view, std::string_view> groups{
        {"sector", "sector"},
        {"channel", "channel"},
        {"touchpoint", "touchpoint"},
        {"expectation", "scale_expectation"},
        {"expectation_timing", "expectation_timing"},
        {"outcome", "scale_outcome"},
        {"uplift", "scale_uplift"},
        {"compared", "scale_compared"},
        {"ease", "scale_ease"},
        {"severity", "scale_severity"},
        {"recovery", "recovery"},
        {"noticed_by", "noticed_by"},
        {"feeling_before_recovery", "scale_uplift"},
        {"feeling_after_recovery", "scale_uplift"},
        {"ability", "scale_ability"},
        {"willingness", "scale_willingness"},
        {"surprise", "scale_surprise"},
        {"valence", "scale_valence"},
        {"arousal", "scale_arousal"},
        {"would_return", "scale_return"},
        {"did_return", "contact_value"},
        {"told_others", "contact_value"},
        {"thanked", "contact_value"},
        {"feedback_given", "contact_value"},
        {"counts_in_score", "contact_value"},
        {"confidential", "contact_value"},
        {"why_logged", "why_logged"},
        {"provenance", "provenance"},
    };
    return groups;
}

/// Shown elsewhere (heading, money), or of use to programs only.
bool isHidden(const Encounter& encounter, std::string_view key) {
    static constexpr std::string_view hidden[] = {"occurred_on", "occurred_at",    "utc_offset",   "zone",
                                                  "precision",   "recorded_at",    "case",         "currency",
                                                  "title",       "price_expected", "price_actual", "lost_purchase"};
    if (key == "counts_in_score") return encounter.countsInScore;
    if (key == "confidential") return !encounter.confidential;
    return std::ranges::find(hidden, key) != std::end(hidden);
}

QString label(const Phrases& phrases, std::string_view field) {
    QString text = toQString(phrases.text("field." + std::string(field)));
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

class Lines {
public:
    Lines(const Encounter& encounter, const Phrases& phrases) : m_encounter(encounter), m_phrases(phrases) {}

    std::vector<EncounterLine> all() {
        people();
        fields(false);
        money();
        lists();
        fields(true);
        return std::move(m_lines);
    }

private:
    void add(std::string_view field, const QString& text, bool block = false) {
        if (!text.isEmpty()) m_lines.push_back({label(m_phrases, field), text, block});
    }
    void add(std::string_view field, const QStringList& texts) { add(field, texts.join(QStringLiteral("\n")), true); }

    [[nodiscard]] QString w(std::string_view group, std::string_view id) const { return word(m_phrases, group, id); }
    [[nodiscard]] QString yesNo(bool value) const { return w("contact_value", value ? "yes" : "no"); }

    void people() {
        QStringList parties;
        for (const Party& party : m_encounter.parties) {
            const QString name = party.brand.empty() ? w("sector", party.sector) : toQString(party.brand);
            QString text = Tr::tr("%1 (%2)", "brand (role)").arg(name, w("role", idOf(party.role)));
            if (party.outcome)
                text = Tr::tr("%1: %2", "party: its outcome")
                           .arg(text, scaleWord(m_phrases, "scale_outcome", party.outcome));
            parties << text;
        }
        if (parties.size() == 1) return;  // the heading says it
        add("parties", parties);
    }

    /// Long texts come last, as they are read.
    void fields(bool texts) {
        for (const Field& field : encounterFields()) {
            if ((field.form == FieldForm::Text) != texts || isHidden(m_encounter, field.key)) continue;
            const std::string value = fieldText(m_encounter, field);
            if (value.empty()) continue;
            const auto group = wordGroups().find(field.key);
            add(field.key, group == wordGroups().end() ? toQString(value) : w(group->second, value), texts);
        }
    }

    void money() {
        const auto price = [&](std::string_view field, std::optional<std::int64_t> sum) {
            if (sum) add(field, toQString(m_phrases.money(*sum, m_encounter.currency)));
        };
        price("price_expected", m_encounter.priceExpected);
        price("price_actual", m_encounter.priceActual);
        price("lost_purchase", m_encounter.lostPurchase);
    }

    void lists() {
        QStringList texts;
        for (const Feeling& feeling : m_encounter.feelings)
            texts << Tr::tr("%1 (%2)", "feeling (intensity)")
                         .arg(w("emotion", feeling.emotion), w("scale_intensity", std::to_string(feeling.intensity)));
        add("feelings", texts.join(QStringLiteral(", ")));
        texts.clear();
        for (const Reaction reaction : m_encounter.reactions) texts << w("reaction", idOf(reaction));
        add("reactions", texts.join(QStringLiteral(" → ")));
        texts.clear();
        for (const auto& [aspect, seen] : m_encounter.contact)
            texts << Tr::tr("%1: %2", "aspect: value").arg(w("contact", aspect), yesNo(seen));
        add("contact", texts);
        texts.clear();
        for (const auto& [aspect, value] : m_encounter.place)
            texts << Tr::tr("%1: %2", "aspect: value").arg(w("place", aspect), QLocale().toString(value));
        add("place", texts);
        add("promises", promises());
        texts.clear();
        for (const Step& step : m_encounter.steps) {
            const QString how = Tr::tr("%1: %2", "touchpoint: how it was")
                                    .arg(w("touchpoint", step.touchpoint), w("scale_step", std::to_string(step.value)));
            texts << (step.note.empty() ? how : QStringLiteral("%1 – %2").arg(how, toQString(step.note)));
        }
        add("steps", texts);
        told();
        texts.clear();
        for (const std::string& tag : m_encounter.tags) texts << QLatin1Char('#') + toQString(tag);
        add("tags", texts.join(QLatin1Char(' ')));
    }

    [[nodiscard]] QStringList promises() const {
        QStringList texts;
        for (const Promise& promise : m_encounter.promises) {
            const QString state = w("promise", idOf(promise.state));
            const QString text = promise.text.empty()
                                     ? state
                                     : Tr::tr("%1: %2", "promise: its state").arg(toQString(promise.text), state);
            texts << (promise.dueOn ? Tr::tr("%1, due %2").arg(text, toQString(m_phrases.date(*promise.dueOn))) : text);
        }
        return texts;
    }

    void told() {
        QStringList texts;
        for (const Quote& quote : m_encounter.quotes) {
            const QString text = Tr::tr("“%1”").arg(toQString(quote.text));
            texts << (quote.role.empty()
                          ? text
                          : Tr::tr("%1 – %2", "quote – who said it").arg(text, w("person_role", quote.role)));
        }
        add("quotes", texts);
        texts.clear();
        for (const Viewpoint& view : m_encounter.viewpoints) {
            QString text = toQString(view.text);
            if (!view.whose.empty()) text = Tr::tr("%1: %2", "whose view: text").arg(toQString(view.whose), text);
            if (view.basis) text = Tr::tr("%1 (%2)", "view (its basis)").arg(text, w("basis", idOf(*view.basis)));
            texts << text;
        }
        add("viewpoints", texts);
    }

    const Encounter& m_encounter;
    const Phrases& m_phrases;
    std::vector<EncounterLine> m_lines;
};

}  // namespace

std::vector<EncounterLine> encounterLines(const Encounter& encounter, const Phrases& phrases) {
    return Lines(encounter, phrases).all();
}

std::vector<EncounterLine> figureLines(const Encounter& encounter, const EncounterScore& figures,
                                       const Phrases& phrases) {
    std::vector<EncounterLine> lines;
    if (figures.priceChangePercent && encounter.priceExpected && encounter.priceActual) {
        const double change = *figures.priceChangePercent;
        const PhraseArguments arguments{{"pct_old", phrases.number(std::abs(change), 1)},
                                        {"pct_new", phrases.number(std::abs(figures.priceShareOfNew.value_or(0)), 1)},
                                        {"old", phrases.money(*encounter.priceExpected, encounter.currency)},
                                        {"new", phrases.money(*encounter.priceActual, encounter.currency)}};
        if (change != 0)
            lines.push_back({Tr::tr("Price"),
                             toQString(phrases.text(change > 0 ? "report.price_up" : "report.price_down", arguments)),
                             true});
    }
    if (figures.gap && *figures.gap != 0)
        lines.push_back({Tr::tr("Against expectations"),
                         *figures.gap > 0 ? Tr::tr("better than expected") : Tr::tr("worse than expected"), false});
    return lines;
}

}  // namespace kokemus::ui
