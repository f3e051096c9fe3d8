// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/publish_page.h"

#include "kokemus/exchange.h"
#include "kokemus/publish.h"
#include "ui/pages/page_parts.h"
#include "ui/text.h"
#include "ui/widgets/message_bar.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace kokemus::ui {

PublishPage::PublishPage(JournalThreads& threads, const Phrases& phrases, QWidget* parent)
    : QWidget(parent),
      m_threads(threads),
      m_brand(new QComboBox(this)),
      m_language(new QComboBox(this)),
      m_hint(plainLabel(this)),
      m_draft(new QPlainTextEdit(this)),
      m_copy(new QPushButton(tr("&Copy as Markdown"), this)),
      m_save(new QPushButton(tr("Save &as…"), this)),
      m_message(new MessageBar(this)) {
    // Each language by its own name, whatever the window speaks.
    m_language->addItem(QStringLiteral("Suomi"), int(Language::Finnish));
    m_language->addItem(QStringLiteral("Svenska"), int(Language::Swedish));
    m_language->addItem(QStringLiteral("English"), int(Language::English));
    m_language->setCurrentIndex(m_language->findData(int(phrases.language())));
    m_brand->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_brand->setMinimumContentsLength(24);
    m_draft->setObjectName(QStringLiteral("draftPlainTextEdit"));
    m_draft->setReadOnly(true);
    m_draft->setTabChangesFocus(true);
    m_draft->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto* top = new QHBoxLayout;
    const auto addField = [&](const QString& text, QComboBox* field) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        top->addWidget(label);
        top->addWidget(field);
        m_parts << label << field;
    };
    addField(tr("&Brand:"), m_brand);
    addField(tr("&Language of the draft:"), m_language);
    top->addStretch();
    auto* draftLabel = new QLabel(tr("&Draft:"), this);
    draftLabel->setBuddy(m_draft);
    m_parts << draftLabel << m_draft << m_copy << m_save;
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_copy);
    bottom->addWidget(m_save);
    bottom->addStretch();

    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_message);
    layout->addWidget(m_hint);
    layout->addWidget(draftLabel);
    layout->addWidget(m_draft, 1);
    layout->addLayout(bottom);
    layout->addStretch();

    connect(m_brand, &QComboBox::currentIndexChanged, this, &PublishPage::readDraft);
    connect(m_language, &QComboBox::currentIndexChanged, this, &PublishPage::readDraft);
    connect(m_copy, &QPushButton::clicked, this, &PublishPage::copy);
    connect(m_save, &QPushButton::clicked, this, &PublishPage::saveAs);
    showDraft({});
}

void PublishPage::focusFirst() {
    m_focusWanted = m_brand->count() == 0;
    m_brand->setFocus(Qt::ShortcutFocusReason);
}

void PublishPage::refresh(Date asOf, const Filter& filter) {
    m_asOf = asOf;
    m_filter = filter;
    m_threads.reader().run([](Journal& journal) { return journal.brandsByUse(); }, m_brand,
                           [this](const Result<std::vector<BrandUse>>& brands) {
                               if (!brands) return m_message->showMessage(describe(brands.error()));
                               const QSignalBlocker quiet(m_brand);
                               const QVariant chosen = m_brand->currentData();
                               m_brand->clear();
                               for (const BrandUse& brand : *brands)
                                   m_brand->addItem(toQString(brand.name), toQString(brand.id));
                               m_brand->setCurrentIndex(std::max(0, m_brand->findData(chosen)));
                               readDraft();
                           });
}

void PublishPage::readDraft() {
    if (m_brand->currentIndex() < 0) return showDraft({});
    DraftRequest request;
    request.filter = m_filter;
    request.brand = toStd(m_brand->currentData().toString());
    request.language = static_cast<Language>(m_language->currentData().toInt());
    request.asOf = m_asOf;
    m_threads.reader().run([request](Journal& journal) { return markdownDraft(journal, request); }, this,
                           [this](const Result<std::string>& draft) {
                               if (!draft) return m_message->showMessage(describe(draft.error()));
                               m_message->dismiss();
                               showDraft(toQString(*draft));
                           });
}

void PublishPage::showDraft(const QString& text) {
    if (m_draft->toPlainText() != text) m_draft->setPlainText(text);
    // Nothing to choose from and nothing to read: then only what to do.
    for (QWidget* part : m_parts) part->setVisible(m_brand->count() > 0);
    if (m_focusWanted && m_brand->count() > 0) focusFirst();
    m_copy->setEnabled(!text.isEmpty());
    m_save->setEnabled(!text.isEmpty());
    m_hint->setText(text.isEmpty() ? tr("Nothing to publish yet. Log an encounter and tell whose service it was.")
                                   : tr("What you copy or save leaves the journal: read it through before you publish "
                                        "it. Private notes and confidential encounters are left out."));
}

void PublishPage::copy() {
    if (!m_copy->isEnabled()) return;
    QGuiApplication::clipboard()->setText(m_draft->toPlainText());
    emit done(tr("The draft was copied."));
}

void PublishPage::saveAs() {
    if (!m_save->isEnabled()) return;
    auto* dialog = new QFileDialog(this, tr("Save draft as"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Markdown (*.md)"));
    dialog->setDefaultSuffix(QStringLiteral("md"));
    QString name = m_brand->currentText().simplified();
    dialog->selectFile(name.replace(QLatin1Char('/'), QLatin1Char('-')) + QStringLiteral(".md"));
    connect(dialog, &QFileDialog::fileSelected, this, &PublishPage::writeTo);
    dialog->open();
}

void PublishPage::writeTo(const QString& path) {
    // A draft is small, but its disk may be slow: not in the window's thread.
    m_threads.jobs().run(
        [file = toStd(path), text = toStd(m_draft->toPlainText())](Journal&) -> Result<bool> {
            const Result<void> written = writeFileAtomically(file, text);
            if (!written) return written.error();
            return true;
        },
        this,
        [this, path](const Result<bool>& written) {
            if (!written) return m_message->showMessage(describe(written.error()));
            emit done(tr("The draft was saved to %1.").arg(QDir::toNativeSeparators(path)));
        });
}

}  // namespace kokemus::ui
