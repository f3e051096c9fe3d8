// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/composer.h"
#include "ui/journal_edits.h"
#include "ui/journal_threads.h"
#include "ui/pages/journal_page.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace kokemus::ui {

class ComposeChoices;
class DraftPreview;
class DraftShelf;
class LeavingPanel;
class MessageBar;
class PartList;

/// The format that only the window writes: the core knows no pages.
inline constexpr const char* pdfPreset = "pdf";

/// From journal to blog: what to write about, the parts of the draft and their text, what a reader will see, and what
/// leaves this computer before anything does. Drafts are kept in the journal.
class PublishPage : public QWidget {
    Q_OBJECT

public:
    PublishPage(JournalThreads& threads, JournalEdits& edits, const Phrases& phrases, const Clock& clock,
                QWidget* parent = nullptr);

    /// Reads what there is to write about and the draft again; only what passes `filter` is written about.
    void refresh(const Filter& filter);
    /// At once, or as soon as there is something to choose.
    void focusFirst();
    /// A draft about these encounters.
    void writeAbout(const std::vector<std::string>& ids);

public slots:
    void copy();
    void saveAs();

signals:
    /// Copied or saved: a word for the person.
    void done(const QString& message);
    void composed();

private:
    enum class Step { Nothing, Copy, Save };
    struct Composed;

    [[nodiscard]] QWidget* makeEditing();
    [[nodiscard]] QWidget* makeBottom();
    void connectParts();
    void compose();
    void show(const Composed& composed);
    void showPart();
    void takeText();
    void takeParts();
    [[nodiscard]] std::vector<PartChoice> mergedParts() const;
    void leave(Step step);
    void goOn();
    void copyNow();
    void saveNow();
    void writeTo(const QString& path);
    void keep();
    void takeUp(const Record& record);
    void beginNew();
    void markPublished();
    void showFilled();
    [[nodiscard]] std::string preset() const;
    /// The format whose text it is: a PDF is copied and remembered as its HTML.
    [[nodiscard]] std::string textPreset() const;

    JournalThreads& m_threads;
    JournalEdits& m_edits;
    Clock m_clock;
    Filter m_filter;
    Composition m_composition;
    Draft m_draft;
    std::string m_kept;      ///< id of the kept draft that is worked on; empty = none
    LeavingList m_lookedAt;  ///< what the person saw before the last thing left
    Step m_step = Step::Nothing;
    std::string m_shownPart;  ///< key of the part in the editor
    QTimer m_typing;
    bool m_focusWanted = false;

    ComposeChoices* m_choices;
    MessageBar* m_message;
    QLabel* m_hint;
    PartList* m_parts;
    QPlainTextEdit* m_text;
    DraftPreview* m_preview;
    LeavingPanel* m_leaving;
    QStackedWidget* m_middle;
    QComboBox* m_preset;
    QPushButton* m_copy;
    QPushButton* m_save;
    QPushButton* m_leaves;
    QPushButton* m_drafts;
    QPushButton* m_published;
    DraftShelf* m_shelf;
    QWidget* m_editing;
    QWidget* m_bottom;
};

}  // namespace kokemus::ui
