// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/signals_pad.h"

#include "ui/pages/page_parts.h"
#include "ui/text.h"
#include "ui/widgets/name_combo.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace kokemus::ui {

namespace {

constexpr int goodLength = 10;  ///< words; longer ones are kept all the same

struct Read {
    std::vector<Record> notes;
    std::vector<BrandUse> brands;
};

Result<Read> readNotes(Journal& journal) {
    Read read;
    const Result<void> records = journal.forEachRecord("signal", [&](const Record& record) {
        read.notes.push_back(record);
        return true;
    });
    if (!records) return records.error();
    std::ranges::reverse(read.notes);  // newest first
    Result<std::vector<BrandUse>> brands = journal.brandsByUse();
    if (!brands) return brands.error();
    read.brands = std::move(*brands);
    return read;
}

QLabel* labelOf(const QString& text, QWidget* control) {
    auto* label = new QLabel(text);
    label->setBuddy(control);
    return label;
}

}  // namespace

SignalsPad::SignalsPad(JournalThreads& threads, JournalEdits& edits, QWidget* parent)
    : QWidget(parent), m_threads(threads), m_edits(edits) {
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeTop());
    layout->addWidget(makeLists(), 1);
    countWords();
}

QWidget* SignalsPad::makeTop() {
    auto* top = new QWidget(this);
    m_text = new QLineEdit(top);
    m_words = plainLabel(top);
    m_theme = new NameCombo(top);
    m_brand = new NameCombo(top);
    auto* add = new QPushButton(tr("Add the observation"), top);
    add->setAutoDefault(true);
    auto* grid = new QGridLayout(top);
    grid->setContentsMargins({});
    grid->addWidget(labelOf(tr("What did you notice? About ten words."), m_text), 0, 0, 1, 2);
    grid->addWidget(m_words, 0, 2, Qt::AlignRight);
    grid->addWidget(m_text, 1, 0, 1, 3);
    grid->addWidget(labelOf(tr("Theme"), m_theme), 2, 0);
    grid->addWidget(labelOf(tr("Brand"), m_brand), 2, 1);
    grid->addWidget(m_theme, 3, 0);
    grid->addWidget(m_brand, 3, 1);
    grid->addWidget(add, 3, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(m_text, &QLineEdit::textChanged, this, &SignalsPad::countWords);
    connect(m_text, &QLineEdit::returnPressed, this, &SignalsPad::add);
    connect(m_theme, &NameCombo::committed, m_brand, [this] { m_brand->setFocus(); });
    connect(m_brand, &NameCombo::committed, this, &SignalsPad::add);
    connect(add, &QPushButton::clicked, this, &SignalsPad::add);
    return top;
}

QWidget* SignalsPad::makeLists() {
    auto* lists = new QWidget(this);
    m_themes = new QListWidget(lists);
    m_themes->setAccessibleName(tr("Themes"));
    m_list = new QListWidget(lists);
    m_list->setAccessibleName(tr("Observations"));
    m_list->setWordWrap(true);
    m_other = new NameCombo(lists);
    auto* change = new QPushButton(tr("Move the chosen one"), lists);
    connect(m_themes, &QListWidget::currentRowChanged, this, &SignalsPad::showTheme);
    connect(m_other, &NameCombo::committed, this, &SignalsPad::changeTheme);
    connect(change, &QPushButton::clicked, this, &SignalsPad::changeTheme);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(labelOf(tr("To theme"), m_other));
    bottom->addWidget(m_other, 1);
    bottom->addWidget(change);
    auto* right = new QVBoxLayout;
    right->addWidget(m_list, 1);
    right->addLayout(bottom);
    auto* layout = new QHBoxLayout(lists);
    layout->setContentsMargins({});
    layout->addWidget(m_themes, 2);
    layout->addLayout(right, 5);
    return lists;
}

void SignalsPad::countWords() {
    const auto count = m_text->text().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts).size();
    m_words->setText(tr("%1 of %2 words").arg(count).arg(goodLength));
}

void SignalsPad::add() {
    const QString text = m_text->text().simplified();
    if (text.isEmpty()) return m_text->setFocus(Qt::OtherFocusReason);
    Record record;
    record.kind = "signal";
    record.values["on"] = formatDate(m_today);
    record.values["text"] = toStd(text);
    if (!m_theme->name().isEmpty()) record.values["theme"] = toStd(m_theme->name());
    if (!m_brand->name().isEmpty()) record.values["brand"] = toStd(m_brand->name());
    m_text->clear();
    m_text->setFocus(Qt::OtherFocusReason);
    m_edits.saveRecord(record, tr("The observation was saved."));
}

void SignalsPad::changeTheme() {
    const int row = m_list->currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= m_shown.size()) return;
    Record record = m_notes[m_shown[static_cast<std::size_t>(row)]];
    if (m_other->name().isEmpty())
        record.values.erase("theme");
    else
        record.values["theme"] = toStd(m_other->name());
    m_edits.saveRecord(record, tr("The observation was moved."));
}

void SignalsPad::refresh(Date today) {
    m_today = today;
    m_threads.reader().run(readNotes, this, [this](const Result<Read>& read) {
        if (!read) return emit readingFailed(read.error());
        QStringList brands;
        for (const BrandUse& brand : read->brands) brands << toQString(brand.name);
        m_brand->setNames(brands);
        show(read->notes);
    });
}

void SignalsPad::show(const std::vector<Record>& notes) {
    const QString chosen = m_themes->currentItem() ? m_themes->currentItem()->data(Qt::UserRole).toString() : QString();
    m_notes = notes;
    std::map<QString, int> counts;
    for (const Record& note : m_notes) ++counts[toQString(note.text("theme"))];
    std::vector<std::pair<QString, int>> themes(counts.begin(), counts.end());
    std::ranges::stable_sort(themes, std::greater(), &std::pair<QString, int>::second);
    QStringList names;
    m_themes->clear();
    auto* all = new QListWidgetItem(tr("%1 (%2)", "theme (how many)").arg(tr("All observations")).arg(m_notes.size()),
                                    m_themes);
    all->setData(Qt::UserRole, QString());
    m_themes->setCurrentItem(all);
    for (const auto& [theme, count] : themes) {
        if (theme.isEmpty()) continue;
        names << theme;
        auto* item = new QListWidgetItem(tr("%1 (%2)", "theme (how many)").arg(theme).arg(count), m_themes);
        item->setData(Qt::UserRole, theme);
        if (theme == chosen) m_themes->setCurrentItem(item);
    }
    m_theme->setNames(names);
    m_other->setNames(names);
    showTheme();
    emit shown();
}

void SignalsPad::showTheme() {
    const QString theme = m_themes->currentItem() ? m_themes->currentItem()->data(Qt::UserRole).toString() : QString();
    const int row = m_list->currentRow();
    m_shown.clear();
    m_list->clear();
    for (std::size_t i = 0; i < m_notes.size(); ++i) {
        const Record& note = m_notes[i];
        if (!theme.isEmpty() && toQString(note.text("theme")) != theme) continue;
        m_shown.push_back(i);
        const auto on = parseDate(note.text("on"));
        QStringList parts{on ? shownDate(*on) : QString(), toQString(note.text("text")), toQString(note.text("brand"))};
        parts.removeAll(QString());
        m_list->addItem(parts.join(QStringLiteral(" · ")));
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

void SignalsPad::focusFirst() { m_text->setFocus(Qt::OtherFocusReason); }

}  // namespace kokemus::ui
