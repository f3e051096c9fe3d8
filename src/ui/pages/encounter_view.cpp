// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/encounter_view.h"

#include "kokemus/drafts.h"
#include "ui/dialogs/figure_dialog.h"
#include "ui/models/encounter_words.h"
#include "ui/pages/attachment_reader.h"
#include "ui/pages/encounter_lines.h"
#include "ui/pages/page_parts.h"
#include "ui/text.h"
#include "ui/widgets/attachments_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/tab_chain.h"

#include <QLabel>
#include <QPushButton>
#include <QTextCursor>
#include <QTextEdit>
#include <QVBoxLayout>

namespace kokemus::ui {

namespace {

struct Read {
    Encounter encounter;
    Encounter shown;  ///< the same, in words for a reader
    EncounterScore figures;
    std::vector<PublishedUse> uses;
};

/// "Julkaistu 14.3.2026: oma blogi", and that it was changed since.
QString usesText(const std::vector<PublishedUse>& uses, const Phrases& phrases) {
    QStringList lines;
    for (const PublishedUse& use : uses) {
        const std::string on = use.on ? phrases.date(*use.on) : std::string();
        lines << phrase("message.published", {{"date", on}, {"place", use.place.empty() ? use.title : use.place}});
        if (use.changedSince) lines << phrase("message.published_changed", {{"date", on}});
    }
    return lines.join(QLatin1Char('\n'));
}

/// Written as text, never as HTML: what a person wrote stays what it is.
void write(QTextEdit& edit, const std::vector<EncounterLine>& lines) {
    edit.clear();
    QTextCursor cursor(edit.document());
    QTextCharFormat plain;
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    QTextBlockFormat spaced;
    spaced.setTopMargin(edit.fontMetrics().height() / 3.0);
    QTextCharFormat large = bold;
    large.setFontPointSize(edit.font().pointSizeF() * 1.15);
    QTextBlockFormat apart;
    apart.setTopMargin(edit.fontMetrics().height());
    bool first = true;
    for (const EncounterLine& line : lines) {
        if (!first) cursor.insertBlock();
        first = false;
        cursor.setBlockFormat(line.heading ? apart : spaced);
        cursor.insertText(line.label, line.heading ? large : bold);
        if (line.heading) continue;
        if (line.block) {
            cursor.insertBlock(QTextBlockFormat());
        } else {
            cursor.insertText(QStringLiteral(": "), bold);
        }
        cursor.insertText(line.text, plain);
    }
    edit.moveCursor(QTextCursor::Start);
}

}  // namespace

EncounterView::EncounterView(JournalThreads& threads, const Phrases& phrases, QWidget* parent)
    : QWidget(parent),
      m_threads(threads),
      m_phrases(phrases),
      m_heading(headingLabel(this)),
      m_when(plainLabel(this)),
      m_state(plainLabel(this)),
      m_uses(plainLabel(this)),
      m_text(readingText(tr("Encounter"), this)),
      m_edit(new QPushButton(tr("Edit encounter"), this)),
      m_again(new QPushButton(phrase("action.visit_again"), this)),
      m_trash(new QPushButton(tr("Move to trash"), this)),
      m_journey(new QPushButton(tr("Journey…"), this)),
      m_restore(new QPushButton(tr("Restore from trash"), this)) {
    auto* actions = new QWidget(this);
    auto* buttons = new FlowLayout(actions, 6);  // side by side they would make the window wider than a small screen
    for (QPushButton* button : {m_edit, m_again, m_journey, m_trash, m_restore}) buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addWidget(m_when);
    layout->addWidget(m_state);
    layout->addWidget(m_uses);
    layout->addWidget(m_text, 1);
    layout->addWidget(actions);

    connect(m_journey, &QPushButton::clicked, this, [this] {
        ChartRequest request;
        request.kind = "journey";
        request.encounter = m_id;
        FigureDialog::open(m_threads, m_phrases.language(), request, this);
    });
    connect(m_edit, &QPushButton::clicked, this, &EncounterView::editRequested);
    connect(m_again, &QPushButton::clicked, this, &EncounterView::visitAgainRequested);
    connect(m_trash, &QPushButton::clicked, this, &EncounterView::trashRequested);
    connect(m_restore, &QPushButton::clicked, this, &EncounterView::restoreRequested);
}

void EncounterView::showEncounter(const std::string& id) {
    m_id = id;
    refresh();
}

void EncounterView::clear() {
    m_id.clear();
    m_encounter.reset();
}

void EncounterView::refresh() {
    if (m_id.empty()) return;
    const auto work = [id = m_id](Journal& journal) -> Result<Read> {
        Result<Encounter> encounter = journal.encounter(id);
        if (!encounter) return encounter.error();
        const Result<EncounterScore> figures = journal.figuresOf(*encounter);
        if (!figures) return figures.error();
        Result<Encounter> shown = withCaseTitle(journal, *encounter);
        if (!shown) return shown.error();
        Result<std::vector<PublishedUse>> uses = publishedUses(journal, *encounter);
        if (!uses) return uses.error();
        return Read{std::move(*encounter), std::move(*shown), *figures, std::move(*uses)};
    };
    m_threads.reader().run(work, this, [this](const Result<Read>& read) {
        if (read) {
            if (read->encounter.id != m_id) return;
            m_uses->setText(usesText(read->uses, m_phrases));
            m_uses->setVisible(!read->uses.empty());
            show(read->encounter, read->shown, read->figures);
            return;
        }
        clear();
        if (read.error().code != ErrorCode::NotFound) emit readingFailed(read.error());
        emit gone();
    });
}

/// Made with the first encounter that has any: most have none.
AttachmentsField& EncounterView::attachments() {
    if (m_attachments) return *m_attachments;
    m_attachments = new AttachmentsField(this);
    m_attachments->setReadOnly(true);
    new AttachmentReader(m_threads, *m_attachments);  // the field's
    auto* parts = static_cast<QVBoxLayout*>(layout());
    parts->insertWidget(parts->indexOf(m_text) + 1, m_attachments);
    chainAfter(m_text, *m_attachments);
    return *m_attachments;
}

void EncounterView::show(const Encounter& encounter, const Encounter& worded, const EncounterScore& figures) {
    m_encounter = encounter;
    m_heading->setText(headingOf(encounter));
    m_when->setText(whenText(m_phrases, encounter.occurredOn, encounter.occurredAt, encounter.precision));
    m_state->setText(stateOf(encounter, figures));
    m_state->setVisible(!m_state->text().isEmpty());

    std::vector<EncounterLine> lines = figureLines(encounter, figures, m_phrases);
    const std::vector<EncounterLine> said = encounterLines(worded, m_phrases);
    lines.insert(lines.begin(), said.begin(), said.end());
    write(*m_text, lines);
    if (m_attachments || !encounter.attachments.empty())
        attachments().setAttachments(encounter.attachments, encounter.id);

    const bool trashed = !encounter.trashedAt.empty();
    m_edit->setVisible(!trashed);
    m_again->setVisible(!trashed);
    m_journey->setVisible(encounter.steps.size() > 1);
    m_trash->setVisible(!trashed);
    m_restore->setVisible(trashed);
    emit shown();
}

QString EncounterView::headingOf(const Encounter& encounter) const {
    EncounterRow row;
    if (!encounter.parties.empty()) {
        row.brand = encounter.parties.front().brand;
        row.sector = encounter.parties.front().sector;
    }
    if (row.sector.empty()) row.sector = encounter.sector;
    const QString who = whoText(m_phrases, row);
    return encounter.title.empty() ? who
                                   : tr("%1 – %2", "brand – title").arg(who, toQString(encounter.title).simplified());
}

QString EncounterView::stateOf(const Encounter& encounter, const EncounterScore& figures) const {
    if (!encounter.trashedAt.empty()) return tr("In the trash. It counts in no score.");
    if (encounter.status == Status::Inbox)
        return encounter.outcome ? tr("Unfinished: tell whose service it was, and it counts in a score.")
                                 : tr("Unfinished: tell how it was, and it counts in a score.");
    if (!mayCount(encounter))
        return tr("It counts in no score, because you said so or did not experience it yourself.");
    if (!figures.score) return tr("No score yet: tell also how it felt or what you expected.");
    return tr("Score of this encounter: %1 out of 100").arg(scoreText(m_phrases, *figures.score));
}

}  // namespace kokemus::ui
