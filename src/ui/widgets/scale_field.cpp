// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scale_field.h"

#include <QGridLayout>
#include <QLabel>

namespace kokemus::ui {

ScaleField::ScaleField(const QString& question, ScaleWords words, QWidget* parent)
    : QWidget(parent), m_segments(new ScaleSegments(std::move(words))), m_word(new QLabel) {
    auto* label = new QLabel(question);
    label->setObjectName(QStringLiteral("questionLabel"));
    label->setBuddy(m_segments);
    label->setWordWrap(true);
    m_word->setObjectName(QStringLiteral("wordLabel"));
    m_word->setTextFormat(Qt::PlainText);
    m_word->setAlignment(Qt::AlignRight | Qt::AlignBottom);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_word, 0, 1);
    grid->addWidget(m_segments, 1, 0, 1, 2);

    setFocusProxy(m_segments);
    showWord(std::nullopt);
    connect(m_segments, &ScaleSegments::valueChanged, this, [this] {
        showWord(value());
        emit valueChanged();
    });
    connect(m_segments, &ScaleSegments::committed, this, &ScaleField::committed);
    connect(m_segments, &ScaleSegments::hovered, this,
            [this](std::optional<int> underMouse) { showWord(underMouse ? underMouse : value()); });
}

void ScaleField::setValue(std::optional<int> value) {
    m_segments->setValue(value);
    showWord(this->value());
}

void ScaleField::showWord(std::optional<int> value) {
    auto font = m_word->font();
    font.setBold(value && value == this->value());
    m_word->setFont(font);
    m_word->setText(m_segments->words().sentence(value));
}

}  // namespace kokemus::ui
