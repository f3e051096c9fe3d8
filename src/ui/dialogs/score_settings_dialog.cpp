// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/score_settings_dialog.h"

#include "kokemus/score_settings.h"
#include "ui/text.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kokemus::ui {

namespace {

constexpr std::string_view priorKey = "prior";

QString shownNumber(const std::string& text) {
    return toQString(text).replace(QLatin1Char('.'), QLocale().decimalPoint());
}

std::string typedNumber(const QString& text) {
    return toStd(text.trimmed().replace(QLatin1Char(','), QLatin1Char('.')));
}

}  // namespace

ScoreSettingsDialog::ScoreSettingsDialog(JournalThreads& threads, QWidget* parent)
    : QDialog(parent),
      m_threads(threads),
      m_priorFixed(new QCheckBox(phrase("score_setting.prior_fixed"), this)),
      m_error(new QLabel(this)) {
    setWindowTitle(tr("Settings of the scores"));
    auto* about =
        new QLabel(tr("These hold for all scores of this journal. An empty field is the usual value, and every "
                      "report names what is not usual."),
                   this);
    about->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
    auto* equal = new QPushButton(tr("&Equal weights"), this);
    auto* usual = new QPushButton(tr("&Usual values"), this);
    auto* store = new QPushButton(tr("&Save"), this);
    auto* leave = new QPushButton(tr("Cancel"), this);
    store->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(equal);
    buttons->addWidget(usual);
    buttons->addStretch();
    buttons->addWidget(store);
    buttons->addWidget(leave);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addWidget(makeFields(), 1);
    layout->addWidget(m_error);
    layout->addLayout(buttons);
    resize(620, 520);
    connect(equal, &QPushButton::clicked, this, &ScoreSettingsDialog::makeWeightsEqual);
    connect(usual, &QPushButton::clicked, this, [this] { fill(ScoreSettings()); });
    connect(store, &QPushButton::clicked, this, &ScoreSettingsDialog::save);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    read();
}

QWidget* ScoreSettingsDialog::makeFields() {
    auto* fields = new QWidget(this);
    auto* form = new QFormLayout(fields);
    for (const std::string_view key : scoreSettingKeys()) {
        if (key == priorKey) continue;
        auto* edit = new QLineEdit(fields);
        edit->setPlaceholderText(shownNumber(scoreSettingText({}, key)));
        form->addRow(tr("%1:", "name of a setting").arg(phrase("score_setting." + std::string(key))), edit);
        m_fields.push_back({std::string(key), edit});
    }
    form->addRow(m_priorFixed);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setWidget(fields);
    return area;
}

void ScoreSettingsDialog::read() {
    const auto work = [](Journal& journal) { return journal.scoreSettings(); };
    m_threads.reader().run(work, this, [this](const Result<ScoreSettings>& settings) {
        if (!settings) return tell(settings.error(), this);
        m_stored = *settings;
        fill(m_stored);
        m_fields.front().edit->setFocus(Qt::OtherFocusReason);
    });
}

void ScoreSettingsDialog::fill(const ScoreSettings& settings) {
    for (const Field& field : m_fields) field.edit->setText(shownNumber(scoreSettingText(settings, field.key)));
    m_priorFixed->setChecked(settings.fixedPrior);
}

void ScoreSettingsDialog::makeWeightsEqual() {
    ScoreSettings equal;
    // "equal" is a word the core knows, so it cannot be refused.
    if (!setScoreSetting(equal, "weights", "equal")) return;
    for (const Field& field : m_fields)
        if (field.key.starts_with("weights.")) field.edit->setText(shownNumber(scoreSettingText(equal, field.key)));
}

void ScoreSettingsDialog::save() {
    ScoreSettings wanted;
    for (const Field& field : m_fields)
        if (auto set = setScoreSetting(wanted, field.key, typedNumber(field.edit->text())); !set)
            return tell(set.error(), field.edit);
    wanted.fixedPrior = m_priorFixed->isChecked();
    const auto work = [wanted, stored = m_stored](Journal& journal) -> Result<void> {
        for (const std::string_view key : scoreSettingKeys()) {
            const std::string text = scoreSettingText(wanted, key);
            if (text == scoreSettingText(stored, key)) continue;
            const bool usual = text == scoreSettingText({}, key);
            if (auto set = journal.setSetting("score." + std::string(key), usual ? "" : text); !set) return set;
        }
        return {};
    };
    m_threads.writer().run(work, this, [this](const Result<void>& done) {
        if (!done) return tell(done.error(), this);
        accept();
    });
}

void ScoreSettingsDialog::tell(const Error& error, QWidget* where) {
    m_error->setText(describe(error));
    m_error->show();
    where->setAccessibleDescription(m_error->text());
    where->setFocus(Qt::OtherFocusReason);
}

}  // namespace kokemus::ui
