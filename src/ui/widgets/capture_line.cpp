// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/capture_line.h"

#include "ui/text.h"
#include "ui/widgets/capture_question.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace kokemus::ui {

CaptureLine::CaptureLine(QWidget* parent)
    : QWidget(parent), m_edit(new QLineEdit), m_ask(new QWidget), m_question(new QLabel) {
    setObjectName(QStringLiteral("captureLine"));
    m_context.now = systemMoment();
    m_context.language = windowLanguage();
    auto* label = new QLabel(tr("One line"));
    label->setBuddy(m_edit);
    m_edit->setObjectName(QStringLiteral("captureLineEdit"));
    m_edit->setPlaceholderText(tr("yesterday at 2 pm Café Kuura expected 6 got 3 disappointed #queue"));
    m_edit->setToolTip(
        tr("The fields below fill in as you type: day, brand, prices, expectation, outcome, feelings, "
           "“quotes”, #tags. The rest becomes the text."));
    m_edit->installEventFilter(this);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);

    auto* ask = new QHBoxLayout(m_ask);
    ask->setContentsMargins({});
    ask->addWidget(m_question, 1);
    for (std::size_t i = 0; i < questionChoices; ++i) {
        m_choices.push_back(new QPushButton);
        m_choices.back()->setObjectName(QStringLiteral("captureChoicePushButton"));
        m_choices.back()->setAutoDefault(true);
        connect(m_choices.back(), &QPushButton::clicked, this, [this, i] { choose(i); });
        ask->addWidget(m_choices.back());
    }
    m_ask->hide();

    constexpr int labelSpacing = 3;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(labelSpacing);
    column->addWidget(label);
    column->addWidget(m_edit);
    column->addWidget(m_ask);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &CaptureLine::read);
}

void CaptureLine::setNow(const LocalMoment& now) { m_context.now = now; }

void CaptureLine::setBrands(const std::vector<BrandUse>& brands) { setNames(m_context, brands); }

QString CaptureLine::text() const { return m_edit->text(); }

void CaptureLine::clear() {
    const QSignalBlocker quiet(m_edit);
    m_edit->setText({});  // with what could be undone, which clear() keeps
    m_captured = {};
    showQuestion();
}

void CaptureLine::read() {
    // The dictionary is opened with the first letter: at the start it would keep the window waiting.
    if (!std::exchange(m_dictionaryAsked, true)) m_context.baseForms = finnishBaseForms();
    m_captured = parseLine(toStd(m_edit->text()), m_context);
    showQuestion();
    emit edited();
}

void CaptureLine::showQuestion() {
    const bool asked = !m_captured.questions.empty();
    m_ask->setVisible(asked);
    if (!asked) return m_edit->setAccessibleDescription({});
    const std::string& key = m_captured.questions.front();
    m_question->setText(phrase(key));
    m_edit->setAccessibleDescription(m_question->text());
    const auto labels = questionLabels(key);
    for (std::size_t i = 0; i < questionChoices; ++i) m_choices[i]->setText(labels[i]);
    for (std::size_t i = 0; i < questionChoices; ++i) m_choices[i]->setVisible(!labels[i].isEmpty());
}

void CaptureLine::choose(std::size_t choice) {
    if (m_captured.questions.empty()) return;
    const auto answered = answeredLine(m_edit->text(), m_captured.questions.front(), choice);
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->setText(answered);
}

bool CaptureLine::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_edit || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (key.modifiers() & ~Qt::KeypadModifier) return false;
    if (key.key() == Qt::Key_Down && m_ask->isVisible()) {
        m_choices.front()->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter) return false;
    emit committed();
    return true;
}

}  // namespace kokemus::ui
