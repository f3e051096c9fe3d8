// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report_view.h"

#include "ui/pages/page_parts.h"
#include "ui/text.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTextEdit>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace kokemus::ui {

namespace {

constexpr int labelColumn = 0;
constexpr int toldColumn = 1;

/// Rows as high as their wrapped words need, and never wider than the table.
void wrapRows(QTableWidget& table) {
    table.setWordWrap(true);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table.horizontalHeader()->setHighlightSections(false);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.setShowGrid(false);
}

}  // namespace

ReportView::ReportView(const QString& name, QWidget* parent) : QWidget(parent), m_stack(new QStackedWidget(this)) {
    m_stack->addWidget(makeFigures(name));
    m_stack->addWidget(makeExplanation());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
}

QWidget* ReportView::makeFigures(const QString& name) {
    auto* page = new QWidget(this);
    m_figures = new QTableWidget(0, 2, page);
    m_figures->setHorizontalHeaderLabels({tr("Figure"), tr("What it says")});
    readByRows(*m_figures, name);
    wrapRows(*m_figures);
    m_why = new QPushButton(tr("Wh&y?", "this figure"), page);
    m_why->setToolTip(tr("Where the chosen figure comes from (Enter)"));
    m_why->setEnabled(false);
    m_notes = plainLabel(page);
    auto* below = new QHBoxLayout;
    below->addWidget(m_notes, 1);
    below->addWidget(m_why, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(m_figures, 1);
    layout->addLayout(below);
    connect(m_figures, &QTableWidget::cellActivated, this, &ReportView::explain);
    connect(m_why, &QPushButton::clicked, this, &ReportView::explain);
    connect(m_figures, &QTableWidget::currentCellChanged, this, [this] { m_why->setEnabled(chosen() != nullptr); });
    return page;
}

QWidget* ReportView::makeExplanation() {
    auto* page = new QWidget(this);
    m_title = headingLabel(page);
    auto* back = new QPushButton(tr("&Back", "to the figures"), page);
    m_text = readingText(tr("Why the figure is what it is"), page);
    m_encounters = new QTableWidget(0, 3, page);
    m_encounters->setHorizontalHeaderLabels({tr("Encounter"), tr("What it says"), tr("Weight")});
    readByRows(*m_encounters, tr("Encounters behind the figure"));
    wrapRows(*m_encounters);
    m_encounters->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(back, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addLayout(top);
    layout->addWidget(m_text, 3);
    layout->addWidget(m_encounters, 2);
    connect(back, &QPushButton::clicked, this, &ReportView::goBack);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), page);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ReportView::goBack);
    connect(m_encounters, &QTableWidget::cellActivated, this, [this](int row) {
        emit encounterRequested(m_encounters->item(row, labelColumn)->data(Qt::UserRole).toString());
    });
    return page;
}

void ReportView::showSections(std::vector<ReportSection> sections, const QStringList& notes) {
    const ReportFigure* before = chosen();
    const std::string wanted = before ? before->key : std::string();
    m_sections = std::move(sections);
    m_rows.clear();
    m_figures->clearSpans();
    m_figures->setRowCount(0);
    for (const ReportSection& section : m_sections) addSection(section);
    layOut();
    m_notes->setText(notes.join(QLatin1Char('\n')));
    choose(wanted);
    if (m_explained.empty()) return;
    const ReportFigure* explained = chosen();
    explained && explained->key == m_explained ? showExplanation(*explained) : goBack();
}

void ReportView::addSection(const ReportSection& section) {
    const int row = m_figures->rowCount();
    m_figures->insertRow(row);
    auto* title = new QTableWidgetItem(toQString(section.title));
    QFont bold = m_figures->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setFlags(Qt::ItemIsEnabled);
    m_figures->setItem(row, labelColumn, title);
    m_figures->setSpan(row, labelColumn, 1, 2);
    m_rows.push_back(nullptr);
    for (const ReportFigure& figure : section.figures) {
        m_figures->insertRow(m_figures->rowCount());
        m_rows.push_back(&figure);
    }
}

/// Two columns where there is room for them; else name and figure in one line that wraps.
void ReportView::layOut() {
    m_figures->setColumnHidden(toldColumn, m_narrow);
    m_figures->horizontalHeader()->setVisible(!m_narrow);
    int row = 0;
    for (const ReportFigure* figure : m_rows) {
        if (figure) {
            const QString line = phrase("report.figure_line", {{"figure", figure->name}, {"text", figure->text}});
            m_figures->setItem(row, labelColumn, new QTableWidgetItem(m_narrow ? line : toQString(figure->name)));
            m_figures->setItem(row, toldColumn, new QTableWidgetItem(toQString(figure->text)));
        }
        ++row;
    }
}

void ReportView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool narrow = width() < 60 * fontMetrics().averageCharWidth();
    if (std::exchange(m_narrow, narrow) != narrow) layOut();
}

const ReportFigure* ReportView::chosen() const {
    const int row = m_figures->currentRow();
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? m_rows[static_cast<std::size_t>(row)] : nullptr;
}

void ReportView::choose(const std::string& key) {
    const auto found =
        std::ranges::find_if(m_rows, [&](const ReportFigure* figure) { return figure && figure->key == key; });
    const auto first = std::ranges::find_if(m_rows, [](const ReportFigure* figure) { return figure != nullptr; });
    const auto row = found != m_rows.end() ? found : first;
    if (row != m_rows.end()) m_figures->setCurrentCell(static_cast<int>(row - m_rows.begin()), labelColumn);
    m_why->setEnabled(chosen() != nullptr);
}

void ReportView::focusFirst() {
    (m_explained.empty() ? static_cast<QWidget*>(m_figures) : m_text)->setFocus(Qt::ShortcutFocusReason);
}

void ReportView::explain() {
    const ReportFigure* figure = chosen();
    if (!figure) return;
    m_explained = figure->key;
    showExplanation(*figure);
    m_stack->setCurrentIndex(1);
    m_text->setFocus(Qt::OtherFocusReason);
}

void ReportView::showExplanation(const ReportFigure& figure) {
    const Explanation& why = figure.why;
    m_title->setText(toQString(why.title));
    QStringList paragraphs{toQString(why.statement)};
    for (const std::string& reason : why.reasons) paragraphs << toQString(reason);
    paragraphs << toQString(why.formula);
    QStringList constants;
    for (const auto& [name, value] : why.constants)
        constants << tr("%1 = %2", "constant = value").arg(toQString(name), toQString(value));
    paragraphs << constants.join(QLatin1Char('\n')) << toQString(why.source);
    paragraphs.removeAll(QString());
    m_text->setPlainText(paragraphs.join(QStringLiteral("\n\n")));

    m_encounters->setVisible(!why.contributions.empty());
    m_encounters->setRowCount(static_cast<int>(why.contributions.size()));
    int row = 0;
    for (const Contribution& contribution : why.contributions) {
        auto* label = new QTableWidgetItem(toQString(contribution.label));
        label->setData(Qt::UserRole, toQString(contribution.encounter));
        m_encounters->setItem(row, labelColumn, label);
        m_encounters->setItem(row, toldColumn, new QTableWidgetItem(toQString(contribution.told)));
        m_encounters->setItem(row, 2, new QTableWidgetItem(toQString(windowPhrases().number(contribution.weight, 2))));
        ++row;
    }
}

void ReportView::goBack() {
    if (m_explained.empty()) return;
    m_explained.clear();
    m_stack->setCurrentIndex(0);
    m_figures->setFocus(Qt::OtherFocusReason);
}

QStringList reportNotes(const std::vector<std::string>& filter, const std::vector<std::string>& notes,
                        const std::string& footer) {
    QStringList all;
    QStringList conditions;
    for (const std::string& condition : filter) conditions << toQString(condition);
    if (!conditions.isEmpty()) all << phrase("report.filter", {{"list", toStd(conditions.join(QStringLiteral("; ")))}});
    for (const std::string& note : notes) all << toQString(note);
    return all << toQString(footer);
}

}  // namespace kokemus::ui
