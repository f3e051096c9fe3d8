// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/template_button.h"

#include "kokemus/exchange.h"
#include "ui/text.h"
#include "ui/widgets/capture_form.h"

#include <QInputDialog>
#include <QMenu>

#include <algorithm>

namespace kokemus::ui {
namespace {

Result<std::vector<Record>> templatesOf(Journal& journal) {
    std::vector<Record> templates;
    const auto read = journal.forEachRecord("template", [&](const Record& record) {
        templates.push_back(record);
        return true;
    });
    if (!read) return read.error();
    return templates;
}

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

}  // namespace

TemplateButton::TemplateButton(JournalThreads& threads, CaptureForm& form)
    : QToolButton(&form), m_threads(threads), m_form(form) {
    setObjectName(QStringLiteral("templateButton"));
    setText(tr("Templates"));
    setToolTip(tr("Start from a template, or keep what is filled in as one"));
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    setMinimumHeight(24);
    auto* menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &TemplateButton::fillMenu);
}

void TemplateButton::refresh() {
    m_threads.reader().run(templatesOf, this, [this](const Result<std::vector<Record>>& templates) {
        if (templates) m_templates = *templates;
    });
}

void TemplateButton::fillMenu() {
    menu()->clear();
    const auto here = m_form.encounter().touchpoint;
    auto shown = m_templates;
    std::stable_partition(shown.begin(), shown.end(),
                          [&](const Record& one) { return one.text("touchpoint") == here; });
    for (const auto& one : shown) {
        // An ampersand in a name is no mnemonic.
        auto name = toQString(one.text("name")).replace(QLatin1Char('&'), QLatin1String("&&"));
        menu()->addAction(name, this, [this, one] { start(one); });
    }
    if (!shown.empty()) menu()->addSeparator();
    menu()
        ->addAction(tr("Keep what is filled in as a template…"), this, &TemplateButton::askName)
        ->setEnabled(!m_form.isEmpty());
}

void TemplateButton::askName() {
    auto* dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New template"));
    dialog->setLabelText(tr("Name of the template:"));
    dialog->setOkButtonText(tr("Keep template"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        if (!name.simplified().isEmpty()) keep(name.simplified());
    });
    dialog->open();
}

void TemplateButton::keep(const QString& name) {
    const auto said = reusable(m_form.encounter());
    Record record;
    record.kind = "template";
    // The same name again is the same template, changed.
    for (const auto& known : m_templates)
        if (known.text("name") == toStd(name)) record = known;
    record.values["name"] = toStd(name);
    if (!said.touchpoint.empty()) record.values["touchpoint"] = said.touchpoint;
    record.values["fields"] = toJson(said);
    m_threads.writer().run([record](Journal& journal) { return journal.saveRecord(record); }, this,
                           [this, name](const Result<Saved>& saved) {
                               if (!saved) return emit failed(saved.error());
                               refresh();
                               emit kept(name);
                           });
}

void TemplateButton::start(const Record& chosen) {
    auto encounter = encounterFromJson(chosen.text("fields"));
    if (!encounter) return emit failed(encounter.error());
    m_form.begin(reusable(std::move(*encounter)));
    m_form.focusFirst();
}

}  // namespace kokemus::ui
