// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/capture_form.h"

#include "ui/text.h"
#include "ui/widgets/attachments_field.h"
#include "ui/widgets/capture_line.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/feeling_chips.h"
#include "ui/widgets/feeling_field.h"
#include "ui/widgets/folds/fold_list.h"
#include "ui/widgets/name_combo.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/scale_field.h"
#include "ui/widgets/time_field.h"

#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kokemus::ui {
namespace {

constexpr int margin = 12;
constexpr int sectionSpacing = 8;
constexpr int columnSpacing = 12;
constexpr int labelSpacing = 3;
constexpr int noteLines = 2;

/// In the layout's width and no wider than its words need: the scroll area must never scroll sideways.
QLabel* wrappingLabel(const char* objectName) {
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

bool isEnter(const QKeyEvent& key) { return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter; }

bool isSaveKey(const QKeyEvent& key) {
    const auto modifiers = key.modifiers() & ~Qt::KeypadModifier;
    return modifiers == Qt::ControlModifier && (isEnter(key) || key.key() == Qt::Key_S);
}

}  // namespace

CaptureForm::CaptureForm(QWidget* parent)
    : QWidget(parent),
      m_now(systemMoment()),
      m_line(new CaptureLine),
      m_brand(new NameCombo),
      m_venue(new NameCombo),
      m_date(new DateField),
      m_time(new TimeField),
      m_touchpoint(new QComboBox),
      m_expectation(new ScaleField(phrase("question.expectation"), scaleWords("scale_expectation", 1, 7))),
      m_outcome(new ScaleField(phrase("question.outcome"), scaleWords("scale_outcome", 1, 7))),
      m_feelings(new FeelingField(phrase("question.feelings"))),
      m_note(new QPlainTextEdit),
      m_folds(new FoldList),
      m_attachments(new AttachmentsField(this)),  // hides itself: without a parent it would be a window
      m_save(new QPushButton),
      m_draftKept(new QLabel),
      m_saveError(wrappingLabel("saveErrorLabel")) {
    setObjectName(QStringLiteral("captureForm"));
    m_brand->setObjectName(QStringLiteral("brandComboBox"));
    m_venue->setObjectName(QStringLiteral("venueComboBox"));
    m_date->setObjectName(QStringLiteral("dateField"));
    m_time->setObjectName(QStringLiteral("timeField"));
    m_touchpoint->setObjectName(QStringLiteral("touchpointComboBox"));
    m_expectation->setObjectName(QStringLiteral("expectationScaleField"));
    m_outcome->setObjectName(QStringLiteral("outcomeScaleField"));
    m_feelings->setObjectName(QStringLiteral("feelingField"));
    m_note->setObjectName(QStringLiteral("notePlainTextEdit"));
    m_save->setObjectName(QStringLiteral("savePushButton"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_scroll = build();
    column->addWidget(m_scroll, 1);
    column->addWidget(buildBottom());
    m_order = {m_brand, m_venue, m_date, m_time, m_touchpoint, m_expectation, m_outcome, m_feelings, m_note};
    connectFields();
    m_attachments->takeFrom(*this);
    setWords({});
    clear();
}

QScrollArea* CaptureForm::build() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(margin, margin, margin, 0);
    column->setSpacing(sectionSpacing);
    column->addWidget(m_line);
    addFacts(*column);
    addJudgement(*column);
    column->addWidget(m_folds);
    addAttachments(*column);

    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("captureScrollArea"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->setMinimumWidth(content->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
    connect(qApp, &QApplication::focusChanged, scroll, [this, scroll, content](QWidget*, QWidget* now) {
        if (!now || !isAncestorOf(now)) return;
        // Ctrl+Enter comes before what Enter means to a field: the filter set last is asked first.
        now->installEventFilter(this);
        if (content->isAncestorOf(now)) scroll->ensureWidgetVisible(now, 0, margin);
    });
    return scroll;
}

QLabel* CaptureForm::addError(const char* key, QWidget* control) {
    auto* error = wrappingLabel("errorLabel");
    error->hide();
    m_places.push_back({key, control, error});
    return error;
}

void CaptureForm::addFacts(QVBoxLayout& column) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(columnSpacing);
    grid->setVerticalSpacing(labelSpacing);
    grid->setColumnStretch(0, 4);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 6);
    const auto place = [&](const QString& text, QWidget* control, int row, int at, int span) {
        auto* label = new QLabel(text);
        label->setBuddy(control);
        grid->addWidget(label, row, at, 1, span);
        grid->addWidget(control, row + 1, at, 1, span);
    };
    place(tr("Brand"), m_brand, 0, 0, 2);
    place(tr("Venue"), m_venue, 0, 2, 1);
    grid->addWidget(addError("brand", m_brand), 2, 0, 1, 2);
    grid->addWidget(addError("venue", m_venue), 2, 2);
    grid->setRowMinimumHeight(3, sectionSpacing - 2 * labelSpacing);
    place(tr("When"), m_date, 4, 0, 1);
    place(tr("Time"), m_time, 4, 1, 1);
    place(tr("Touchpoint"), m_touchpoint, 4, 2, 1);
    grid->addWidget(addError("occurred_on", m_date), 6, 0, 1, 3);
    grid->addWidget(addError("occurred_at", m_time), 7, 0, 1, 3);
    grid->addWidget(addError("touchpoint", m_touchpoint), 8, 0, 1, 3);
    m_touchpoint->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_touchpoint->setFocusPolicy(Qt::StrongFocus);
    m_touchpoint->setMaxVisibleItems(20);
    column.addLayout(grid);
}

void CaptureForm::addJudgement(QVBoxLayout& column) {
    column.addWidget(m_expectation);
    column.addWidget(addError("expectation", m_expectation->segments()));
    column.addWidget(m_outcome);
    column.addWidget(addError("outcome", m_outcome->segments()));
    column.addWidget(m_feelings);
    column.addWidget(addError("feelings", m_feelings->edit()));

    auto* note = new QVBoxLayout;
    note->setSpacing(labelSpacing);
    auto* label = new QLabel(phrase("question.one_line"));
    label->setBuddy(m_note);
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(noteLines * m_note->fontMetrics().lineSpacing() + 14);
    // As high as there is room, never asking for more than the minimum: the whole form fits a small window.
    m_note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    note->addWidget(label);
    note->addWidget(m_note, 1);
    note->addWidget(addError("note", m_note));
    column.addLayout(note, 1);
}

void CaptureForm::addAttachments(QVBoxLayout& column) {
    column.addWidget(m_attachments);
    connect(m_attachments, &AttachmentsField::attachmentsChanged, this, &CaptureForm::becameChanged);
    connect(m_attachments, &AttachmentsField::becameIdle, this, [this](bool allTaken) {
        if (std::exchange(m_saveWhenRead, false) && allTaken) save();
    });
}

QWidget* CaptureForm::buildBottom() {
    auto* bottom = new QWidget;
    auto* row = new QHBoxLayout(bottom);
    m_bottom = row;
    row->setContentsMargins(margin, sectionSpacing, margin, sectionSpacing);
    row->setSpacing(columnSpacing);
    m_draftKept->setObjectName(QStringLiteral("draftKeptLabel"));
    m_draftKept->setTextFormat(Qt::PlainText);
    m_saveError->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_save->setAutoDefault(true);  // Enter presses it outside dialogs, too
    row->addWidget(m_draftKept);
    row->addWidget(m_saveError, 1);
    row->addWidget(m_save);
    return bottom;
}

void CaptureForm::connectFields() {
    connect(m_line, &CaptureLine::edited, this, &CaptureForm::followLine);
    connect(m_line, &CaptureLine::committed, this, &CaptureForm::goOnFromLine);
    connect(m_folds, &FoldList::changed, this, &CaptureForm::becameChanged);
    m_touchpoint->installEventFilter(this);  // for the wheel, which comes without the focus
    connect(m_brand, &NameCombo::nameChanged, this, &CaptureForm::followBrand);
    connect(m_date, &DateField::timeTyped, this, [this](int minute) {
        if (m_time->text().isEmpty()) m_time->setMinuteOfDay(minute);
    });
    connect(m_date, &TolerantField::valueChanged, this, [this] { m_dateChosen = true; });
    connect(m_touchpoint, &QComboBox::activated, this, [this] { m_touchpointChosen = true; });

    for (auto* field : {m_brand, m_venue}) {
        connect(field, &NameCombo::nameChanged, this, &CaptureForm::becameChanged);
        connect(field, &NameCombo::committed, this, &CaptureForm::goOn);
    }
    for (TolerantField* field : {static_cast<TolerantField*>(m_date), static_cast<TolerantField*>(m_time)}) {
        const QString key = field == m_date ? QStringLiteral("occurred_on") : QStringLiteral("occurred_at");
        connect(field, &TolerantField::valueChanged, this, &CaptureForm::becameChanged);
        connect(field, &TolerantField::committed, this, &CaptureForm::goOn);
        connect(field, &TolerantField::errorChanged, this,
                [this, key](const QString& error) { showErrorAt(key, error); });
    }
    connect(m_touchpoint, &QComboBox::activated, this, &CaptureForm::becameChanged);
    for (auto* scale : {m_expectation, m_outcome}) {
        connect(scale, &ScaleField::valueChanged, this, &CaptureForm::becameChanged);
        connect(scale, &ScaleField::committed, this, &CaptureForm::goOn);
    }
    connect(m_feelings, &FeelingField::feelingsChanged, this, &CaptureForm::becameChanged);
    connect(m_feelings, &FeelingField::committed, this, &CaptureForm::goOn);
    connect(m_note->document(), &QTextDocument::modificationChanged, this, [this](bool modified) {
        if (modified) becameChanged();
    });
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        if (m_note->document()->isModified()) becameChanged();
    });
    connect(m_save, &QPushButton::clicked, this, &CaptureForm::save);
}

bool CaptureForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel && watched == m_touchpoint) {
        event->ignore();  // scrolls the form instead of changing the answer under the pointer
        return true;
    }
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (isSaveKey(key)) {
        save();
        return true;
    }
    const bool plainEnter = isEnter(key) && !(key.modifiers() & ~Qt::KeypadModifier);
    if (!plainEnter || !takeEnter(watched)) return QWidget::eventFilter(watched, event);
    return true;
}

/// The quick fields tell themselves when they are done, but for the combo box; those of the folds are asked here.
bool CaptureForm::takeEnter(QObject* watched) {
    auto* part = qobject_cast<QWidget*>(watched);
    if (watched != m_touchpoint && !m_folds->isAncestorOf(part)) return false;
    if (auto* button = qobject_cast<QToolButton*>(watched)) {
        button->click();  // Qt presses tool buttons with Space only
        return true;
    }
    if (qobject_cast<QPlainTextEdit*>(watched) || qobject_cast<QPushButton*>(watched)) return false;
    auto* typed = qobject_cast<TolerantField*>(watched);
    if (!typed || typed->check()) goOn();
    return true;
}

void CaptureForm::goOn() {
    const auto* focused = QApplication::focusWidget();
    const auto at = std::find_if(m_order.begin(), m_order.end(), [focused](const QWidget* field) {
        return field == focused || field->isAncestorOf(focused);
    });
    if (focused && at != m_order.end() && at + 1 != m_order.end()) return (*(at + 1))->setFocus(Qt::TabFocusReason);
    if (at == m_order.end()) focusNextPrevChild(true);
}

void CaptureForm::goOnFromLine() {
    auto* next = m_line->text().trimmed().isEmpty() ? m_brand : firstUnanswered();
    (next ? next : m_save)->setFocus(Qt::TabFocusReason);
}

QWidget* CaptureForm::firstUnanswered() const {
    if (m_brand->name().isEmpty()) return m_brand;
    if (!m_expectation->value()) return m_expectation;
    if (!m_outcome->value()) return m_outcome;
    return m_feelings->feelings().empty() ? static_cast<QWidget*>(m_feelings) : nullptr;
}

void CaptureForm::becameChanged() {
    if (m_following) return;  // followLine() tells once for all fields
    m_changed = true;
    m_saveError->clear();
    emit changed();
}

bool CaptureForm::check() {
    for (TolerantField* field : {static_cast<TolerantField*>(m_date), static_cast<TolerantField*>(m_time)}) {
        if (field->check()) continue;
        showErrorAt(field == m_date ? QStringLiteral("occurred_on") : QStringLiteral("occurred_at"), field->error());
        field->setFocus(Qt::OtherFocusReason);
        field->selectAll();
        return false;
    }
    for (auto* field : m_folds->findChildren<TolerantField*>()) {
        if (field->check()) continue;
        m_folds->openAround(field);
        field->setFocus(Qt::OtherFocusReason);
        field->selectAll();
        return false;
    }
    return true;
}

void CaptureForm::save() {
    clearErrors();
    // A time typed behind the date is passed on when the field is left; Ctrl+Enter does not leave it.
    m_date->passTimeOn();
    if (!check()) return;
    if (m_attachments->isBusy()) {
        m_saveWhenRead = true;
        return;
    }
    if (isEmpty()) {
        m_saveError->setText(tr("There is nothing to save yet: choose or write anything at all."));
        focusFirst();
        return;
    }
    emit saveRequested();
}

void CaptureForm::showErrorAt(const QString& key, const QString& text) {
    const auto at = std::find_if(m_places.begin(), m_places.end(),
                                 [&key](const Place& place) { return key == QLatin1String(place.key); });
    if (at == m_places.end()) return m_saveError->setText(text);
    at->error->setText(text);
    at->error->setVisible(!text.isEmpty());
    at->control->setAccessibleDescription(text);
}

void CaptureForm::showError(const Error& error) {
    auto key = toQString(error.value("field"));
    if (error.code == ErrorCode::MissingDate) key = QStringLiteral("occurred_on");
    if (key == QLatin1String("parties")) key = QStringLiteral("brand");
    showErrorAt(key, describe(error));
    for (const auto& place : m_places)
        if (key == QLatin1String(place.key)) place.control->setFocus(Qt::OtherFocusReason);
}

void CaptureForm::clearErrors() {
    for (const auto& place : m_places) showErrorAt(QLatin1String(place.key), {});
    m_saveError->clear();
}

void CaptureForm::showDraftKept(int minuteOfDay) {
    m_draftKept->setText(phrase("message.saved_draft", {{"time", toStd(shownTime(minuteOfDay))}}));
}

void CaptureForm::addTool(QWidget* tool) { m_bottom->insertWidget(0, tool); }

void CaptureForm::focusUnanswered() {
    auto* next = firstUnanswered();
    (next ? next : m_note)->setFocus(Qt::OtherFocusReason);
}

void CaptureForm::focusFirst() {
    if (m_isNew) {
        m_line->setFocus(Qt::OtherFocusReason);
        return m_line->edit()->selectAll();
    }
    m_brand->setFocus(Qt::OtherFocusReason);
    m_brand->lineEdit()->selectAll();
}

void CaptureForm::setBrands(const std::vector<BrandUse>& brands) {
    m_brands = brands;
    QStringList names;
    for (const auto& brand : m_brands) names << toQString(brand.name);
    m_brand->setNames(names);
    m_folds->setBrands(names);
    m_line->setBrands(m_brands);
    followBrand();
}

const BrandUse* CaptureForm::knownBrand() const {
    const auto name = m_brand->name().toCaseFolded();
    const auto at = std::find_if(m_brands.begin(), m_brands.end(), [&name](const BrandUse& brand) {
        return toQString(brand.name).toCaseFolded() == name;
    });
    return at == m_brands.end() ? nullptr : &*at;
}

void CaptureForm::followBrand() {
    const auto* brand = knownBrand();
    QStringList venues;
    if (brand)
        for (const auto& venue : brand->venues) venues << toQString(venue);
    m_venue->setNames(venues);
    if (m_isNew && !m_touchpointChosen && m_line->said().touchpoint.empty()) showUsualTouchpoint();
}

void CaptureForm::showUsualTouchpoint() {
    const auto* brand = knownBrand();
    const auto usual = brand && !brand->usualTouchpoint.empty() ? toQString(brand->usualTouchpoint)
                                                                : toQString(builtInTouchpoints().front());
    const int index = m_touchpoint->findData(usual);
    m_touchpoint->setCurrentIndex(std::max(0, index));
}

void CaptureForm::setWords(const JournalWords& words) {
    m_ownTouchpoints = words.touchpoints;
    fillTouchpoints(m_touchpoint->currentData().toString());
    m_feelings->setWords(feelingWords(words.emotions));
    m_folds->setWords(words);
    if (!m_changed) m_folds->show(m_encounter);
}

}  // namespace kokemus::ui
