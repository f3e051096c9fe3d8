// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rows_editor.h"

#include "ui/widgets/tab_chain.h"

#include <QApplication>
#include <QFrame>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace kokemus::ui {
namespace {

constexpr int spacing = 6;

bool saysSomething(const Row& row) {
    return std::any_of(row.begin(), row.end(), [](const std::string& text) { return !text.empty(); });
}

/// Long answers take a line of their own, short ones share it.
bool isWide(AnswerKind kind) {
    return kind == AnswerKind::Scale || kind == AnswerKind::Text || kind == AnswerKind::YesNo;
}

}  // namespace

RowsEditor::RowsEditor(const RowsSpec& spec, QWidget* parent)
    : QWidget(parent), m_spec(spec), m_column(new QVBoxLayout), m_add(new QPushButton(spec.addText)) {
    auto* title = new QLabel(spec.title);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    m_column->setSpacing(spacing);
    m_add->setAutoDefault(true);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_add);
    bottom->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing);
    column->addWidget(title);
    column->addLayout(m_column);
    column->addLayout(bottom);
    setAccessibleName(spec.title);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, &RowsEditor::add);
}

RowsEditor::Shown& RowsEditor::addRow() {
    auto* frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    m_rows.push_back({frame, {}});
    auto& row = m_rows.back();
    addAnswers(row);
    m_column->addWidget(frame);
    chainAfter(m_add->previousInFocusChain(), *frame);
    for (auto* part : frame->findChildren<QWidget*>()) part->installEventFilter(this);
    return row;
}

void RowsEditor::addAnswers(Shown& row) {
    auto* grid = new QGridLayout(row.frame);
    grid->setVerticalSpacing(2);
    int line = 0;
    int at = 0;
    for (const auto& column : m_spec.columns) {
        row.answers.push_back(makeAnswer(column, row.frame, [this] { emit changed(); }));
        const auto& answer = row.answers.back();
        const bool wide = isWide(column.kind);
        if (wide && at > 0) {
            line += 2;
            at = 0;
        }
        if (!answer.labelled) {
            auto* label = new QLabel(column.label);
            label->setTextFormat(Qt::PlainText);
            label->setBuddy(answer.widget->focusProxy() ? answer.widget->focusProxy() : answer.widget);
            grid->addWidget(label, line, at, 1, wide ? 2 : 1);
        }
        grid->addWidget(answer.widget, line + 1, at, 1, wide ? 2 : 1);
        at = wide ? 2 : at + 1;
        if (at == 2) {
            line += 2;
            at = 0;
        }
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    grid->addLayout(buttons, line + 2, 0, 1, 2);
    const auto* frame = row.frame;
    if (m_spec.ordered) {
        row.up = addButton(row, tr("Up"), tr("Move up (Alt+Up)"));
        row.down = addButton(row, tr("Down"), tr("Move down (Alt+Down)"));
        connect(row.up, &QToolButton::clicked, this, [this, frame] { move(frame, -1); });
        connect(row.down, &QToolButton::clicked, this, [this, frame] { move(frame, 1); });
        buttons->addWidget(row.up);
        buttons->addWidget(row.down);
    }
    auto* removal = addButton(row, tr("Remove"), tr("Remove this one"));
    connect(removal, &QToolButton::clicked, this, [this, frame] { remove(frame); });
    buttons->addWidget(removal);
}

QToolButton* RowsEditor::addButton(Shown& row, const QString& text, const QString& toolTip) {
    auto* button = new QToolButton(row.frame);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumHeight(24);
    return button;
}

Row RowsEditor::textsOf(const Shown& row) const {
    Row texts;
    for (const auto& answer : row.answers) texts.push_back(answer.text());
    return texts;
}

Rows RowsEditor::rows() const {
    Rows rows;
    for (const auto& shown : m_rows)
        if (auto texts = textsOf(shown); saysSomething(texts)) rows.push_back(std::move(texts));
    return rows;
}

void RowsEditor::setRows(const Rows& rows) {
    if (rows != this->rows() || rows.size() != m_rows.size()) renew(rows);
}

void RowsEditor::renew(const Rows& rows) {
    while (m_rows.size() > rows.size()) {
        delete m_rows.back().frame;
        m_rows.pop_back();
    }
    while (m_rows.size() < rows.size()) addRow();
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (std::size_t column = 0; column < m_rows[i].answers.size(); ++column)
            m_rows[i].answers[column].show(column < rows[i].size() ? rows[i][column] : std::string());
    nameRows();
}

std::size_t RowsEditor::indexOf(const QWidget* frame) const {
    const auto at =
        std::find_if(m_rows.begin(), m_rows.end(), [frame](const Shown& row) { return row.frame == frame; });
    return static_cast<std::size_t>(at - m_rows.begin());
}

void RowsEditor::add() {
    auto& row = addRow();
    nameRows();
    row.frame->show();
    row.answers.front().widget->setFocus(Qt::TabFocusReason);
}

void RowsEditor::remove(const QWidget* frame) {
    const auto index = indexOf(frame);
    const bool said = saysSomething(textsOf(m_rows[index]));
    m_rows[index].frame->hide();
    m_rows[index].frame->deleteLater();  // its button is still telling
    m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(index));
    nameRows();
    if (index < m_rows.size())
        m_rows[index].answers.front().widget->setFocus(Qt::OtherFocusReason);
    else
        m_add->setFocus(Qt::OtherFocusReason);
    if (said) emit changed();
}

void RowsEditor::move(const QWidget* frame, int by) {
    const auto from = static_cast<std::ptrdiff_t>(indexOf(frame));
    const auto to = from + by;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(m_rows.size())) return;
    auto& row = m_rows[static_cast<std::size_t>(from)];
    auto& other = m_rows[static_cast<std::size_t>(to)];
    // The answers change places, not the controls: those keep their place in the Tab order.
    const auto moved = textsOf(row);
    const auto displaced = textsOf(other);
    for (std::size_t i = 0; i < row.answers.size(); ++i) {
        row.answers[i].show(displaced[i]);
        other.answers[i].show(moved[i]);
    }
    const auto* focused = QApplication::focusWidget();
    for (std::size_t i = 0; i < row.answers.size(); ++i)
        if (row.answers[i].widget == focused || row.answers[i].widget->isAncestorOf(focused))
            other.answers[i].widget->setFocus(Qt::OtherFocusReason);
    if (focused == row.up) other.up->setFocus(Qt::OtherFocusReason);
    if (focused == row.down) other.down->setFocus(Qt::OtherFocusReason);
    emit changed();
}

void RowsEditor::nameRows() {
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i].frame->setAccessibleName(
            tr("%1, %2 of %3", "title of a list, place in it").arg(m_spec.title).arg(i + 1).arg(m_rows.size()));
}

bool RowsEditor::eventFilter(QObject* watched, QEvent* event) {
    if (!m_spec.ordered || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool moves = key.modifiers() == Qt::AltModifier && (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down);
    if (!moves) return false;
    const auto* part = qobject_cast<const QWidget*>(watched);
    for (const auto& row : m_rows)
        if (row.frame->isAncestorOf(part)) {
            move(row.frame, key.key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    return false;
}

}  // namespace kokemus::ui
