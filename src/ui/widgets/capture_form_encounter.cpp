// SPDX-License-Identifier: GPL-3.0-or-later
// How a CaptureForm shows an encounter and writes it back: every field is written only when it differs from what
// was shown, so that nothing is rounded, trimmed or dated anew by merely being looked at.
#include "ui/models/encounter_words.h"
#include "ui/text.h"
#include "ui/widgets/attachments_field.h"
#include "ui/widgets/capture_form.h"
#include "ui/widgets/capture_line.h"
#include "ui/widgets/capture_mirror.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/feeling_field.h"
#include "ui/widgets/folds/fold_list.h"
#include "ui/widgets/name_combo.h"
#include "ui/widgets/scale_field.h"
#include "ui/widgets/time_field.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>

#include <algorithm>

namespace kokemus::ui {
namespace {

constexpr std::int64_t millisecondsPerMinute = 60'000;
constexpr int noon = 12 * 60;

QString brandOf(const Encounter& encounter) {
    return encounter.parties.empty() ? QString() : toQString(encounter.parties.front().brand);
}

/// The first party is there while the folds write, which may say more of it.
void writeBrand(Encounter& encounter, const QString& name) {
    auto& parties = encounter.parties;
    if (parties.empty()) parties.emplace_back();
    if (name != brandOf(encounter).simplified()) parties.front().brand = toStd(name);
}

bool isVaguePrecision(Precision precision) { return precision != Precision::Minute && precision != Precision::Day; }

}  // namespace

void CaptureForm::fillTouchpoints(const QString& chosen) {
    m_touchpoint->clear();
    m_touchpoint->addItem(tr("Not said"), QString());
    for (const auto& [id, name] : offeredWords("touchpoint", builtInTouchpoints(), m_ownTouchpoints))
        m_touchpoint->addItem(name, toQString(id));
    if (!chosen.isEmpty() && m_touchpoint->findData(chosen) < 0)  // hidden or unknown, but in use
        m_touchpoint->addItem(word(windowPhrases(), "touchpoint", toStd(chosen)), chosen);
    m_touchpoint->setCurrentIndex(std::max(0, m_touchpoint->findData(chosen)));
}

void CaptureForm::setNow(const LocalMoment& now) {
    m_now = now;
    m_date->setToday(now.date);
    m_line->setNow(now);
    if (m_isNew && !m_dateChosen && !m_encounter.occurredOn) m_date->setDate(now.date);
    if (!m_changed) restartLine();
}

void CaptureForm::setHandedTime(std::optional<int> minuteOfDay) {
    m_handedTime = minuteOfDay;
    if (m_isNew && m_time->text().isEmpty()) m_time->setMinuteOfDay(minuteOfDay);
    if (!m_changed) restartLine();
}

void CaptureForm::setEncounter(const Encounter& encounter) {
    m_encounter = encounter;
    m_isNew = encounter.id.empty();
    showEncounter();
    // A draft's touchpoint is what the person left there.
    m_touchpointChosen = !m_isNew || !encounter.touchpoint.empty();
    m_dateChosen = m_isNew && encounter.occurredOn.has_value();
    fillTouchpoints(toQString(encounter.touchpoint));
    if (!m_touchpointChosen) showUsualTouchpoint();
    m_line->setVisible(m_isNew);
    m_line->clear();
    restartLine();
}

void CaptureForm::clear() {
    m_handedTime.reset();
    setEncounter(Encounter());
    m_date->setDate(m_now.date);
    restartLine();
}

void CaptureForm::restartLine() {
    if (!m_line->text().isEmpty()) return;
    m_blank = encounter();
    m_fromLine = m_blank;
}

/// The fields mirror the line as it is typed, but for those that a person set since.
void CaptureForm::followLine() {
    auto current = encounter();
    const auto& said = m_line->said();
    // The usual touchpoint of the brand was offered, not said.
    if (!m_touchpointChosen) current.touchpoint = m_fromLine.touchpoint;
    // "14:05" and "that day" are one answer in two fields; each is compared by itself.
    const auto isDay = [](const Encounter& one) { return one.precision && !isVaguePrecision(*one.precision); };
    if (isDay(current) && isDay(m_fromLine)) current.precision = m_fromLine.precision;
    const auto now = overlaid(m_blank, said);
    const auto shown = mirrored(current, m_fromLine, now);
    m_fromLine = now;
    m_following = true;
    showMirrored(shown);
    m_following = false;
    becameChanged();
}

void CaptureForm::showMirrored(const Encounter& encounter) {
    const bool noted = encounter.note != toStd(writtenText(*m_note->document()));
    m_encounter = encounter;
    const auto brand = brandOf(encounter);
    if (brand.simplified() != m_brand->name()) m_brand->setName(brand);
    followBrand();
    if (!m_touchpointChosen && !m_line->said().touchpoint.empty()) chooseTouchpoint(encounter.touchpoint);
    if (toQString(encounter.venue).simplified() != m_venue->name()) m_venue->setName(toQString(encounter.venue));
    const auto precision = encounter.precision.value_or(Precision::Day);
    if (encounter.occurredOn != m_date->date() || isVaguePrecision(precision) != isVaguePrecision(m_date->precision()))
        m_date->setDate(encounter.occurredOn, precision);
    if (encounter.occurredAt != m_time->minuteOfDay()) m_time->setMinuteOfDay(encounter.occurredAt);
    m_expectation->setValue(encounter.expectation);
    m_outcome->setValue(encounter.outcome);
    if (encounter.feelings != m_feelings->feelings()) m_feelings->setFeelings(encounter.feelings);
    if (noted) m_note->setPlainText(toQString(encounter.note));
    m_note->document()->setModified(false);
    m_folds->show(encounter);
}

void CaptureForm::chooseTouchpoint(const std::string& id) {
    m_touchpoint->setCurrentIndex(std::max(0, m_touchpoint->findData(toQString(id))));
}

void CaptureForm::begin(const Encounter& known) {
    setEncounter(known);
    m_date->setDate(m_now.date);
    restartLine();
}

void CaptureForm::showEncounter() {
    clearErrors();
    m_draftKept->clear();
    m_brand->setName(brandOf(m_encounter));
    followBrand();
    m_venue->setName(toQString(m_encounter.venue));
    m_date->setDate(m_encounter.occurredOn, m_encounter.precision.value_or(Precision::Day));
    m_time->setMinuteOfDay(m_encounter.occurredAt);
    m_expectation->setValue(m_encounter.expectation);
    m_outcome->setValue(m_encounter.outcome);
    m_feelings->setFeelings(m_encounter.feelings);
    m_note->setPlainText(toQString(m_encounter.note));
    m_note->document()->setModified(false);
    m_folds->show(m_encounter);
    m_attachments->setAttachments(m_encounter.attachments, m_encounter.id);
    m_saveWhenRead = false;
    m_save->setText(m_isNew ? tr("Log") : phrase("action.save"));
    m_save->setToolTip(tr("Ctrl+Enter saves from every field"));
    m_changed = false;
}

bool CaptureForm::isEmpty() const {
    if (!m_isNew) return false;
    auto said = encounter();
    said.occurredOn.reset();
    said.occurredAt.reset();
    said.utcOffset.reset();
    said.zone.clear();
    said.precision.reset();
    said.touchpoint.clear();
    said.expectationTiming.reset();
    return said == Encounter();
}

Encounter CaptureForm::encounter() const {
    auto result = m_encounter;
    writeBrand(result, m_brand->name());
    if (m_venue->name() != toQString(result.venue).simplified()) result.venue = toStd(m_venue->name());
    writeWhen(result);
    result.touchpoint = toStd(m_touchpoint->currentData().toString());
    writeExpectation(result);
    result.outcome = m_outcome->value();
    result.feelings = m_feelings->feelings();
    if (m_note->document()->isModified()) result.note = toStd(writtenText(*m_note->document()));
    m_folds->write(result);
    // A party is known by brand or sector; one that has neither says nothing.
    std::erase_if(result.parties, [](const Party& party) { return party.brand.empty() && party.sector.empty(); });
    result.attachments = m_attachments->attachments();
    return result;
}

void CaptureForm::writeWhen(Encounter& encounter) const {
    const auto date = m_date->date();
    const auto minute = m_time->minuteOfDay();
    const bool vague = isVaguePrecision(m_date->precision());
    const auto shown = date && !vague && minute ? Precision::Minute : m_date->precision();
    const auto known = encounter.precision.value_or(encounter.occurredAt ? Precision::Minute : Precision::Day);
    const bool same = date == encounter.occurredOn && minute == encounter.occurredAt &&
                      (!date || known == shown || isVaguePrecision(known) == vague);
    if (!m_isNew && same && (encounter.precision || date)) return;
    encounter.occurredOn = date;
    encounter.occurredAt = date && !vague ? minute : std::nullopt;
    encounter.precision = shown;
    encounter.utcOffset.reset();
    encounter.zone.clear();
    if (!date || vague) return;
    const auto moment = momentOf(encounter);
    encounter.utcOffset = moment.utcOffset;
    encounter.zone = moment.zone;
}

/// The machine's zone as it was on that day: summer and winter time differ from now's.
LocalMoment CaptureForm::momentOf(const Encounter& encounter) const {
    const std::int64_t minutes = std::int64_t(dayNumber(*encounter.occurredOn)) * 24 * 60 +
                                 encounter.occurredAt.value_or(noon) - m_now.utcOffset;
    return localMoment(minutes * millisecondsPerMinute);
}

void CaptureForm::writeExpectation(Encounter& encounter) const {
    const auto expectation = m_expectation->value();
    if (!m_isNew && expectation == encounter.expectation) return;
    encounter.expectation = expectation;
    encounter.expectationTiming.reset();
    if (!expectation) return;
    // An expectation written when the outcome is known is hindsight, and is marked so, unless the line says otherwise.
    const auto& said = m_line->said();
    encounter.expectationTiming = m_outcome->value() ? Timing::After : Timing::Before;
    if (said.expectationTiming && said.expectation == expectation) encounter.expectationTiming = said.expectationTiming;
}

}  // namespace kokemus::ui
