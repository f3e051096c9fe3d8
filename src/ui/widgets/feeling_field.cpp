// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/feeling_field.h"

#include "ui/text.h"
#include "ui/widgets/feeling_chips.h"
#include "ui/widgets/scale_segments.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace kokemus::ui {

FeelingField::FeelingField(const QString& question, QWidget* parent)
    : QWidget(parent), m_edit(new QLineEdit), m_message(new QLabel), m_chips(new FeelingChips(m_edit)) {
    auto* label = new QLabel(question);
    label->setObjectName(QStringLiteral("questionLabel"));
    label->setBuddy(m_edit);
    m_edit->setObjectName(QStringLiteral("feelingLineEdit"));
    m_edit->setPlaceholderText(tr("Type to find"));
    m_edit->installEventFilter(this);
    m_message->setObjectName(QStringLiteral("feelingMessageLabel"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();

    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(label);
    top->addWidget(m_edit, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addLayout(top);
    column->addWidget(m_chips);
    for (std::size_t i = 0; i < FeelingChips::maxChosen; ++i) {
        addStrength();
        column->addWidget(m_strengths.back().row);
    }
    column->addWidget(m_message);
    setFocusProxy(m_edit);

    connect(m_edit, &QLineEdit::textEdited, this, &FeelingField::followTyping);
    connect(m_chips, &FeelingChips::committed, this, &FeelingField::committed);
    connect(m_chips, &FeelingChips::refused, this, [this] {
        static_assert(FeelingChips::maxChosen == 3, "the sentence names the number");
        tell(tr("At most three feelings can be chosen. Take one away first."));
    });
    connect(m_chips, &FeelingChips::feelingsChanged, this, [this] {
        tell({});
        showStrengths();
        emit feelingsChanged();
    });
}

void FeelingField::setWords(const std::vector<FeelingWord>& words) { m_chips->setWords(words); }

const std::vector<Feeling>& FeelingField::feelings() const { return m_chips->feelings(); }

void FeelingField::setFeelings(const std::vector<Feeling>& feelings) {
    m_edit->clear();
    followTyping({});
    m_chips->setFeelings(feelings);
    showStrengths();
}

void FeelingField::addStrength() {
    Strength strength{new QWidget, new QLabel, new ScaleSegments(scaleWords("scale_intensity", 1, 5))};
    strength.name->setTextFormat(Qt::PlainText);
    strength.name->setBuddy(strength.segments);
    strength.segments->setObjectName(QStringLiteral("strengthSegments"));
    auto* row = new QHBoxLayout(strength.row);
    row->setContentsMargins({});
    row->addWidget(strength.name, 1);
    row->addWidget(strength.segments, 3);
    strength.row->hide();
    const auto index = m_strengths.size();
    m_strengths.push_back(strength);
    connect(strength.segments, &ScaleSegments::committed, this, &FeelingField::committed);
    connect(strength.segments, &ScaleSegments::valueChanged, this, [this, index] {
        const auto& feeling = m_chips->feelings()[index];
        const auto value = m_strengths[index].segments->value();
        m_chips->setIntensity(toQString(feeling.emotion), value.value_or(Feeling().intensity));
        showStrengths();  // a strength that was taken back is the usual one
    });
}

void FeelingField::showStrengths() {
    const auto& chosen = m_chips->feelings();
    for (std::size_t i = 0; i < m_strengths.size(); ++i) {
        auto& [row, name, segments] = m_strengths[i];
        row->setVisible(i < chosen.size() && chosen[i].emotion != "neutral");
        if (i >= chosen.size()) continue;
        const auto id = toQString(chosen[i].emotion);
        const auto& words = m_chips->words();
        const auto word =
            std::find_if(words.begin(), words.end(), [&](const FeelingWord& one) { return one.id == id; });
        name->setText(word == words.end() ? id : word->name);
        segments->setValue(chosen[i].intensity);
    }
}

void FeelingField::tell(const QString& message) {
    m_message->setVisible(!message.isEmpty());
    m_message->setText(message);
    m_edit->setAccessibleDescription(message);
}

void FeelingField::followTyping(const QString& typed) {
    const auto& words = m_chips->words();
    const auto matching = matchingFeelings(words, typed);
    const bool typing = !typed.trimmed().isEmpty();
    m_chips->showMatches(typing, matching);
    if (!typing) return tell({});
    tell(matching.empty() ? tr("No feeling has this word. Choose one of those above.")
                          : tr("Enter chooses: %1").arg(words[matching.front()].name));
}

void FeelingField::takeTyped() {
    const auto matching = matchingFeelings(m_chips->words(), m_edit->text());
    if (matching.empty()) return m_edit->selectAll();
    m_edit->clear();
    followTyping({});
    m_chips->choose(m_chips->words()[matching.front()].id);
}

bool FeelingField::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_edit || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (key.modifiers() & ~Qt::KeypadModifier) return false;
    switch (key.key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_edit->text().trimmed().isEmpty())
                emit committed();
            else
                takeTyped();
            return true;
        case Qt::Key_Down:
            m_chips->enter();
            return true;
        case Qt::Key_Escape:
            if (m_edit->text().isEmpty()) return false;
            m_edit->clear();
            followTyping({});
            return true;
        default:
            return false;
    }
}

}  // namespace kokemus::ui
