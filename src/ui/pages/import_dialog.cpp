// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_dialog.h"

#include "ui/models/encounter_words.h"
#include "ui/pages/import_options.h"
#include "ui/pages/mapping_pane.h"
#include "ui/pages/page_parts.h"
#include "ui/text.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kokemus::ui {
namespace {

constexpr std::size_t shownEntries = 10;
constexpr std::size_t shownRefusals = 200;
constexpr int tickEvery = 200;  // ms

/// What a column is offered as; all other fields are for mapping files.
constexpr std::array columnFields{"",        "occurred_on",  "occurred_at", "date_time",   "recorded_at", "title",
                                  "note",    "more_note",    "place",       "brand",       "rating",      "mood",
                                  "outcome", "expectation",  "tags",        "sector",      "touchpoint",  "channel",
                                  "lesson",  "price_actual", "native_id",   "private_note"};

QTableWidget* readingTable(const QString& name, const QStringList& headers, QWidget* parent) {
    auto* table = new QTableWidget(0, static_cast<int>(headers.size()), parent);
    table->setHorizontalHeaderLabels(headers);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    readByRows(*table, name);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

void setRow(QTableWidget& table, int row, const QStringList& texts) {
    for (int column = 0; column < texts.size(); ++column)
        table.setItem(row, column, new QTableWidgetItem(texts[column]));
}

QString firstLine(const std::string& text) { return toQString(text).left(200).simplified(); }

}  // namespace

ImportDialog::ImportDialog(JournalThreads& threads, JournalEdits& edits, const Phrases& phrases, const LocalMoment& now,
                           QWidget* parent)
    : QDialog(parent),
      m_threads(threads),
      m_edits(edits),
      m_phrases(phrases),
      m_now(now),
      m_state(plainLabel(this)),
      m_options(new ImportOptions(this)),
      m_tabs(new QTabWidget(this)),
      m_first(readingTable(tr("First entries"), {tr("When"), tr("Place or brand"), tr("Title"), tr("Text")}, this)),
      m_columns(new MappingPane(tr("Columns"), {tr("Column"), tr("Examples"), tr("It is")}, false, this)),
      m_moods(new MappingPane(tr("Moods"), {tr("Mood"), tr("Entries"), tr("Feeling")}, false, this)),
      m_placesTab(new QWidget(this)),
      m_places(new MappingPane(tr("Places"), {tr("Place"), tr("Entries"), tr("Brand")}, true, m_placesTab)),
      m_refused(readingTable(tr("Refused"), {tr("Line"), tr("Why")}, this)) {
    setWindowTitle(tr("Import"));
    m_mapping.zone = now.zone;
    makeTabs();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeTop());
    layout->addWidget(m_state);
    layout->addWidget(m_options);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(makeButtons());
    resize(760, 560);
    m_state->setText(
        tr("Diaries, reviews, surveys, tables and journals of Kokemus can be imported. Nothing is kept "
           "before you say so, and an import can be undone as a whole."));
    connectAll();
    end();
    m_options->show({});
    m_chooseFile->setFocus();
}

ImportDialog::~ImportDialog() {
    // An import that was begun goes on; a trial nobody waits for does not.
    if (m_watch && !m_importing) m_watch->stop = true;
}

QWidget* ImportDialog::makeTop() {
    auto* top = new QWidget(this);
    m_path = new QLineEdit(top);
    m_path->setReadOnly(true);
    m_path->setPlaceholderText(tr("No file chosen"));
    m_chooseFile = new QPushButton(tr("Choose a f&ile…"), top);
    auto* chooseFolder = new QPushButton(tr("Choose a f&older…"), top);
    m_format = new QComboBox(top);
    for (const std::string_view format : importFormats())
        m_format->addItem(phrase("import.format." + std::string(format)), toQString(format));
    auto* path = new QLabel(tr("&File:"), top);
    path->setBuddy(m_path);
    auto* format = new QLabel(tr("It i&s:"), top);
    format->setBuddy(m_format);
    auto* layout = new QGridLayout(top);
    layout->setContentsMargins({});
    layout->addWidget(path, 0, 0);
    layout->addWidget(m_path, 0, 1);
    layout->addWidget(m_chooseFile, 0, 2);
    layout->addWidget(chooseFolder, 0, 3);
    layout->addWidget(format, 1, 0);
    layout->addWidget(m_format, 1, 1);
    for (QPushButton* button : {m_chooseFile, chooseFolder}) button->setAutoDefault(false);
    connect(m_chooseFile, &QPushButton::clicked, this, [this] { choose(false); });
    connect(chooseFolder, &QPushButton::clicked, this, [this] { choose(true); });
    return top;
}

void ImportDialog::makeTabs() {
    std::vector<MappingPane::Choice> fields;
    for (const auto* field : columnFields)
        fields.push_back({toQString(field), *field == '\0' ? tr("kept with the original only")
                                                           : phrase("import.field." + std::string(field))});
    m_columns->setChoices(std::move(fields));
    std::vector<MappingPane::Choice> feelings{{QString(), tr("no feeling")}};
    for (const EmotionTerm& term : builtInEmotions())
        feelings.push_back({toQString(term.id), word(m_phrases, "emotion", term.id)});
    m_moods->setChoices(std::move(feelings));
    m_places->setChoices({{QString(), tr("no brand")}});
    auto* all = new QPushButton(tr("Take &all brands that are offered"), m_placesTab);
    all->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, &ImportDialog::takeAllBrands);
    auto* layout = new QVBoxLayout(m_placesTab);
    layout->setContentsMargins({});
    layout->addWidget(m_places, 1);
    layout->addWidget(all, 0, Qt::AlignLeft);
    m_tabs->addTab(m_first, tr("First entries"));
    for (const int column : {0, 1})
        m_first->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    // Until there is something in them they are no tabs.
    for (QWidget* tab : std::initializer_list<QWidget*>{m_columns, m_moods, m_placesTab, m_refused}) tab->hide();
}

QWidget* ImportDialog::makeButtons() {
    auto* buttons = new QWidget(this);
    m_import = new QPushButton(tr("Import"), buttons);
    m_skip = new QPushButton(tr("Import without the refused"), buttons);
    m_stop = new QPushButton(tr("Stop"), buttons);
    auto* close = new QPushButton(tr("Close"), buttons);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->addWidget(m_stop);
    row->addStretch();
    for (QPushButton* button : {m_import, m_skip, close}) row->addWidget(button);
    for (QPushButton* button : {m_import, m_skip, m_stop, close}) button->setAutoDefault(false);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    connect(m_skip, &QPushButton::clicked, this, &ImportDialog::import);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_watch) m_watch->stop = true;
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return buttons;
}

void ImportDialog::connectAll() {
    connect(m_format, &QComboBox::activated, this, &ImportDialog::preview);
    connect(m_options, &ImportOptions::changed, this, [this] {
        m_options->fill(m_mapping);
        preview();
    });
    connect(m_columns, &MappingPane::meaningChosen, this, [this](const QString& name, const QString& field) {
        m_mapping.columns[toStd(name)] = toStd(field);
        preview();
    });
    connect(m_moods, &MappingPane::meaningChosen, this, [this](const QString& mood, const QString& emotion) {
        m_mapping.moods[toStd(mood)] = toStd(emotion);
        preview();
    });
    connect(m_places, &MappingPane::meaningChosen, this, [this](const QString& place, const QString& brand) {
        m_mapping.brands[toStd(place)] = toStd(brand);
        preview();
    });
    m_tick.setInterval(tickEvery);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_watch) m_state->setText(tr("Reading… %n entries so far", nullptr, static_cast<int>(m_watch->done)));
    });
    connect(&m_edits, &JournalEdits::imported, this, [this](const ImportReport& report) {
        if (!m_importing) return;
        m_importing = false;
        end();
        if (!report.batch.empty() || report.refused.empty()) return accept();
        showReport(report);
    });
    connect(&m_edits, &JournalEdits::failed, this, [this](const Error& error) {
        if (!m_importing) return;
        m_importing = false;
        end();
        m_state->setText(describe(error));
    });
}

void ImportDialog::choose(bool folder) {
    auto* dialog = new QFileDialog(this, folder ? tr("Choose a folder") : tr("Choose a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::setPath);
    dialog->open();
}

void ImportDialog::setPath(const QString& path) {
    m_path->setText(path);
    m_mapping = {};
    m_mapping.zone = m_now.zone;
    m_format->setCurrentIndex(0);
    preview();
}

ImportRequest ImportDialog::request() {
    ImportRequest request;
    request.path = toStd(m_path->text());
    request.format = toStd(m_format->currentData().toString());
    request.mapping = m_mapping;
    request.importedAt = formatInstant(m_now.instant / 1000 * 1000);
    request.showFirst = shownEntries;
    m_watch = std::make_shared<Watch>();
    request.progress = [watch = m_watch](std::int64_t done) {
        watch->done = done;
        return !watch->stop;
    };
    return request;
}

void ImportDialog::begin(const QString& told) {
    m_state->setText(told);
    m_import->setEnabled(false);
    m_skip->hide();
    m_stop->show();
    m_tick.start();
}

void ImportDialog::end() {
    m_tick.stop();
    m_watch.reset();
    m_stop->hide();
    m_skip->hide();
    m_import->setEnabled(false);
}

void ImportDialog::preview() {
    if (m_path->text().isEmpty() || m_importing) return;
    if (m_watch) {  // what it says would be out of date
        m_again = true;
        m_watch->stop = true;
        return;
    }
    ImportRequest trial = request();
    trial.dryRun = true;
    trial.skipBad = true;
    begin(tr("Reading…"));
    m_threads.jobs().run([trial](Journal& journal) { return importFile(journal, trial); }, this,
                         [this](const Result<ImportReport>& report) { showPreview(report); });
}

void ImportDialog::showPreview(const Result<ImportReport>& report) {
    end();
    if (m_again) {
        m_again = false;
        return preview();
    }
    if (report) return showReport(*report);
    m_state->setText(describe(report.error()));
    m_first->setRowCount(0);
}

QString ImportDialog::summary(const ImportReport& report) const {
    QStringList lines{tr("%1: new %2, known already %3, unfinished %4, refused %5.")
                          .arg(phrase("import.format." + report.found.format), QString::number(report.added),
                               QString::number(report.known), QString::number(report.incomplete),
                               QString::number(report.refused.size()))};
    for (const std::string& question : report.found.questions) lines << phrase("import.question." + question);
    for (const ImportNote& note : report.found.notes)
        lines << toQString(m_phrases.plural("import.note." + note.about, note.count, {{"example", note.example}}));
    return lines.join(QLatin1Char('\n'));
}

void ImportDialog::showReport(const ImportReport& report) {
    m_found = report.found;
    m_mapping = report.found.mapping;
    if (m_mapping.zone.empty()) m_mapping.zone = m_now.zone;
    m_state->setText(summary(report));
    m_options->show(report.found);
    showFirst(report.found);
    showMappings(report.found);
    showRefused(report);
    const bool asked = !report.found.questions.empty();
    m_import->setEnabled(!asked && report.refused.empty() && report.added > 0);
    m_skip->setVisible(!asked && !report.refused.empty() && report.added > 0);
}

void ImportDialog::showFirst(const ImportFindings& found) {
    m_first->setRowCount(static_cast<int>(found.first.size()));
    for (int i = 0; i < m_first->rowCount(); ++i) {
        const Encounter& encounter = found.first[static_cast<std::size_t>(i)];
        const std::string& who = encounter.parties.empty() ? encounter.venue : encounter.parties.front().brand;
        setRow(*m_first, i,
               {whenText(m_phrases, encounter.occurredOn, encounter.occurredAt, encounter.precision), toQString(who),
                toQString(encounter.title), firstLine(encounter.note)});
    }
}

void ImportDialog::showMappings(const ImportFindings& found) {
    std::vector<MappingPane::Row> columns;
    for (const ImportColumn& column : found.columns) {
        QStringList examples;
        for (const std::string& example : column.examples) examples << firstLine(example);
        columns.push_back({toQString(column.name), examples.join(QStringLiteral(" · ")), toQString(column.field), {}});
    }
    m_columns->setRows(std::move(columns));
    std::vector<MappingPane::Row> moods;
    for (const auto& [mood, entries] : found.moods) {
        const auto feeling = found.mapping.moods.find(mood);
        moods.push_back({toQString(mood),
                         QString::number(entries),
                         feeling == found.mapping.moods.end() ? QString() : toQString(feeling->second),
                         {}});
    }
    m_moods->setRows(std::move(moods));
    std::vector<MappingPane::Row> places;
    for (const BrandProposal& place : found.brands) {
        const auto brand = found.mapping.brands.find(place.place);
        QStringList offers{toQString(place.brand)};
        for (const std::string& similar : place.similar) offers << toQString(similar);
        places.push_back({toQString(place.place), QString::number(place.entries),
                          brand == found.mapping.brands.end() ? QString() : toQString(brand->second), offers});
    }
    m_places->setRows(std::move(places));
    showTab(m_columns, tr("Columns"), !found.columns.empty());
    showTab(m_moods, tr("Moods"), !found.moods.empty());
    showTab(m_placesTab, tr("Places"), !found.brands.empty());
    if (!found.questions.empty() && found.questions.front() == "date_column") m_tabs->setCurrentWidget(m_columns);
}

void ImportDialog::showRefused(const ImportReport& report) {
    const std::size_t shown = std::min(report.refused.size(), shownRefusals);
    m_refused->setRowCount(static_cast<int>(shown));
    for (std::size_t i = 0; i < shown; ++i)
        setRow(*m_refused, static_cast<int>(i),
               {toQString(report.refused[i].line), toQString(m_phrases.describe(report.refused[i].error))});
    showTab(m_refused, tr("Refused"), shown > 0 && report.found.questions.empty());
}

void ImportDialog::showTab(QWidget* tab, const QString& name, bool visible) {
    const int index = m_tabs->indexOf(tab);
    if (visible && index < 0) m_tabs->addTab(tab, name);
    if (!visible && index >= 0) m_tabs->removeTab(index);
}

void ImportDialog::takeAllBrands() {
    for (const BrandProposal& place : m_found.brands)
        if (!m_mapping.brands.contains(place.place)) m_mapping.brands[place.place] = place.brand;
    preview();
}

void ImportDialog::import() {
    if (m_watch || m_importing) return;
    ImportRequest wanted = request();
    wanted.skipBad = sender() == m_skip;
    m_importing = true;
    begin(tr("Importing…"));
    m_edits.importFile(std::move(wanted));
}

}  // namespace kokemus::ui
