// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/template_button.h"

#include "kokemus/exchange.h"
#include "ui/widgets/capture_form.h"

namespace kokemus::ui {
namespace {

/// What is the same the next time: not when it was, nor what it is known by.
Encounter reusable(Encounter encounter) {
    encounter.id.clear();
    encounter.revision.clear();
    encounter.occurredOn.reset();
    encounter.occurredAt.reset();
    encounter.utcOffset.reset();
    encounter.zone.clear();
    encounter.precision = Precision::Unknown;
    encounter.recordedAt.clear();
    encounter.attachments.clear();
    encounter.source.reset();
    return encounter;
}

/// The form's answers as a template; no values while there are none.
Record templateOf(const CaptureForm& form) {
    Record record;
    if (form.isEmpty()) return record;
    const Encounter said = reusable(form.encounter());
    if (!said.touchpoint.empty()) record.values["touchpoint"] = said.touchpoint;
    record.values["fields"] = toJson(said);
    return record;
}

}  // namespace

TemplateButton::TemplateButton(JournalThreads& threads, JournalEdits& edits, CaptureForm& form)
    : QToolButton(&form),
      m_form(form),
      m_kept(new KeptMenu(threads, edits, "template",
                          {tr("Templates"), tr("Keep what is filled in as a template…"), tr("Remove a template"),
                           tr("Name of the template:"), tr("Keep template"), tr("The template %1 was kept."),
                           tr("The template %1 was removed.")},
                          this)) {
    setObjectName(QStringLiteral("templateButton"));
    setText(tr("Templates"));
    setToolTip(tr("Start from a template, or keep what is filled in as one"));
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    setMinimumHeight(24);
    setMenu(m_kept);
    m_kept->setCurrent([&form] { return templateOf(form); });
    m_kept->setTouchpoint([&form] { return form.encounter().touchpoint; });
    connect(m_kept, &KeptMenu::chosen, this, &TemplateButton::start);
}

void TemplateButton::start(const Record& chosen) {
    auto encounter = encounterFromJson(chosen.text("fields"));
    if (!encounter) return emit failed(encounter.error());
    m_form.begin(reusable(std::move(*encounter)));
    m_form.focusFirst();
}

}  // namespace kokemus::ui
