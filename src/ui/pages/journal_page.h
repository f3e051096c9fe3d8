// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/date.h"
#include "kokemus/phrases.h"
#include "ui/journal_edits.h"
#include "ui/journal_filter.h"
#include "ui/journal_threads.h"
#include "ui/models/journal_words.h"

#include <QWidget>
#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace kokemus::ui {

class CaptureForm;
class DraftKeeper;
class EncounterBrowser;
class EncounterView;
class MessageBar;
class TemplateButton;
class UnfinishedBar;

/// What the clock on the wall says; a parameter so that tests can stop it.
using Clock = std::function<LocalMoment()>;

/// The encounters on the left; on the right the form for a new one, the chosen one, or the chosen one being edited.
class JournalPage : public QWidget {
    Q_OBJECT

public:
    JournalPage(JournalThreads& threads, JournalEdits& edits, const Phrases& phrases, JournalFilter& filter,
                const QString& journalPath, const Clock& clock, QWidget* parent = nullptr);

    /// Reads again what is shown.
    void refresh();
    /// Puts what is half written on its way to the disk.
    void keepDrafts();

    void newEncounter();
    /// Begins a new encounter with brand, venue and parties of the shown one.
    void visitAgain();
    /// The form for a new one that begins with what `start` says, unless something half written is there.
    void beginEncounter(const Encounter& start);
    void showEncounter(const std::string& id);
    void editShown();
    void trashShown();
    void showCalendar(bool shown);
    /// Id of the encounter that is shown; empty when none is.
    [[nodiscard]] std::string shownId() const;
    /// Saves the form that is shown.
    void saveForm();
    /// An action whose shortcut works while the list has the focus.
    void addListAction(QAction* action);
    /// An encounter is shown that can be edited and put to the trash.
    [[nodiscard]] bool hasEditable() const;
    /// What hasEditable() is about; nothing while it is being read.
    [[nodiscard]] const std::optional<Encounter>& shownEncounter() const;
    [[nodiscard]] const std::vector<BrandUse>& brands() const { return m_brands; }

signals:
    /// hasEditable() may have changed.
    void shownChanged();
    void sampleRequested();
    void importRequested();
    /// What is shown could not be read.
    void readingFailed(const kokemus::Error& error);
    /// The list is that of the filter.
    void listRead();
    /// Other encounters of the list are chosen.
    void selectionChanged(const std::vector<std::string>& ids);
    void calendarShown(bool shown);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* makeRight();
    void makeForm();
    void makeEditor();
    [[nodiscard]] DraftKeeper* keepDraftOf(CaptureForm& form, const std::string& shape);
    void connectParts();
    void connectEdits();

    void showForm();
    void readNames();
    void showBrands(std::vector<BrandUse> brands);
    void showWords(JournalWords words);
    void submitNew();
    void submitEdit();
    void saveFailed(const Error& error);
    void leaveEditor();
    [[nodiscard]] bool mayEditAnother();
    void connectUnfinished();
    void finishOne(const Encounter& encounter);
    void leaveUnfinished();

    JournalThreads& m_threads;
    JournalEdits& m_edits;
    Phrases m_phrases;
    Clock m_clock;
    std::vector<BrandUse> m_brands;
    JournalWords m_words;

    /// Handed to the journal and not yet answered; back in the form when it is refused.
    std::optional<Encounter> m_submitted;
    /// Typed while the submitted one was refused; shown again when that one is saved.
    std::optional<Encounter> m_setAside;

    EncounterBrowser* m_browser;
    UnfinishedBar* m_unfinished;
    MessageBar* m_message = nullptr;
    QSplitter* m_splitter = nullptr;
    QStackedWidget* m_right = nullptr;
    CaptureForm* m_form = nullptr;  ///< made when the page was first seen, and with it what belongs to it
    EncounterView* m_view = nullptr;
    QWidget* m_editor = nullptr;  ///< made when first needed, and with it what belongs to it
    QLabel* m_editorHeading = nullptr;
    CaptureForm* m_editForm = nullptr;
    TemplateButton* m_templates = nullptr;
    DraftKeeper* m_formDraft = nullptr;
    DraftKeeper* m_editDraft = nullptr;
};

}  // namespace kokemus::ui
