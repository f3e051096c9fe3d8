// SPDX-License-Identifier: GPL-3.0-or-later
// How a CaptureForm shows an encounter and writes it back: every field is written only when it differs from what
// was shown, so that nothing is rounded, trimmed or dated anew by merely being looked at.
#include "ui/text.h"
#include "ui/widgets/capture_form.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/feeling_field.h"
#include "ui/widgets/name_combo.h"
#include "ui/widgets/scale_field.h"
#include "ui/widgets/time_field.h"

#include <QComboBox>
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

/// The document's text as it is: QPlainTextEdit::toPlainText() would turn no-break spaces into plain ones.
QString noteText(const QPlainTextEdit& edit) {
    auto text = edit.document()->toRawText();
    return text.replace(QChar(QChar::ParagraphSeparator), QLatin1Char('\n'));
}

void writeBrand(Encounter& encounter, const QString& name) {
    auto& parties = encounter.parties;
    if (name == brandOf(encounter).simplified()) return;
    if (parties.empty()) parties.emplace_back();
    auto& first = parties.front();
    first.brand = toStd(name);
    // A party is known by brand or sector; one that has neither says nothing.
    if (first.brand.empty() && first.sector.empty()) parties.erase(parties.begin());
}

}  // namespace

void CaptureForm::fillTouchpoints(const QString& chosen) {
    m_touchpoint->clear();
    m_touchpoint->addItem(tr("Not said"), QString());
    const auto own = [this](const QString& id) {
        const auto at = std::find_if(m_ownTouchpoints.begin(), m_ownTouchpoints.end(),
                                     [&id](const OwnWord& word) { return toQString(word.id) == id; });
        return at == m_ownTouchpoints.end() ? nullptr : &*at;
    };
    const auto add = [&](const QString& id) {
        const auto* word = own(id);
        if (m_touchpoint->findData(id) >= 0 || (word && word->hidden && id != chosen)) return;
        const auto key = "touchpoint." + toStd(id);
        const auto name = word && !word->name.empty() ? toQString(word->name)
                          : windowPhrases().has(key)  ? phrase(key)
                                                      : id;
        m_touchpoint->addItem(name, id);
    };
    for (const auto id : builtInTouchpoints()) add(toQString(id));
    for (const auto& word : m_ownTouchpoints) add(toQString(word.id));
    if (!chosen.isEmpty()) add(chosen);  // hidden or unknown, but in use
    m_touchpoint->setCurrentIndex(std::max(0, m_touchpoint->findData(chosen)));
}

void CaptureForm::setNow(const LocalMoment& now) {
    m_now = now;
    m_date->setToday(now.date);
    if (m_isNew && !m_dateChosen && !m_encounter.occurredOn) m_date->setDate(now.date);
}

void CaptureForm::setHandedTime(std::optional<int> minuteOfDay) {
    m_handedTime = minuteOfDay;
    if (m_isNew && m_time->text().isEmpty()) m_time->setMinuteOfDay(minuteOfDay);
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
}

void CaptureForm::clear() {
    m_handedTime.reset();
    setEncounter(Encounter());
    m_date->setDate(m_now.date);
}

void CaptureForm::showEncounter() {
    clearErrors();
    m_brand->setName(brandOf(m_encounter));
    followBrand();
    m_venue->setName(toQString(m_encounter.venue));
    m_date->setDate(m_encounter.occurredOn);
    m_time->setMinuteOfDay(m_encounter.occurredAt);
    m_expectation->setValue(m_encounter.expectation);
    m_outcome->setValue(m_encounter.outcome);
    m_feelings->setFeelings(m_encounter.feelings);
    m_note->setPlainText(toQString(m_encounter.note));
    m_note->document()->setModified(false);
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
    if (m_note->document()->isModified()) result.note = toStd(noteText(*m_note));
    return result;
}

void CaptureForm::writeWhen(Encounter& encounter) const {
    const auto date = m_date->date();
    const auto minute = m_time->minuteOfDay();
    const bool same = date == encounter.occurredOn && minute == encounter.occurredAt;
    if (same && (encounter.precision || date)) return;
    encounter.occurredOn = date;
    encounter.occurredAt = date ? minute : std::nullopt;
    encounter.precision = !date ? Precision::Unknown : minute ? Precision::Minute : Precision::Day;
    encounter.utcOffset.reset();
    encounter.zone.clear();
    if (!date) return;
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
    if (expectation == encounter.expectation) return;
    encounter.expectation = expectation;
    encounter.expectationTiming.reset();
    // An expectation written when the outcome is known is hindsight, and is marked so.
    if (expectation) encounter.expectationTiming = m_outcome->value() ? Timing::After : Timing::Before;
}

}  // namespace kokemus::ui
