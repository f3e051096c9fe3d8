// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/encounter_lines.h"

#include "kokemus/fields.h"
#include "ui/models/encounter_words.h"
#include "ui/text.h"

#include <QCoreApplication>
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

/// A topic of the reading view: the same ones, in the same order, as the folds of the form.
struct Topic {
    std::string_view title;  ///< phrase key; empty = the quick form's own answers
    std::vector<std::string_view> fields;
};

const std::vector<Topic>& topics() {
    static const std::vector<Topic> topics{
        {"",
         {"parties", "sector", "venue", "touchpoint", "expectation", "expectation_timing", "outcome", "feelings",
          "note", "tags", "case", "source"}},
        {"fold.impression", {"uplift", "compared", "ease", "surprise", "valence", "arousal"}},
        {"fold.words", {"quotes", "viewpoints", "lesson", "private_note", "confidential"}},
        {"fold.people", {"contact", "ability", "willingness"}},
        {"fold.promise_price", {"promises", "price_expected", "price_actual", "lost_purchase"}},
        {"fold.trouble",
         {"severity", "noticed_by", "reactions", "recovery", "feeling_before_recovery", "feeling_after_recovery",
          "contacts", "waiting_minutes", "spent_minutes"}},
        {"fold.journey", {"steps"}},
        {"fold.place", {"channel", "place"}},
        {"fold.after",
         {"would_return", "would_recommend", "did_return", "told_others", "thanked", "feedback_given",
          "feedback_answer", "later_feelings", "why_logged", "provenance", "counts_in_score"}},
    };
    return topics;
}

/// What every encounter says unless a person said otherwise.
bool isUnsaid(const Encounter& encounter, std::string_view key) {
    if (key == "counts_in_score") return encounter.countsInScore;
    return key == "confidential" && !encounter.confidential;
}

/// Lists of sentences stand below their label, lists of words beside it.
bool isStory(std::string_view key) { return key != "feelings" && key != "reactions" && key != "tags"; }

QString label(const Phrases& phrases, std::string_view field) {
    return capitalised(toQString(phrases.text("field." + std::string(field))));
}

class Lines {
public:
    Lines(const Encounter& encounter, const Phrases& phrases) : m_encounter(encounter), m_phrases(phrases) {}

    std::vector<EncounterLine> all() {
        for (const Topic& topic : topics()) {
            const auto before = m_lines.size();
            for (const std::string_view field : topic.fields) say(field);
            if (topic.title.empty() || m_lines.size() == before) continue;
            const QString title = toQString(m_phrases.text(topic.title));
            m_lines.insert(m_lines.begin() + static_cast<std::ptrdiff_t>(before), {title, {}, false, true});
        }
        return std::move(m_lines);
    }

private:
    void add(std::string_view field, const QString& text, bool block = false) {
        if (!text.isEmpty()) m_lines.push_back({label(m_phrases, field), text, block, false});
    }
    void add(std::string_view field, const QStringList& texts) {
        add(field, texts.join(QStringLiteral("\n")), texts.size() > 1 || isStory(field));
    }

    [[nodiscard]] QString w(std::string_view group, std::string_view id) const { return word(m_phrases, group, id); }
    [[nodiscard]] QString yesNo(bool value) const { return w("contact_value", value ? "yes" : "no"); }

    void say(std::string_view field) {
        const auto list = lists().find(field);
        if (list != lists().end()) {
            const QStringList texts = (this->*list->second)();
            return add(field, texts);
        }
        sayField(field);
    }

    void sayField(std::string_view key) {
        const Field* field = findField(key);
        if (!field || isUnsaid(m_encounter, key)) return;
        const std::string value = fieldText(m_encounter, *field);
        if (value.empty()) return;
        if (const auto* sum = std::get_if<std::optional<std::int64_t> Encounter::*>(&field->member))
            return add(key, toQString(m_phrases.money(*(m_encounter.**sum), m_encounter.currency)));
        const auto group = wordGroups().find(key);
        add(key, group == wordGroups().end() ? toQString(value) : w(group->second, value),
            field->form == FieldForm::Text);
    }

    using List = QStringList (Lines::*)() const;
    static const std::map<std::string_view, List>& lists() {
        static const std::map<std::string_view, List> lists{
            {"parties", &Lines::parties},      {"feelings", &Lines::feelings}, {"reactions", &Lines::reactions},
            {"contact", &Lines::contact},      {"place", &Lines::place},       {"promises", &Lines::promises},
            {"steps", &Lines::steps},          {"quotes", &Lines::quotes},     {"viewpoints", &Lines::viewpoints},
            {"later_feelings", &Lines::later}, {"tags", &Lines::tags},         {"source", &Lines::source},
        };
        return lists;
    }

    [[nodiscard]] QStringList parties() const {
        if (m_encounter.parties.size() < 2) return {};  // the heading says it
        QStringList texts;
        for (const Party& party : m_encounter.parties) {
            const QString name = party.brand.empty() ? w("sector", party.sector) : toQString(party.brand);
            const QString share = w("party_weight", party.share >= 1 ? "main" : party.share > 0 ? "part" : "mention");
            QString text = Tr::tr("%1 (%2, %3)", "brand (role, share)").arg(name, w("role", idOf(party.role)), share);
            if (party.outcome)
                text = Tr::tr("%1: %2", "party: its outcome")
                           .arg(text, scaleWord(m_phrases, "scale_outcome", party.outcome));
            texts << text;
        }
        return texts;
    }

    [[nodiscard]] QStringList feelings() const { return {feelingsText(m_encounter.feelings)}; }

    [[nodiscard]] QString feelingsText(const std::vector<Feeling>& feelings) const {
        QStringList texts;
        for (const Feeling& feeling : feelings)
            texts << Tr::tr("%1 (%2)", "feeling (intensity)")
                         .arg(w("emotion", feeling.emotion), w("scale_intensity", std::to_string(feeling.intensity)));
        return texts.join(QStringLiteral(", "));
    }

    [[nodiscard]] QStringList reactions() const {
        QStringList texts;
        for (const Reaction reaction : m_encounter.reactions) texts << w("reaction", idOf(reaction));
        return {texts.join(QStringLiteral(" → "))};
    }

    [[nodiscard]] QStringList contact() const {
        QStringList texts;
        for (const auto& [aspect, seen] : m_encounter.contact)
            texts << Tr::tr("%1: %2", "aspect: value").arg(w("contact", aspect), yesNo(seen));
        return texts;
    }

    [[nodiscard]] QStringList place() const {
        QStringList texts;
        for (const auto& [aspect, value] : m_encounter.place)
            texts << Tr::tr("%1: %2", "aspect: value")
                         .arg(w("place", aspect), scaleWord(m_phrases, "scale_place", value));
        return texts;
    }

    [[nodiscard]] QStringList steps() const {
        QStringList texts;
        for (const Step& step : m_encounter.steps) {
            QString text = Tr::tr("%1: %2", "touchpoint: how it was")
                               .arg(w("touchpoint", step.touchpoint), w("scale_step", std::to_string(step.value)));
            if (!step.brand.empty()) text = Tr::tr("%1 (%2)", "step (whose)").arg(text, toQString(step.brand));
            texts << (step.note.empty() ? text : QStringLiteral("%1 – %2").arg(text, toQString(step.note)));
        }
        return texts;
    }

    [[nodiscard]] QStringList promises() const {
        QStringList texts;
        for (const Promise& promise : m_encounter.promises) {
            QString text = w("promise", idOf(promise.state));
            if (!promise.text.empty()) text = Tr::tr("%1: %2", "promise: its state").arg(toQString(promise.text), text);
            if (!promise.brand.empty()) text = Tr::tr("%1 (%2)", "promise (whose)").arg(text, toQString(promise.brand));
            if (promise.dueOn) text = Tr::tr("%1, due %2").arg(text, toQString(m_phrases.date(*promise.dueOn)));
            if (promise.settledOn)
                text = Tr::tr("%1, settled %2").arg(text, toQString(m_phrases.date(*promise.settledOn)));
            texts << text;
        }
        return texts;
    }

    [[nodiscard]] QStringList quotes() const {
        QStringList texts;
        for (const Quote& quote : m_encounter.quotes) {
            QString text = Tr::tr("“%1”").arg(toQString(quote.text));
            if (!quote.role.empty())
                text = Tr::tr("%1 – %2", "quote – who said it").arg(text, w("person_role", quote.role));
            if (quote.exact)
                text = (*quote.exact ? Tr::tr("%1 (word for word)") : Tr::tr("%1 (from memory)")).arg(text);
            texts << text;
        }
        return texts;
    }

    [[nodiscard]] QStringList viewpoints() const {
        QStringList texts;
        for (const Viewpoint& view : m_encounter.viewpoints) {
            QString text = toQString(view.text);
            if (!view.whose.empty()) text = Tr::tr("%1: %2", "whose view: text").arg(toQString(view.whose), text);
            if (view.basis) text = Tr::tr("%1 (%2)", "view (its basis)").arg(text, w("basis", idOf(*view.basis)));
            texts << text;
        }
        return texts;
    }

    [[nodiscard]] QStringList later() const {
        QStringList texts;
        for (const LaterFeelings& later : m_encounter.laterFeelings) {
            QStringList parts;
            if (later.askedOn) parts << toQString(m_phrases.date(*later.askedOn));
            parts << feelingsText(later.feelings);
            if (later.uplift) parts << scaleWord(m_phrases, "scale_uplift", later.uplift);
            parts << toQString(later.note);
            parts.removeAll(QString());
            texts << parts.join(QStringLiteral(" · "));
        }
        return texts;
    }

    [[nodiscard]] QStringList tags() const {
        QStringList texts;
        for (const std::string& tag : m_encounter.tags) texts << QLatin1Char('#') + toQString(tag);
        return {texts.join(QLatin1Char(' '))};
    }

    [[nodiscard]] QStringList source() const {
        return m_encounter.source ? sourceTexts(m_phrases, *m_encounter.source) : QStringList();
    }

    const Encounter& m_encounter;
    const Phrases& m_phrases;
    std::vector<EncounterLine> m_lines;
};

}  // namespace

Result<Encounter> withCaseTitle(Journal& journal, Encounter encounter) {
    if (encounter.caseName.empty()) return encounter;
    const auto read = journal.forEachRecord("case", [&](const Record& record) {
        if (record.id != encounter.caseName) return true;
        encounter.caseName = record.text("title");
        return false;
    });
    if (!read) return read.error();
    return encounter;
}

std::vector<EncounterLine> encounterLines(const Encounter& encounter, const Phrases& phrases) {
    return Lines(encounter, phrases).all();
}

std::vector<EncounterLine> figureLines(const Encounter& encounter, const EncounterScore& figures,
                                       const Phrases& phrases) {
    std::vector<EncounterLine> lines;
    const QString price = priceText(phrases, encounter);
    if (!price.isEmpty()) lines.push_back({Tr::tr("Price"), price, true, false});
    if (figures.gap && *figures.gap != 0)
        lines.push_back({Tr::tr("Against expectations"),
                         *figures.gap > 0 ? Tr::tr("better than expected") : Tr::tr("worse than expected"), false,
                         false});
    return lines;
}

}  // namespace kokemus::ui
