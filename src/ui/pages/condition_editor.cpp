// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/condition_editor.h"

#include "ui/pages/page_parts.h"
#include "ui/text.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/name_combo.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <algorithm>

namespace kokemus::ui {

namespace {

QHBoxLayout* rowIn(QWidget* widget) {
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    return row;
}

/// A label before its field.
QLabel* addField(QHBoxLayout* row, const QString& text, QWidget* field, int stretch = 0) {
    auto* label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    row->addWidget(label);
    row->addWidget(field, stretch);
    return label;
}

}  // namespace

ConditionEditor::ConditionEditor(QWidget* parent)
    : QWidget(parent), m_fields(new QStackedWidget(this)), m_problem(plainLabel(this)) {
    m_fields->addWidget(makeName());
    m_fields->addWidget(makeNumbers());
    m_fields->addWidget(makeDays());
    m_fields->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* add = new QPushButton(tr("Show only these"), this);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    connect(add, &QPushButton::clicked, this, &ConditionEditor::accept);
    connect(cancel, &QPushButton::clicked, this, &ConditionEditor::cancelled);
    auto* row = new QHBoxLayout;
    row->addWidget(m_fields, 1);
    row->addWidget(add);
    row->addWidget(cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(row);
    layout->addWidget(m_problem);
    m_problem->hide();
}

QWidget* ConditionEditor::makeName() {
    auto* page = new QWidget(m_fields);
    m_name = new NameCombo(page);
    m_nameLabel = addField(rowIn(page), QString(), m_name, 1);
    connect(m_name, &NameCombo::committed, this, &ConditionEditor::accept);
    return page;
}

QWidget* ConditionEditor::makeNumbers() {
    auto* page = new QWidget(m_fields);
    m_fromNumber = new QSpinBox(page);
    m_toNumber = new QSpinBox(page);
    auto* row = rowIn(page);
    m_fromLabel = addField(row, QString(), m_fromNumber);
    addField(row, tr("to:"), m_toNumber);
    row->addStretch();
    return page;
}

QWidget* ConditionEditor::makeDays() {
    auto* page = new QWidget(m_fields);
    m_fromDay = new DateField(page);
    m_toDay = new DateField(page);
    auto* row = rowIn(page);
    addField(row, tr("First day:"), m_fromDay);
    addField(row, tr("last day:"), m_toDay);
    row->addStretch();
    connect(m_toDay, &DateField::committed, this, &ConditionEditor::accept);
    connect(m_fromDay, &DateField::committed, this, [this] { m_toDay->setFocus(Qt::TabFocusReason); });
    return page;
}

void ConditionEditor::begin(ConditionKind kind, const Filter& filter, const std::vector<NamedValue>& values) {
    m_kind = kind;
    m_filter = filter;
    m_values = values;
    m_problem->hide();
    if (kind == ConditionKind::Score) {
        const auto whole = [](std::optional<double> score) {
            return score ? std::optional(static_cast<int>(*score)) : std::nullopt;
        };
        m_fromLabel->setText(tr("Score from:"));
        beginNumbers(0, 100, whole(filter.minScore), whole(filter.maxScore));
    } else if (kind == ConditionKind::Gap) {
        m_fromLabel->setText(tr("Outcome minus expectation, from:"));
        beginNumbers(-6, 6, filter.minGap, filter.maxGap ? filter.maxGap : std::optional(-1));
    } else if (kind == ConditionKind::Days) {
        m_fromDay->setDate(filter.from);
        m_toDay->setDate(filter.to);
        m_fields->setCurrentIndex(2);
        m_fromDay->setFocus(Qt::OtherFocusReason);
    } else {
        QStringList names;
        for (const NamedValue& value : values) names << value.name;
        m_nameLabel->setText(tr("%1:", "a field's label").arg(conditionLabel(kind)));
        m_name->setNames(names);
        m_name->setName({});
        m_fields->setCurrentIndex(0);
        m_name->setFocus(Qt::OtherFocusReason);
    }
}

void ConditionEditor::beginNumbers(int lowest, int highest, std::optional<int> from, std::optional<int> to) {
    for (QSpinBox* field : {m_fromNumber, m_toNumber}) field->setRange(lowest, highest);
    m_fromNumber->setValue(from.value_or(lowest));
    m_toNumber->setValue(to.value_or(highest));
    m_fields->setCurrentIndex(1);
    m_fromNumber->setFocus(Qt::OtherFocusReason);
    m_fromNumber->selectAll();
}

void ConditionEditor::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return emit cancelled();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_fields->currentIndex() == 1) return accept();
    QWidget::keyPressEvent(event);
}

void ConditionEditor::accept() {
    if (m_kind == ConditionKind::Days) {
        if (!takeDays()) return;
    } else if (m_kind == ConditionKind::Score || m_kind == ConditionKind::Gap) {
        takeNumbers();
    } else if (!takeName()) {
        m_problem->setText(tr("The journal has no such name. Choose one from the list: the arrow down opens it."));
        m_problem->show();
        return m_name->setFocus(Qt::OtherFocusReason);
    }
    emit accepted(m_filter);
}

bool ConditionEditor::takeName() {
    const QString typed = m_name->currentText().simplified();
    const auto same = [&](const NamedValue& value) { return value.name.compare(typed, Qt::CaseInsensitive) == 0; };
    const auto chosen = std::ranges::find_if(m_values, same);
    if (chosen == m_values.end()) return false;
    m_filter = with(m_filter, m_kind, chosen->value);
    return true;
}

void ConditionEditor::takeNumbers() {
    const int from = std::min(m_fromNumber->value(), m_toNumber->value());
    const int to = std::max(m_fromNumber->value(), m_toNumber->value());
    // An end of the scale narrows nothing, except that encounters without a value are left out by the other end.
    const std::optional<int> lowest = from > m_fromNumber->minimum() ? std::optional(from) : std::nullopt;
    std::optional<int> highest = to < m_toNumber->maximum() ? std::optional(to) : std::nullopt;
    if (!lowest && !highest) highest = to;
    if (m_kind == ConditionKind::Gap) {
        m_filter.minGap = lowest;
        m_filter.maxGap = highest;
        return;
    }
    m_filter.minScore = lowest;
    m_filter.maxScore = highest;
}

bool ConditionEditor::takeDays() {
    if (!m_fromDay->check() || !m_toDay->check()) {
        const DateField* wrong = m_fromDay->isValid() ? m_toDay : m_fromDay;
        m_problem->setText(wrong->error());
        m_problem->show();
        return false;
    }
    m_filter.from = m_fromDay->date();
    m_filter.to = m_toDay->date();
    if (m_filter.from && m_filter.to && *m_filter.to < *m_filter.from) std::swap(m_filter.from, m_filter.to);
    return true;
}

}  // namespace kokemus::ui
