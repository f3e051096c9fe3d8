// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/forget_dialog.h"

#include "ui/background.h"
#include "ui/pages/page_parts.h"
#include "ui/text.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTextEdit>
#include <QVBoxLayout>

namespace kokemus::ui {

namespace {

QString inWords(const WordCounts& counts) {
    QStringList words;
    for (const auto& [word, count] : counts) words << QStringLiteral("%1 (%2)").arg(toQString(word)).arg(count);
    return words.join(QStringLiteral(", "));
}

QString trimmed(const QLineEdit& line) { return line.text().trimmed(); }

}  // namespace

ForgetDialog::ForgetDialog(std::string journal, JournalOptions options, QWidget* parent)
    : QDialog(parent),
      m_journal(std::move(journal)),
      m_options(std::move(options)),
      m_name(new QLineEdit(this)),
      m_words(new QLineEdit(this)),
      m_instead(new QLineEdit(QStringLiteral("N.N."), this)),
      m_backups(new QCheckBox(tr("From &backups and kept journals, too"), this)),
      m_similarLabel(plainLabel(this)),
      m_similar(new QListWidget(this)),
      m_told(readingText(tr("What was found"), this)),
      m_look(new QPushButton(tr("&Look"), this)),
      m_forget(new QPushButton(tr("&Remove for good"), this)),
      m_close(new QPushButton(tr("&Close"), this)) {
    setWindowTitle(tr("Remove a name everywhere"));
    auto* hint = plainLabel(this);
    hint->setText(
        tr("The name leaves every text, the history and the search words. This cannot be undone. First look "
           "what would go."));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    makeFields();
    layout->addWidget(m_told, 2);
    layout->addWidget(m_similarLabel);
    layout->addWidget(m_similar, 1);
    makeButtons();
    resize(560, 480);
}

void ForgetDialog::makeFields() {
    m_name->setPlaceholderText(tr("Maija Virtanen"));
    m_words->setPlaceholderText(tr("nicknames, with commas between"));
    auto* form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Also:"), m_words);
    form->addRow(tr("&Instead:"), m_instead);
    form->addRow(m_backups);
    static_cast<QVBoxLayout*>(layout())->addLayout(form);
    m_similarLabel->setText(tr("These begin alike and stay. Tick those that mean the person:"));
    m_similar->setAccessibleName(tr("Words that begin alike"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_similarLabel, m_similar}) part->hide();
    for (const QLineEdit* line : {m_name, m_words, m_instead})
        connect(line, &QLineEdit::textEdited, this, &ForgetDialog::forgetLook);
}

void ForgetDialog::makeButtons() {
    m_look->setDefault(true);
    m_forget->setEnabled(false);
    m_forget->setAutoDefault(false);
    m_close->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton* button : {m_look, m_forget, m_close}) buttons->addWidget(button);
    static_cast<QVBoxLayout*>(layout())->addLayout(buttons);
    connect(m_look, &QPushButton::clicked, this, [this] { run(true); });
    connect(m_forget, &QPushButton::clicked, this, [this] { run(false); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

ForgetRequest ForgetDialog::request() const {
    ForgetRequest request;
    request.name = toStd(trimmed(*m_name));
    for (const QString& word : m_words->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (const QString plain = word.trimmed(); !plain.isEmpty()) request.words.push_back(toStd(plain));
    for (int row = 0; row < m_similar->count(); ++row)
        if (const auto* item = m_similar->item(row); item->checkState() == Qt::Checked)
            request.words.push_back(toStd(item->data(Qt::UserRole).toString()));
    request.replacement = toStd(trimmed(*m_instead));
    request.backups = m_backups->isChecked();
    return request;
}

void ForgetDialog::run(bool dryRun) {
    ForgetRequest wanted = request();
    wanted.dryRun = dryRun;
    setBusy(dryRun ? tr("Looking…") : tr("Removing…"));
    inBackground(
        this, [journal = m_journal, wanted, options = m_options] { return forgetName(journal, wanted, options); },
        [this, dryRun](const Result<ForgetReport>& report) {
            setBusy({});
            tell(report, dryRun);
        });
}

void ForgetDialog::tell(const Result<ForgetReport>& report, bool dryRun) {
    if (!report) {
        m_told->setPlainText(describe(report.error()));
        return m_name->setFocus(Qt::OtherFocusReason);
    }
    QStringList told;
    if (report->replaced.empty())
        told << tr("The name does not occur.");
    else
        told << (dryRun ? tr("Would be removed: %1") : tr("Removed for good: %1")).arg(inWords(report->replaced));
    if (!report->attachments.empty())
        told << tr("Encounters whose attachments hold the name, which stays there: %1").arg(report->attachments.size());
    for (const std::string& file : report->files)
        told << (dryRun ? tr("Also from %1") : tr("Removed from %1 too")).arg(shownPath(toQString(file)));
    for (const Error& error : report->failed) told << describe(error);
    m_told->setPlainText(told.join(QLatin1Char('\n')));
    m_forgotten = m_forgotten || !dryRun;
    if (dryRun) showSimilar(report->similar);
    m_forget->setEnabled(dryRun && !(report->replaced.empty() && report->similar.empty()));
    (m_forget->isEnabled() ? m_forget : m_close)->setFocus(Qt::OtherFocusReason);
}

void ForgetDialog::showSimilar(const WordCounts& words) {
    m_similar->clear();
    for (const auto& [word, count] : words) {
        auto* item = new QListWidgetItem(QStringLiteral("%1 (%2)").arg(toQString(word)).arg(count), m_similar);
        item->setData(Qt::UserRole, toQString(word));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    for (QWidget* part : std::initializer_list<QWidget*>{m_similarLabel, m_similar}) part->setVisible(!words.empty());
}

void ForgetDialog::setBusy(const QString& doing) {
    m_busy = !doing.isEmpty();
    if (m_busy) m_told->setPlainText(doing);
    for (QWidget* part : std::initializer_list<QWidget*>{m_name, m_words, m_instead, m_backups, m_similar, m_look})
        part->setEnabled(!m_busy);
    m_forget->setEnabled(false);
}

void ForgetDialog::forgetLook() {
    m_forget->setEnabled(false);
    showSimilar({});
}

void ForgetDialog::done(int result) {
    if (m_busy) return;
    if (m_forgotten) emit forgotten();
    QDialog::done(result);
}

}  // namespace kokemus::ui
