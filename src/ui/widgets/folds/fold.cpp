// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/folds/fold.h"

#include "ui/text.h"
#include "ui/widgets/money_field.h"
#include "ui/widgets/tab_chain.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace kokemus::ui {
namespace {

constexpr int spacing = 8;
constexpr int indent = 20;

std::size_t answersIn(const FoldPart& part, const Encounter& encounter) {
    if (const auto* answer = std::get_if<FoldAnswer>(&part)) return answer->read(encounter).empty() ? 0 : 1;
    if (const auto* rows = std::get_if<FoldRows>(&part)) return rows->read(encounter).size();
    return 0;
}

}  // namespace

Fold::Fold(FoldTopic topic, QWidget* parent) : QWidget(parent), m_topic(std::move(topic)), m_header(new QToolButton) {
    setObjectName(QStringLiteral("fold_") + m_topic.key);
    m_header->setObjectName(QStringLiteral("foldHeader"));
    m_header->setCheckable(true);
    m_header->setAutoRaise(true);
    m_header->setFocusPolicy(Qt::StrongFocus);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setArrowType(Qt::RightArrow);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing);
    column->addWidget(m_header);
    setFocusProxy(m_header);
    connect(m_header, &QToolButton::clicked, this, [this](bool open) {
        setOpen(open);
        emit toggled();
    });
    tell();
}

bool Fold::isOpen() const { return m_header->isChecked(); }

void Fold::setOpen(bool open) {
    m_header->setChecked(open);
    m_header->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    if (open && isVisible()) build();
    if (m_content) m_content->setVisible(open);
}

void Fold::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (isOpen()) build();
}

void Fold::build() {
    if (m_content) return;
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(indent, 0, 0, spacing);
    column->setSpacing(spacing);
    for (std::size_t i = 0; i < m_topic.parts.size(); ++i) buildPart(i, *column);
    layout()->addWidget(m_content);
    chainAfter(m_header, *m_content);
    showParts();
}

void Fold::buildPart(std::size_t index, QVBoxLayout& column) {
    Shown shown{index, {}, nullptr, nullptr, {}, {}};
    if (const auto* answer = std::get_if<FoldAnswer>(&m_topic.parts[index])) {
        shown.answer = makeAnswer(answer->spec, m_content, [this] { follow(); });
        if (shown.answer.labelled) {
            column.addWidget(shown.answer.widget);
        } else {
            auto* label = new QLabel(answer->spec.label);
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
            auto* control = shown.answer.widget;
            label->setBuddy(control->focusProxy() ? control->focusProxy() : control);
            const bool tall = answer->spec.kind == AnswerKind::Text;
            auto* row = tall ? static_cast<QBoxLayout*>(new QVBoxLayout) : new QHBoxLayout;
            row->setSpacing(tall ? 3 : spacing);
            row->addWidget(label, 2);
            row->addWidget(control, 3);
            column.addLayout(row);
        }
    } else if (const auto* rows = std::get_if<FoldRows>(&m_topic.parts[index])) {
        shown.rows = new RowsEditor(rows->spec, m_content);
        connect(shown.rows, &RowsEditor::changed, this, &Fold::follow);
        column.addWidget(shown.rows);
    } else {
        shown.note = new QLabel;
        shown.note->setTextFormat(Qt::PlainText);
        shown.note->setWordWrap(true);
        column.addWidget(shown.note);
    }
    m_shown.push_back(std::move(shown));
}

void Fold::setTopic(FoldTopic topic) {
    m_topic = std::move(topic);
    if (!m_content) return;
    m_shown.clear();
    delete std::exchange(m_content, nullptr);
    if (isOpen() && isVisible()) build();
}

void Fold::show(const Encounter& encounter) {
    m_given = encounter;
    showParts();
}

void Fold::showParts() {
    for (auto& shown : m_shown) {
        const auto& part = m_topic.parts[shown.part];
        if (const auto* answer = std::get_if<FoldAnswer>(&part)) {
            shown.answer.show(answer->read(m_given));
            shown.text = shown.answer.text();
        } else if (const auto* rows = std::get_if<FoldRows>(&part)) {
            shown.rows->setRows(rows->read(m_given));
            shown.rowTexts = shown.rows->rows();
        }
    }
    tell();
}

void Fold::write(Encounter& encounter) const {
    for (const auto& shown : m_shown) {
        const auto& part = m_topic.parts[shown.part];
        if (const auto* answer = std::get_if<FoldAnswer>(&part)) {
            if (auto text = shown.answer.text(); text != shown.text) answer->write(encounter, text);
        } else if (const auto* rows = std::get_if<FoldRows>(&part)) {
            if (auto texts = shown.rows->rows(); texts != shown.rowTexts) rows->write(encounter, texts);
        }
    }
}

void Fold::follow() {
    tell();
    emit changed();
}

void Fold::tell() {
    auto said = m_given;
    write(said);
    std::size_t answers = 0;
    for (const auto& part : m_topic.parts) answers += answersIn(part, said);
    m_header->setText(answers == 0 ? m_topic.title
                                   : tr("%1 (%2)", "topic (number of answers)").arg(m_topic.title).arg(answers));
    for (const auto& shown : m_shown) {
        const auto* note = std::get_if<FoldNote>(&m_topic.parts[shown.part]);
        if (!note) continue;
        shown.note->setText(note->text(said));
        shown.note->setVisible(!shown.note->text().isEmpty());
    }
    if (!m_content || said.currency == m_currency) return;
    m_currency = said.currency;
    for (auto* field : m_content->findChildren<MoneyField*>()) field->setCurrency(toQString(m_currency));
}

}  // namespace kokemus::ui
