// SPDX-License-Identifier: GPL-3.0-or-later
// What the menus of the window do.
#include "kokemus/exchange.h"
#include "kokemus/version.h"
#include "ui/backup_keeper.h"
#include "ui/dialogs/score_settings_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/main_window.h"
#include "ui/pages/brands_page.h"
#include "ui/pages/cases_page.h"
#include "ui/pages/filter_bar.h"
#include "ui/pages/history_dialog.h"
#include "ui/pages/import_dialog.h"
#include "ui/pages/names_dialog.h"
#include "ui/pages/publish_page.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/todo_page.h"
#include "ui/pages/touchpoints_page.h"
#include "ui/sample_journal.h"
#include "ui/text.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QActionGroup>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <map>

namespace kokemus::ui {

QAction* MainWindow::addAction(QMenu* menu, const QString& text, const QKeySequence& shortcut,
                               const std::function<void()>& act) {
    QAction* action = menu->addAction(text);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void MainWindow::makeMenus() {
    makeFileMenu();
    makeEditMenu();
    makeGoMenu();
    makeHelpMenu();
}

void MainWindow::makeFileMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    addAction(menu, tr("&New encounter"), QKeySequence::New, [this] {
        showPage(Page::Journal);
        m_journalPage->newEncounter();
    });
    m_again = addAction(menu, tr("&Visit again"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
                        [this] { m_journalPage->visitAgain(); });
    addAction(menu, tr("Paste no&tes…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), [this] { pasteNotes(); });
    addAction(menu, tr("&Save"), QKeySequence::Save, [this] { save(); });
    menu->addSeparator();
    addAction(menu, tr("&Open journal…"), QKeySequence::Open, [this] { chooseJournal(); });
    addAction(menu, tr("Open the sa&mple journal"), {}, [this] { openSample(); })->setDisabled(m_place.isSample);
    addAction(menu, tr("&Back to your own journal"), {}, [this] {
        const Result<std::string> own = defaultJournalPath();
        if (own) emit journalRequested(toQString(*own), false);
    })->setEnabled(m_place.isSample);
    menu->addSeparator();
    addAction(menu, tr("&Import…"), {}, [this] { chooseImport(); });
    addAction(menu, tr("&Watched folder…"), {}, [this] { chooseWatchedFolder(); });
    addAction(menu, tr("&Export…"), {}, [this] { chooseExport(); });
    menu->addSeparator();
    addAction(menu, tr("Back &up now"), {}, [this] { m_backups->backUpNow(); });
    addAction(menu, tr("&Restore from a backup…"), {}, [this] { showBackups(); });
    addAction(menu, tr("Chec&k the journal"), {}, [this] { checkWhole(); });
    addAction(menu, tr("Remove &a name everywhere…"), {}, [this] { forgetName(); });
    menu->addSeparator();
    addAction(menu, tr("&Copy draft"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] {
        showPage(Page::Publish);
        m_publishPage->copy();
    });
    addAction(menu, tr("Save &draft as…"), {}, [this] {
        showPage(Page::Publish);
        m_publishPage->saveAs();
    });
    menu->addSeparator();
    makeLanguageMenu(menu);
    menu->addSeparator();
    addAction(menu, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
}

void MainWindow::makeEditMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    m_undo = addAction(menu, tr("&Undo"), QKeySequence::Undo, [this] { m_edits.undo(); });
    m_undo->setEnabled(false);
    QAction* redo =
        addAction(menu, tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { m_edits.redo(); });
    redo->setEnabled(false);
    connect(&m_edits, &JournalEdits::redoAvailable, redo, &QAction::setEnabled);
    menu->addSeparator();
    m_edit = addAction(menu, tr("&Edit encounter"), QKeySequence(Qt::Key_F2), [this] { m_journalPage->editShown(); });
    m_trash = addAction(menu, tr("Move to &trash"), QKeySequence::Delete, [this] { m_journalPage->trashShown(); });
    // Elsewhere Delete belongs to the text fields.
    m_trash->setShortcutContext(Qt::WidgetShortcut);
    m_journalPage->addListAction(m_trash);
    m_addToCase = addAction(menu, tr("Add to a c&ase…"), {}, [this] { addToCase(); });
    m_writeLetter = addAction(menu, tr("&Write thanks or feedback"), {}, [this] { writeLetter(); });
    m_pick = addAction(menu, tr("&Pick for a post"), QKeySequence(Qt::CTRL | Qt::Key_P), [this] { pickForPost(); });
    m_writePost = addAction(menu, tr("Write a p&ost about it"), {}, [this] { writePost(); });
    menu->addSeparator();
    m_history = addAction(menu, tr("&History of the encounter…"), QKeySequence(Qt::CTRL | Qt::Key_H),
                          [this] { showHistory(); });
    m_history->setEnabled(false);
    addAction(menu, tr("&Names…"), QKeySequence(Qt::CTRL | Qt::Key_M), [this] { showNames(); });
    addAction(menu, tr("&Settings of the scores…"), {}, [this] {
        auto* dialog = new ScoreSettingsDialog(m_threads, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
    menu->addSeparator();
    addAction(menu, tr("&Find"), QKeySequence::Find, [this] { find(); });
    menu->addMenu(m_filterBar->addMenu());
    QAction* clear = addAction(menu, tr("&Clear the filter"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
                               [this] { m_filter.clear(); });
    clear->setEnabled(false);
    connect(&m_filter, &JournalFilter::changed, clear, [this, clear] { clear->setEnabled(m_filter.isActive()); });
}

void MainWindow::makeGoMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&Go"));
    const auto go = [&](const QString& text, Qt::Key key, Page page) {
        addAction(menu, text, QKeySequence(Qt::ALT | key), [this, page] {
            showPage(page);
            if (page == Page::Journal) m_journalPage->newEncounter();
            if (page == Page::Brands) m_brandsPage->focusSearch();
            if (page == Page::Touchpoints) m_touchpointsPage->focusFirst();
            if (page == Page::Reports) m_reportsPage->focusFirst();
            if (page == Page::Publish) m_publishPage->focusFirst();
            if (page == Page::Cases) m_casesPage->focusFirst();
            if (page == Page::Todo) m_todoPage->focusFirst();
        });
    };
    go(tr("&Journal"), Qt::Key_1, Page::Journal);
    go(tr("&Brands"), Qt::Key_2, Page::Brands);
    go(tr("&Touchpoints"), Qt::Key_3, Page::Touchpoints);
    go(tr("&Publish"), Qt::Key_4, Page::Publish);
    go(tr("&Cases"), Qt::Key_5, Page::Cases);
    go(tr("To &remember"), Qt::Key_6, Page::Todo);
    go(tr("Rep&orts"), Qt::Key_7, Page::Reports);
    menu->addSeparator();
    m_calendar = addAction(menu, tr("C&alendar"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] {
        showPage(Page::Journal);
        m_journalPage->showCalendar(m_calendar->isChecked());
    });
    m_calendar->setCheckable(true);
    menu->addAction(m_toast->goToAction());
}

void MainWindow::makeLanguageMenu(QMenu* parent) {
    QMenu* menu = parent->addMenu(tr("&Language"));
    auto* languages = new QActionGroup(menu);
    // Each by its own name, for those who cannot read the one that is spoken now.
    const std::pair<Language, QString> names[]{{Language::Finnish, QStringLiteral("Suomi")},
                                               {Language::Swedish, QStringLiteral("Svenska")},
                                               {Language::English, QStringLiteral("English")}};
    for (const auto& [language, name] : names) {
        const QString code = toQString(codeOf(language));
        QAction* action = addAction(menu, name, {}, [this, code] { emit languageRequested(code); });
        action->setCheckable(true);
        action->setChecked(language == m_phrases.language());
        languages->addAction(action);
    }
}

void MainWindow::makeHelpMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    addAction(menu, tr("&Keyboard"), QKeySequence(Qt::Key_F1), [this] { showShortcuts(); });
    addAction(menu, tr("&About Kokemus"), {}, [this] { showAbout(); });
}

void MainWindow::save() {
    if (page() == Page::Journal) m_journalPage->saveForm();
    if (page() == Page::Publish) m_publishPage->saveAs();
}

void MainWindow::find() {
    if (page() == Page::Brands) return m_brandsPage->focusSearch();
    if (!m_filterBar->isVisible()) showPage(Page::Journal);
    m_filterBar->focusSearch();
}

void MainWindow::chooseJournal() {
    auto* dialog = new QFileDialog(this, tr("Open journal"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Journals (*.kokemus)"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { emit journalRequested(path, false); });
    dialog->open();
}

void MainWindow::openSample() {
    const Result<std::string> path = sampleJournalPath();
    if (!path) return showMessage(describe(path.error()));
    m_threads.jobs().run(
        [path = *path, options = m_place.options](Journal&) { return makeSampleJournal(path, options); }, this,
        [this, path = *path](const Result<bool>& made) {
            if (!made) return showMessage(describe(made.error()));
            emit journalRequested(toQString(path), true);
        });
}

void MainWindow::chooseImport() {
    auto* dialog = new ImportDialog(m_threads, m_edits, m_phrases, m_place.clock(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MainWindow::chooseExport() {
    const std::map<std::string, QString> names{{"json", tr("JSON, every field (*.json)")},
                                               {"jsonl", tr("JSON Lines, every field (*.jsonl)")},
                                               {"csv", tr("Table, for programs (*.csv)")},
                                               {"csv-fi", tr("Table, for spreadsheets in Finland (*.csv)")},
                                               {"markdown", tr("Markdown, for reading (*.md)")}};
    // What the filter leaves out is left out here too; that must not come as a surprise.
    auto* dialog = new QFileDialog(this, m_filter.isActive() ? tr("Export what passes the filter") : tr("Export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    std::vector<std::string> presets;
    for (const std::string& preset : exportPresets()) {
        const auto name = names.find(preset);
        if (name == names.end()) continue;
        filters << name->second;
        presets.push_back(preset);
    }
    dialog->setNameFilters(filters);
    dialog->selectFile(QStringLiteral("kokemus"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, filters, presets](const QString& path) {
        const auto chosen = std::max<qsizetype>(0, filters.indexOf(dialog->selectedNameFilter()));
        const std::string& preset = presets[static_cast<std::size_t>(chosen)];
        const QString suffix = preset == "markdown"        ? QStringLiteral(".md")
                               : preset.starts_with("csv") ? QStringLiteral(".csv")
                                                           : QLatin1Char('.') + toQString(preset);
        exportTo(path.endsWith(suffix) ? path : path + suffix, preset);
    });
    dialog->open();
}

void MainWindow::exportTo(const QString& path, const std::string& preset) {
    ExportRequest request;
    request.preset = preset;
    request.filter = m_filter.filter();
    request.language = m_phrases.language();
    request.asOf = m_place.clock().date;
    m_threads.jobs().run(
        [request, file = toStd(path)](Journal& journal) -> Result<bool> {
            const Result<void> written = exportJournal(journal, request, file);
            if (!written) return written.error();
            return true;
        },
        this,
        [this, path, filtered = m_filter.isActive()](const Result<bool>& written) {
            if (!written) return showMessage(describe(written.error()));
            const QString file = QDir::toNativeSeparators(path);
            m_toast->showMessage(filtered ? tr("What passes the filter was exported to %1.").arg(file)
                                          : tr("Exported to %1.").arg(file));
        });
}

/// In small pieces, so that an import or a save never waits long for it.
void MainWindow::refreshSearch() {
    constexpr int encountersAtOnce = 100;
    m_threads.jobs().run([](Journal& journal) { return journal.refreshSearch(encountersAtOnce); }, this,
                         [this](const Result<bool>& more) {
                             if (more && *more) refreshSearch();
                         });
}

void MainWindow::checkOnce() {
    m_threads.jobs().run([](Journal& journal) { return journal.check(false); }, this,
                         [this](const Result<CheckReport>& report) {
                             // What cannot be opened at all is told by the pages.
                             if (!report) return;
                             if (!report->ok) return tellProblems(*report);
                             refreshSearch();
                             beginSafety();
                         });
}

/// What has been in the trash for a month is deleted for good. A journal that cannot be written keeps it: no harm done.
void MainWindow::emptyTrash() {
    m_threads.jobs().run([](Journal& journal) { return journal.emptyTrash(30); }, this, [](const Result<int>&) {});
}

void MainWindow::showHistory() {
    const std::string shown = m_journalPage->shownId();
    if (shown.empty()) return;
    auto* dialog = new HistoryDialog(m_threads, m_edits, m_phrases, shown, m_place.clock().date, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MainWindow::showNames() {
    auto* dialog = new NamesDialog(m_threads, m_edits, m_phrases, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MainWindow::showShortcuts() {
    auto* dialog = new ShortcutsDialog(findChildren<QAction*>(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MainWindow::showAbout() {
    auto* box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Kokemus"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Kokemus %1\n\nA journal of service encounters. Everything stays in one file on this computer.\n\n"
                    "Free software under the GNU General Public License, version 3 or later.")
                     .arg(toQString(version())));
    box->addButton(tr("Close"), QMessageBox::RejectRole);
    box->open();
}

}  // namespace kokemus::ui
