// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/names_dialog.h"

#include "ui/models/encounter_words.h"
#include "ui/models/name_table_model.h"
#include "ui/pages/page_parts.h"
#include "ui/text.h"
#include "ui/widgets/name_combo.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <algorithm>

namespace kokemus::ui {

namespace {

/// A field with the button that takes it.
QHBoxLayout* withButton(QWidget* field, QPushButton* button) {
    auto* row = new QHBoxLayout;
    row->addWidget(field, 1);
    row->addWidget(button);
    return row;
}

/// Valence of a feeling that a person added: about the mean of the built-in ones of its side (docs/scoring.md).
constexpr double ownFeeling = 0.6;

QLabel* labelFor(const QString& text, QWidget* field) {
    auto* label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    return label;
}

}  // namespace

NamesDialog::NamesDialog(JournalThreads& threads, JournalEdits& edits, const Phrases& phrases, QWidget* parent)
    : QDialog(parent),
      m_threads(threads),
      m_edits(edits),
      m_phrases(phrases),
      m_names(new NameTableModel(threads, phrases, this)),
      m_shown(new QSortFilterProxyModel(this)),
      m_table(new QTableView(this)),
      m_message(plainLabel(this)) {
    setWindowTitle(tr("Names"));
    setUpTable();
    auto* close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeTop());
    layout->addWidget(m_table, 1);
    layout->addWidget(makeActions());
    layout->addWidget(makeBrandFields());
    layout->addWidget(makeAdding());
    layout->addWidget(m_message);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(640, 560);

    connect(m_names, &NameTableModel::rowsRead, this, [this] {
        if (!m_table->currentIndex().isValid()) m_table->selectRow(0);
        showChosen();
    });
    connect(m_names, &NameTableModel::readingFailed, this,
            [this](const Error& error) { m_message->setText(describe(error)); });
    connect(&m_threads, &JournalThreads::journalChanged, this, &NamesDialog::readNames);
    connect(&m_edits, &JournalEdits::changed, this, [this](const QString& told) { m_message->setText(told); });
    connect(&m_edits, &JournalEdits::failed, this, [this](const Error& error) { m_message->setText(describe(error)); });
    readNames();
    m_table->setFocus();
}

QWidget* NamesDialog::makeTop() {
    auto* top = new QWidget(this);
    m_kind = new QComboBox(top);
    m_kind->addItem(tr("Brands"), QStringLiteral("brand"));
    m_kind->addItem(tr("Venues"), QStringLiteral("venue"));
    m_kind->addItem(tr("Touchpoints"), QStringLiteral("touchpoint"));
    m_kind->addItem(tr("Tags"), QStringLiteral("tag"));
    m_kind->addItem(tr("Feelings"), QStringLiteral("emotion"));
    m_find = searchLine(top);
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins({});
    row->addWidget(labelFor(tr("&Names of:"), m_kind));
    row->addWidget(m_kind);
    row->addWidget(labelFor(tr("&Find:"), m_find));
    row->addWidget(m_find, 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NamesDialog::readNames);
    connect(m_find, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_shown->setFilterFixedString(text.simplified()); });
    return top;
}

void NamesDialog::setUpTable() {
    m_shown->setSourceModel(m_names);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSortLocaleAware(true);
    m_table->setModel(m_shown);
    readByRows(*m_table, tr("Names"));
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setSectionResizeMode(NameTableModel::NameColumn, QHeaderView::Stretch);
    for (const int column : {NameTableModel::OwnerColumn, NameTableModel::UsesColumn, NameTableModel::StateColumn})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &NamesDialog::showChosen);
}

QWidget* NamesDialog::makeActions() {
    auto* part = new QWidget(this);
    m_name = new QLineEdit(part);
    m_rename = new QPushButton(tr("Rename"), part);
    m_into = new NameCombo(part);
    m_merge = new QPushButton(tr("Merge"), part);
    m_hide = new QPushButton(part);
    auto* form = new QFormLayout(part);
    form->setContentsMargins({});
    form->addRow(labelFor(tr("N&ame:"), m_name), withButton(m_name, m_rename));
    form->addRow(labelFor(tr("&Merge it into:"), m_into), withButton(m_into, m_merge));
    form->addRow(QString(), m_hide);
    for (QPushButton* button : {m_rename, m_merge, m_hide}) button->setAutoDefault(false);
    connect(m_rename, &QPushButton::clicked, this, &NamesDialog::rename);
    connect(m_name, &QLineEdit::returnPressed, this, &NamesDialog::rename);
    connect(m_merge, &QPushButton::clicked, this, &NamesDialog::merge);
    connect(m_into, &NameCombo::committed, this, [this] { m_merge->setFocus(Qt::TabFocusReason); });
    connect(m_hide, &QPushButton::clicked, this, &NamesDialog::toggleHidden);
    return part;
}

QWidget* NamesDialog::makeBrandFields() {
    m_brandFields = new QWidget(this);
    m_aliases = new QLineEdit(m_brandFields);
    m_sector = new QComboBox(m_brandFields);
    m_tie = new QComboBox(m_brandFields);
    m_sector->addItem(tr("not told"), QString());
    for (const std::string_view sector : builtInSectors())
        m_sector->addItem(word(m_phrases, "sector", sector), toQString(sector));
    for (const std::string_view tie : Vocabulary<Tie>::ids) m_tie->addItem(word(m_phrases, "tie", tie), toQString(tie));
    auto* save = new QPushButton(tr("&Save the brand"), m_brandFields);
    save->setAutoDefault(false);
    connect(save, &QPushButton::clicked, this, &NamesDialog::saveBrand);
    auto* form = new QFormLayout(m_brandFields);
    form->setContentsMargins({});
    form->addRow(labelFor(tr("&Other names, with commas between:"), m_aliases), m_aliases);
    form->addRow(labelFor(tr("Se&ctor:"), m_sector), m_sector);
    form->addRow(labelFor(tr("My &tie to it:"), m_tie), m_tie);
    form->addRow(QString(), save);
    return m_brandFields;
}

QWidget* NamesDialog::makeAdding() {
    auto* part = new QWidget(this);
    m_new = new QLineEdit(part);
    m_newKind = new QComboBox(part);
    for (const auto& [text, kind] : {std::pair(tr("touchpoint"), "touchpoint"),
                                     {tr("pleasant feeling"), "pleasant"},
                                     {tr("unpleasant feeling"), "unpleasant"},
                                     {tr("what people did: yes or no"), "contact"},
                                     {tr("what the place was like"), "place"}})
        m_newKind->addItem(text, QLatin1String(kind));
    auto* add = new QPushButton(tr("A&dd"), part);
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &NamesDialog::addWord);
    connect(m_new, &QLineEdit::returnPressed, this, &NamesDialog::addWord);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins({});
    row->addWidget(labelFor(tr("A &word of your own:"), m_new));
    row->addWidget(m_new, 1);
    row->addWidget(labelFor(tr("a&s:"), m_newKind));
    row->addWidget(m_newKind);
    row->addWidget(add);
    return part;
}

std::string NamesDialog::kind() const { return toStd(m_kind->currentData().toString()); }

std::optional<int> NamesDialog::chosenRow() const {
    const QModelIndex chosen = m_shown->mapToSource(m_table->currentIndex());
    return chosen.isValid() ? std::optional(chosen.row()) : std::nullopt;
}

void NamesDialog::readNames() {
    m_brandFields->setVisible(kind() == "brand");
    m_table->setColumnHidden(NameTableModel::OwnerColumn, kind() != "brand" && kind() != "venue");
    m_names->read(kind());
}

void NamesDialog::showChosen() {
    const std::optional<int> row = chosenRow();
    for (QWidget* part : std::initializer_list<QWidget*>{m_name, m_rename, m_into, m_merge, m_hide, m_brandFields})
        part->setEnabled(row.has_value());
    const bool mergeable = kind() != "emotion";
    m_into->setEnabled(row && mergeable);
    m_merge->setEnabled(row && mergeable);
    m_hide->setVisible(kind() != "tag");
    m_name->setText(row ? m_names->nameOf(*row) : QString());
    m_hide->setText(row && m_names->row(*row).hidden ? tr("&Offer it again") : tr("&Hide: no longer offer it"));
    QStringList others;
    for (int i = 0; i < m_names->rowCount(); ++i)
        if (i != row) others << m_names->nameOf(i);
    m_into->setNames(others);
    m_into->setName({});
    if (row && kind() == "brand") showBrand();
}

void NamesDialog::showBrand() {
    m_brand.reset();
    const std::string id = m_names->row(*chosenRow()).id;
    const auto work = [id](Journal& journal) -> Result<std::optional<Record>> {
        std::optional<Record> brand;
        const Result<void> read = journal.forEachRecord("brand", [&](const Record& record) {
            if (record.id == id) brand = record;
            return !brand;
        });
        if (!read) return read.error();
        return brand;
    };
    m_threads.reader().run(work, m_brandFields, [this, id](const Result<std::optional<Record>>& brand) {
        const std::optional<int> row = chosenRow();
        if (!brand || !*brand || kind() != "brand" || !row || m_names->row(*row).id != id) return;
        m_brand = *brand;
        QStringList aliases;
        if (const auto known = m_brand->values.find("aliases"); known != m_brand->values.end())
            if (const auto* list = std::get_if<std::vector<std::string>>(&known->second))
                for (const std::string& alias : *list) aliases << toQString(alias);
        m_aliases->setText(aliases.join(QStringLiteral(", ")));
        m_sector->setCurrentIndex(std::max(0, m_sector->findData(toQString(m_brand->text("sector")))));
        m_tie->setCurrentIndex(std::max(0, m_tie->findData(toQString(m_brand->text("tie")))));
    });
}

void NamesDialog::rename() {
    const std::optional<int> row = chosenRow();
    const QString name = m_name->text().simplified();
    if (!row || name.isEmpty()) return;
    m_edits.change([kind = kind(), id = m_names->row(*row).id,
                    to = toStd(name)](Journal& journal) { return journal.rename(kind, id, to); },
                   tr("“%1” is now “%2”.").arg(m_names->nameOf(*row), name));
}

void NamesDialog::merge() {
    const std::optional<int> from = chosenRow();
    const QString wanted = m_into->currentText().simplified();
    int into = -1;
    for (int i = 0; i < m_names->rowCount(); ++i)
        if (i != from && m_names->nameOf(i).compare(wanted, Qt::CaseInsensitive) == 0) into = i;
    if (!from || into < 0) {
        m_message->setText(tr("Choose the name to merge into from the list: the arrow down opens it."));
        return m_into->setFocus(Qt::OtherFocusReason);
    }
    m_edits.changeAfterBackup([kind = kind(), one = m_names->row(*from).id, other = m_names->row(into).id](
                                  Journal& journal) { return journal.merge(kind, one, other); },
                              tr("“%1” was merged into “%2”.").arg(m_names->nameOf(*from), m_names->nameOf(into)));
}

void NamesDialog::toggleHidden() {
    const std::optional<int> row = chosenRow();
    if (!row) return;
    const bool hide = !m_names->row(*row).hidden;
    const QString name = m_names->nameOf(*row);
    m_edits.change([kind = kind(), id = m_names->row(*row).id,
                    hide](Journal& journal) { return journal.setHidden(kind, id, hide); },
                   hide ? tr("“%1” is no longer offered.").arg(name) : tr("“%1” is offered again.").arg(name));
}

void NamesDialog::addWord() {
    const QString name = m_new->text().simplified();
    if (name.isEmpty()) {
        m_message->setText(tr("Write the new word first."));
        return m_new->setFocus(Qt::OtherFocusReason);
    }
    const std::string as = toStd(m_newKind->currentData().toString());
    Record word;
    word.values["name"] = toStd(name);
    if (as == "touchpoint") {
        word.kind = as;
    } else if (as == "contact" || as == "place") {
        word.kind = "aspect";
        word.values["belongs_to"] = as;
    } else {
        word.kind = "emotion";
        word.values["valence"] = as == "pleasant" ? ownFeeling : -ownFeeling;
    }
    m_edits.saveRecord(word, tr("“%1” can now be chosen in the form.").arg(name));
    m_new->clear();
}

void NamesDialog::saveBrand() {
    if (!m_brand) return;
    Record changed = *m_brand;
    std::vector<std::string> aliases;
    for (const QString& alias : m_aliases->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!alias.simplified().isEmpty()) aliases.push_back(toStd(alias.simplified()));
    changed.values["aliases"] = aliases;
    changed.values["sector"] = toStd(m_sector->currentData().toString());
    changed.values["tie"] = toStd(m_tie->currentData().toString());
    if (m_sector->currentData().toString().isEmpty()) changed.values.erase("sector");
    m_edits.change(
        [changed](Journal& journal) -> Result<std::string> {
            const Result<Saved> saved = journal.saveRecord(changed);
            if (!saved) return saved.error();
            return saved->change;
        },
        tr("“%1” was saved.").arg(toQString(changed.text("name"))));
}

}  // namespace kokemus::ui
