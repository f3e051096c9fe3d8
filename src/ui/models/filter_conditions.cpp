// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filter_conditions.h"

#include "ui/models/encounter_words.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <algorithm>

namespace kokemus::ui {

namespace {

QString said(const char* text) { return QCoreApplication::translate("Filter", text); }

template <class Range>
std::vector<NamedValue> wordsOf(const Phrases& phrases, std::string_view vocabulary, const Range& ids) {
    std::vector<NamedValue> words;
    for (const auto& id : ids) words.push_back({word(phrases, vocabulary, id), std::string(id)});
    return words;
}

/// The built-in words and the journal's own, by the names the user gave them; hidden ones too, for old encounters.
void addOwn(std::vector<NamedValue>& words, const std::vector<OwnWord>& own) {
    for (const OwnWord& one : own) {
        const auto known = std::ranges::find(words, one.id, &NamedValue::value);
        if (known == words.end())
            words.push_back({toQString(one.name.empty() ? one.id : one.name), one.id});
        else if (!one.name.empty())
            known->name = toQString(one.name);
    }
}

QString nameOf(const ConditionValues& values, ConditionKind kind, const std::string& value) {
    if (const auto offers = values.find(kind); offers != values.end()) {
        const auto known = std::ranges::find(offers->second, value, &NamedValue::value);
        if (known != offers->second.end()) return known->name;
    }
    return toQString(value);
}

/// "40–60", "from 40", "up to 60".
QString rangeText(const QString& from, const QString& to) {
    if (to.isEmpty()) return said(QT_TRANSLATE_NOOP("Filter", "from %1")).arg(from);
    if (from.isEmpty()) return said(QT_TRANSLATE_NOOP("Filter", "up to %1")).arg(to);
    return from == to ? from : said(QT_TRANSLATE_NOOP("Filter", "%1–%2")).arg(from, to);
}

template <class Number>
QString numberText(const std::optional<Number>& number) {
    return number ? QString::number(*number) : QString();
}

/// A range of outcomes against expectations, with words where there are common ones.
QString gapText(const Filter& filter) {
    if (!filter.minGap && filter.maxGap == -1) return said(QT_TRANSLATE_NOOP("Filter", "worse than expected"));
    if (filter.minGap == 1 && !filter.maxGap) return said(QT_TRANSLATE_NOOP("Filter", "better than expected"));
    return rangeText(numberText(filter.minGap), numberText(filter.maxGap));
}

QString dayText(std::optional<Date> day) { return day ? shownDate(*day) : QString(); }

QString labelled(ConditionKind kind, const QString& value) {
    return said(QT_TRANSLATE_NOOP("Filter", "%1: %2")).arg(conditionLabel(kind), value);
}

void addRanges(std::vector<FilterCondition>& conditions, const Filter& filter) {
    const auto add = [&](ConditionKind kind, const QString& text) { conditions.push_back({kind, {}, text}); };
    if (filter.minScore || filter.maxScore)
        add(ConditionKind::Score,
            labelled(ConditionKind::Score, rangeText(numberText(filter.minScore), numberText(filter.maxScore))));
    if (filter.minGap || filter.maxGap) add(ConditionKind::Gap, labelled(ConditionKind::Gap, gapText(filter)));
    if (filter.from || filter.to)
        add(ConditionKind::Days, labelled(ConditionKind::Days, rangeText(dayText(filter.from), dayText(filter.to))));
    if (filter.onThisDay)
        add(ConditionKind::OnThisDay,
            labelled(ConditionKind::OnThisDay, QLocale().toString(toQDate(*filter.onThisDay), QStringLiteral("d.M."))));
    if (filter.hasAttachment)
        add(ConditionKind::Attachment, *filter.hasAttachment
                                           ? conditionLabel(ConditionKind::Attachment)
                                           : said(QT_TRANSLATE_NOOP("Filter", "No photo or other attachment")));
    if (filter.followUpOpen)
        add(ConditionKind::FollowUp, *filter.followUpOpen
                                         ? conditionLabel(ConditionKind::FollowUp)
                                         : said(QT_TRANSLATE_NOOP("Filter", "No thanks or feedback owed")));
    if (!filter.ids.empty())
        add(ConditionKind::Selection, said(QT_TRANSLATE_NOOP("Filter", "%1 chosen")).arg(filter.ids.size()));
}

constexpr ConditionKind listed[] = {ConditionKind::Brand,      ConditionKind::Party,  ConditionKind::Venue,
                                    ConditionKind::Touchpoint, ConditionKind::Sector, ConditionKind::Channel,
                                    ConditionKind::Feeling,    ConditionKind::Tag,    ConditionKind::Case,
                                    ConditionKind::WhyLogged};

}  // namespace

QString conditionLabel(ConditionKind kind) {
    switch (kind) {
        case ConditionKind::Brand:
            return said(QT_TRANSLATE_NOOP("Filter", "Brand"));
        case ConditionKind::Party:
            return said(QT_TRANSLATE_NOOP("Filter", "Took part"));
        case ConditionKind::Venue:
            return said(QT_TRANSLATE_NOOP("Filter", "Venue"));
        case ConditionKind::Touchpoint:
            return said(QT_TRANSLATE_NOOP("Filter", "Touchpoint"));
        case ConditionKind::Sector:
            return said(QT_TRANSLATE_NOOP("Filter", "Sector"));
        case ConditionKind::Channel:
            return said(QT_TRANSLATE_NOOP("Filter", "Channel"));
        case ConditionKind::Feeling:
            return said(QT_TRANSLATE_NOOP("Filter", "Feeling"));
        case ConditionKind::Tag:
            return said(QT_TRANSLATE_NOOP("Filter", "Tag"));
        case ConditionKind::Case:
            return said(QT_TRANSLATE_NOOP("Filter", "Case"));
        case ConditionKind::WhyLogged:
            return said(QT_TRANSLATE_NOOP("Filter", "Why logged"));
        case ConditionKind::Score:
            return said(QT_TRANSLATE_NOOP("Filter", "Score"));
        case ConditionKind::Gap:
            return said(QT_TRANSLATE_NOOP("Filter", "Outcome minus expectation"));
        case ConditionKind::Days:
            return said(QT_TRANSLATE_NOOP("Filter", "Days"));
        case ConditionKind::OnThisDay:
            return said(QT_TRANSLATE_NOOP("Filter", "On this day"));
        case ConditionKind::Attachment:
            return said(QT_TRANSLATE_NOOP("Filter", "With a photo or other attachment"));
        case ConditionKind::FollowUp:
            return said(QT_TRANSLATE_NOOP("Filter", "Thanks or feedback owed"));
        case ConditionKind::Selection:
            return said(QT_TRANSLATE_NOOP("Filter", "Chosen encounters"));
    }
    return {};
}

std::vector<std::string>* alternatives(Filter& filter, ConditionKind kind) {
    switch (kind) {
        case ConditionKind::Brand:
            return &filter.brands;
        case ConditionKind::Party:
            return &filter.parties;
        case ConditionKind::Venue:
            return &filter.venues;
        case ConditionKind::Touchpoint:
            return &filter.touchpoints;
        case ConditionKind::Sector:
            return &filter.sectors;
        case ConditionKind::Channel:
            return &filter.channels;
        case ConditionKind::Feeling:
            return &filter.emotions;
        case ConditionKind::Tag:
            return &filter.tags;
        case ConditionKind::Case:
            return &filter.cases;
        case ConditionKind::WhyLogged:
            return &filter.whyLogged;
        default:
            return nullptr;
    }
}

std::vector<FilterCondition> conditionsOf(const Filter& filter, const ConditionValues& values) {
    std::vector<FilterCondition> conditions;
    Filter read = filter;
    for (const ConditionKind kind : listed)
        for (const std::string& value : *alternatives(read, kind))
            conditions.push_back({kind, value, labelled(kind, nameOf(values, kind, value))});
    addRanges(conditions, filter);
    return conditions;
}

Filter with(Filter filter, ConditionKind kind, const std::string& value) {
    std::vector<std::string>* list = alternatives(filter, kind);
    if (list && std::ranges::find(*list, value) == list->end()) list->push_back(value);
    return filter;
}

Filter without(Filter filter, const FilterCondition& condition) {
    if (std::vector<std::string>* list = alternatives(filter, condition.kind)) {
        std::erase(*list, condition.value);
        return filter;
    }
    const ConditionKind kind = condition.kind;
    if (kind == ConditionKind::Score) filter.minScore = filter.maxScore = std::nullopt;
    if (kind == ConditionKind::Gap) filter.minGap = filter.maxGap = std::nullopt;
    if (kind == ConditionKind::Days) filter.from = filter.to = std::nullopt;
    if (kind == ConditionKind::OnThisDay) filter.onThisDay = std::nullopt;
    if (kind == ConditionKind::Attachment) filter.hasAttachment = std::nullopt;
    if (kind == ConditionKind::FollowUp) filter.followUpOpen = std::nullopt;
    if (kind == ConditionKind::Selection) filter.ids.clear();
    return filter;
}

Result<ConditionValues> readConditionValues(Journal& journal, const Phrases& phrases) {
    ConditionValues values;
    const Result<std::vector<BrandUse>> brands = journal.brandsByUse();
    if (!brands) return brands.error();
    for (const BrandUse& brand : *brands) {
        values[ConditionKind::Brand].push_back({toQString(brand.name), brand.name});
        for (const std::string& venue : brand.venues) values[ConditionKind::Venue].push_back({toQString(venue), venue});
    }
    values[ConditionKind::Party] = values[ConditionKind::Brand];
    values[ConditionKind::Touchpoint] = wordsOf(phrases, "touchpoint", builtInTouchpoints());
    values[ConditionKind::Sector] = wordsOf(phrases, "sector", builtInSectors());
    values[ConditionKind::Channel] = wordsOf(phrases, "channel", Vocabulary<Channel>::ids);
    values[ConditionKind::WhyLogged] = wordsOf(phrases, "why_logged", Vocabulary<WhyLogged>::ids);
    auto& feelings = values[ConditionKind::Feeling];
    for (const EmotionTerm& term : builtInEmotions())
        feelings.push_back({word(phrases, "emotion", term.id), std::string(term.id)});
    const Result<std::vector<OwnWord>> touchpoints = journal.ownWords("touchpoint");
    if (touchpoints) addOwn(values[ConditionKind::Touchpoint], *touchpoints);
    const Result<std::vector<OwnWord>> emotions = journal.ownWords("emotion");
    if (emotions) addOwn(feelings, *emotions);
    const Result<std::vector<NameUse>> tags = journal.namesByUse("tag");
    if (!tags) return tags.error();
    for (const NameUse& tag : *tags) values[ConditionKind::Tag].push_back({toQString(tag.name), tag.name});
    const Result<void> cases = journal.forEachRecord("case", [&](const Record& one) {
        values[ConditionKind::Case].push_back({toQString(one.text("title")), one.text("title")});
        return true;
    });
    if (!cases) return cases.error();
    return values;
}

}  // namespace kokemus::ui
