// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_options.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace kokemus::ui {
namespace {

/// "0,5" and "0.5" are the same whatever the language.
std::optional<double> numberOf(const QString& text) {
    bool isNumber = false;
    const double number = QLocale::c().toDouble(QString(text).replace(QLatin1Char(','), QLatin1Char('.')), &isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QLabel* labelFor(const QString& text, QWidget* field) {
    auto* label = new QLabel(text);
    label->setBuddy(field);
    return label;
}

bool asks(const ImportFindings& found, std::string_view question) {
    return std::ranges::find(found.questions, question) != found.questions.end();
}

bool hasRatings(const ImportFindings& found) {
    const bool noted =
        std::ranges::any_of(found.notes, [](const ImportNote& note) { return note.about == "rating_kept"; });
    const bool column =
        std::ranges::any_of(found.columns, [](const ImportColumn& known) { return known.field == "rating"; });
    return noted || column || found.mapping.ratingIsOutcome;
}

}  // namespace

ImportOptions::ImportOptions(QWidget* parent)
    : QWidget(parent),
      m_dates(new QWidget(this)),
      m_order(new QComboBox(m_dates)),
      m_ratings(new QWidget(this)),
      m_outcome(new QCheckBox(tr("&Ratings are outcomes"), m_ratings)),
      m_ends(new QWidget(m_ratings)),
      m_lowest(new QLineEdit(m_ends)),
      m_highest(new QLineEdit(m_ends)),
      m_drafts(new QCheckBox(tr("Drafts that were &never published too"), this)),
      m_personal(new QCheckBox(tr("Columns about &people too"), this)),
      m_undated(new QCheckBox(tr("Rows without a &date too"), this)) {
    m_order->addItem(tr("as the file shows"), -1);
    m_order->addItem(tr("day first: 31.12.2026"), static_cast<int>(DateOrder::DayFirst));
    m_order->addItem(tr("month first: 12/31/2026"), static_cast<int>(DateOrder::MonthFirst));
    auto* dates = new QHBoxLayout(m_dates);
    dates->setContentsMargins({});
    dates->addWidget(labelFor(tr("Da&tes:"), m_order));
    dates->addWidget(m_order);
    dates->addStretch();
    auto* ratings = new QHBoxLayout(m_ratings);
    ratings->setContentsMargins({});
    for (QLineEdit* end : {m_lowest, m_highest}) end->setMaximumWidth(end->fontMetrics().averageCharWidth() * 10);
    auto* ends = new QHBoxLayout(m_ends);
    ends->setContentsMargins({});
    ends->addWidget(labelFor(tr("lo&west:"), m_lowest));
    ends->addWidget(m_lowest);
    ends->addWidget(labelFor(tr("&highest:"), m_highest));
    ends->addWidget(m_highest);
    ratings->addWidget(m_outcome);
    ratings->addWidget(m_ends);
    ratings->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (QWidget* part : std::initializer_list<QWidget*>{m_dates, m_ratings, m_drafts, m_personal, m_undated})
        layout->addWidget(part);
    connect(m_order, &QComboBox::activated, this, &ImportOptions::changed);
    for (QLineEdit* end : {m_lowest, m_highest})
        connect(end, &QLineEdit::editingFinished, this, &ImportOptions::changed);
    for (QCheckBox* box : {m_outcome, m_drafts, m_personal, m_undated})
        connect(box, &QCheckBox::clicked, this, &ImportOptions::changed);
}

void ImportOptions::show(const ImportFindings& found) {
    const ImportMapping& mapping = found.mapping;
    m_dates->setVisible(mapping.dateOrder || asks(found, "date_order"));
    m_order->setCurrentIndex(m_order->findData(mapping.dateOrder ? static_cast<int>(*mapping.dateOrder) : -1));
    m_ratings->setVisible(hasRatings(found));
    m_outcome->setChecked(mapping.ratingIsOutcome);
    m_ends->setVisible(found.format == "csv" || mapping.scale);  // other programs' scales are known
    if (mapping.scale && m_lowest->text().isEmpty()) m_lowest->setText(QLocale().toString(mapping.scale->min));
    if (mapping.scale && m_highest->text().isEmpty()) m_highest->setText(QLocale().toString(mapping.scale->max));
    m_drafts->setVisible(found.format == "google");
    m_drafts->setChecked(mapping.drafts);
    m_personal->setVisible(found.format == "qualtrics");
    m_personal->setChecked(mapping.personal);
    m_undated->setVisible(mapping.dateUnknown || asks(found, "date_column"));
    m_undated->setChecked(mapping.dateUnknown);
}

void ImportOptions::fill(ImportMapping& mapping) const {
    const int order = m_order->currentData().toInt();
    mapping.dateOrder = order < 0 ? std::nullopt : std::optional(static_cast<DateOrder>(order));
    mapping.ratingIsOutcome = m_outcome->isChecked();
    const auto lowest = numberOf(m_lowest->text());
    const auto highest = numberOf(m_highest->text());
    mapping.scale =
        lowest && highest && *lowest < *highest ? std::optional(RatingScale{*lowest, *highest}) : std::nullopt;
    mapping.drafts = m_drafts->isChecked();
    mapping.personal = m_personal->isChecked();
    mapping.dateUnknown = m_undated->isChecked();
}

}  // namespace kokemus::ui
