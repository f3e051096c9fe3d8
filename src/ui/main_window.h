// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/capture.h"
#include "kokemus/journal.h"
#include "ui/journal_edits.h"
#include "ui/journal_filter.h"
#include "ui/journal_threads.h"
#include "ui/pages/journal_page.h"

#include <QMainWindow>
#include <array>

class QAction;
class QLabel;
class QListWidget;
class QMenu;
class QStackedWidget;

namespace kokemus::ui {

class BackupKeeper;
class BrandsPage;
class CasesPage;
class FilterBar;
class MessageBar;
class NotesDialog;
class PublishPage;
class ReportsPage;
class TodoPage;
class TouchpointsPage;
class WatchedFolder;
class Toast;

/// Which journal a window shows and what it needs from the world around it.
struct JournalPlace {
    QString path;
    bool isSample = false;
    JournalOptions options;
    Clock clock;
};

/// Opens the journal of a place in the thread that calls it.
[[nodiscard]] OpenJournal opener(const JournalPlace& place);

/// The window of one journal: pages on the right of their list, menus, the toast with Undo. Owns the journal's
/// threads. What belongs to a page is in the page.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    enum class Page { Journal, Brands, Touchpoints, Publish, Cases, Todo, Reports };
    static constexpr std::size_t pageCount = 7;

    explicit MainWindow(const JournalPlace& place, QWidget* parent = nullptr);
    ~MainWindow() override;

    void showPage(Page page);
    /// What a person looks at: kept when the window is opened again in another language.
    struct View {
        Page page = Page::Journal;
        Filter filter;
        std::string encounter;  ///< id; empty when none is shown
    };
    [[nodiscard]] View view() const;
    void setView(const View& view);
    [[nodiscard]] JournalThreads& threads() { return m_threads; }
    /// To the front, as a second start asks for it.
    void raiseToFront();
    void showMessage(const QString& text);
    /// Something that went well, told for a while.
    void tell(const QString& text);

signals:
    void journalRequested(const QString& path, bool isSample);
    /// The journal's file is another one now: the window is to be opened on it again, and to say this.
    void reopenRequested(const QString& told);
    /// The window is to speak another language ("fi", "sv", "en").
    void languageRequested(const QString& code);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    [[nodiscard]] QWidget* makeCentral();
    [[nodiscard]] QWidget* makeSampleBar();
    void makePage(Page page);
    void makeMenus();
    void makeFileMenu();
    void makeEditMenu();
    void makeGoMenu();
    void makeLanguageMenu(QMenu* parent);
    void makeHelpMenu();
    QAction* addAction(QMenu* menu, const QString& text, const QKeySequence& shortcut,
                       const std::function<void()>& act);
    void connectParts();
    void connectEdits();
    void connectStories();

    [[nodiscard]] Page page() const;
    void refreshPage();
    void told(const Saved& saved, const QString& brand, const QString& score);
    void toldImport(const ImportReport& report);
    void save();
    void find();
    void chooseJournal();
    void openSample();
    void chooseImport();
    void chooseExport();
    void exportTo(const QString& path, const std::string& preset);
    void addToCase();
    void writeLetter();
    void pickForPost();
    void writePost();
    void pasteNotes();
    [[nodiscard]] CaptureContext captureContext() const;
    void watchFolder();
    void chooseWatchedFolder();
    void checkOnce();
    void makeSafety();
    void beginSafety();
    void showBackups();
    void forgetName();
    void restoreFrom(const QString& backup);
    void tellDamage(const Error& error);
    void tellProblems(const CheckReport& report);
    void tellUnread(const Error& error);
    void salvage();
    void checkWhole();
    void checkMonthly();
    void tellPlacement();
    void moveJournal();
    void emptyTrash();
    void refreshSearch();
    void showHistory();
    void showNames();
    void showShortcuts();
    void showAbout();

    const JournalPlace m_place;
    Phrases m_phrases;
    JournalThreads m_threads;
    JournalEdits m_edits;
    JournalFilter m_filter;
    std::array<bool, pageCount> m_stale{true, true, true, true, true, true, true};
    bool m_checked = false;
    bool m_unread = false;  ///< the message is about a list that could not be read

    QListWidget* m_pageList = nullptr;
    FilterBar* m_filterBar = nullptr;
    QStackedWidget* m_pages = nullptr;
    JournalPage* m_journalPage = nullptr;
    BrandsPage* m_brandsPage = nullptr;
    TouchpointsPage* m_touchpointsPage = nullptr;
    ReportsPage* m_reportsPage = nullptr;
    PublishPage* m_publishPage = nullptr;
    CasesPage* m_casesPage = nullptr;
    TodoPage* m_todoPage = nullptr;
    NotesDialog* m_notes = nullptr;
    WatchedFolder* m_watched = nullptr;
    MessageBar* m_message = nullptr;
    BackupKeeper* m_backups = nullptr;
    QLabel* m_backupState = nullptr;
    Toast* m_toast = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_again = nullptr;
    QAction* m_trash = nullptr;
    QAction* m_history = nullptr;
    QAction* m_calendar = nullptr;
    QAction* m_addToCase = nullptr;
    QAction* m_writeLetter = nullptr;
    QAction* m_pick = nullptr;
    QAction* m_writePost = nullptr;
};

}  // namespace kokemus::ui
