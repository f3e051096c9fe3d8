// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/date.h"
#include "kokemus/encounter.h"
#include "kokemus/journal.h"
#include "kokemus/result.h"
#include "ui/models/journal_words.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace kokemus::ui {

class AttachmentsField;
class CaptureLine;
class DateField;
class FeelingField;
class FoldList;
class NameCombo;
class ScaleField;
class TimeField;

/// The form of an encounter: one line that says it all, the quick fields that mirror it, and a fold for every other
/// topic. Nothing in it is demanded; Enter goes on to the next field, Ctrl+Enter saves from any of them. Edits an
/// encounter without touching what the form does not show.
class CaptureForm : public QWidget {
    Q_OBJECT

public:
    explicit CaptureForm(QWidget* parent = nullptr);

    /// Known brands, most used first, with their venues and usual touchpoints.
    void setBrands(const std::vector<BrandUse>& brands);
    /// The journal's own words: touchpoints, emotions, aspects.
    void setWords(const JournalWords& words);
    /// What "today" is, and the day a new encounter is offered. Its zone and offset are written with the entry.
    void setNow(const LocalMoment& now);
    /// A time of day to offer for a new encounter (minutes since midnight), as long as none was typed.
    void setHandedTime(std::optional<int> minuteOfDay);

    /// Shows an encounter to change it (or a draft, whose id is empty).
    void setEncounter(const Encounter& encounter);
    /// A new encounter that begins with what is known already (a template, another visit); its day is today.
    void begin(const Encounter& known);
    /// The shown encounter with what the form says. Precondition for a faithful date and time: check().
    [[nodiscard]] Encounter encounter() const;
    /// An empty form for a new encounter; the focus stays.
    void clear();
    /// True while nothing was said: when and at which touchpoint alone, which the form offers by itself, says nothing.
    [[nodiscard]] bool isEmpty() const;
    /// True when a person changed anything since setEncounter() or clear().
    [[nodiscard]] bool isChanged() const { return m_changed; }

    /// Asks to save: saveRequested(), or the focus goes to the first field that cannot be read.
    void save();
    /// Shows why saving was refused beside the field the error names (else beside the button), the focus there.
    void showError(const Error& error);
    /// Says beside the button when the draft was last kept; until the form shows another encounter.
    void showDraftKept(int minuteOfDay);
    /// Puts a control to the left of the button that saves.
    void addTool(QWidget* tool);
    /// Focus to the first of the quick questions that is not answered yet.
    void focusUnanswered();
    /// Focus to the line of a new encounter, else to the brand, the text selected.
    void focusFirst();

signals:
    void saveRequested();
    void changed();  ///< by a person

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Place {
        const char* key;  ///< field of the file format whose errors are shown here
        QWidget* control;
        QLabel* error;
    };

    QScrollArea* build();
    QWidget* buildBottom();
    void addFacts(QVBoxLayout& column);
    void addJudgement(QVBoxLayout& column);
    void addAttachments(QVBoxLayout& column);
    QLabel* addError(const char* key, QWidget* control);
    void connectFields();

    void goOn();
    [[nodiscard]] bool takeEnter(QObject* watched);
    void goOnFromLine();
    [[nodiscard]] QWidget* firstUnanswered() const;
    void followLine();
    void showMirrored(const Encounter& encounter);
    void restartLine();
    void becameChanged();
    void showErrorAt(const QString& key, const QString& text);
    void clearErrors();
    [[nodiscard]] bool check();

    void followBrand();
    void showUsualTouchpoint();
    void fillTouchpoints(const QString& chosen);
    [[nodiscard]] const BrandUse* knownBrand() const;
    void showEncounter();
    void chooseTouchpoint(const std::string& id);
    [[nodiscard]] LocalMoment momentOf(const Encounter& encounter) const;
    void writeWhen(Encounter& encounter) const;
    void writeExpectation(Encounter& encounter) const;

    Encounter m_encounter;  ///< as given; encounter() changes only what differs from it
    LocalMoment m_now;
    std::vector<BrandUse> m_brands;
    std::vector<OwnWord> m_ownTouchpoints;
    bool m_isNew = true;
    bool m_changed = false;
    bool m_touchpointChosen = false;  ///< by a person: then a brand's usual one no longer takes its place
    bool m_dateChosen = false;
    bool m_following = false;     ///< the line is filling in the fields
    Encounter m_blank;            ///< what the form said before the line said anything
    Encounter m_fromLine;         ///< m_blank with what the line said last
    bool m_saveWhenRead = false;  ///< asked to save while an attachment was still being read
    std::optional<int> m_handedTime;
    std::vector<Place> m_places;
    std::vector<QWidget*> m_order;  ///< the way of Enter

    CaptureLine* m_line;
    NameCombo* m_brand;
    NameCombo* m_venue;
    DateField* m_date;
    TimeField* m_time;
    QComboBox* m_touchpoint;
    ScaleField* m_expectation;
    ScaleField* m_outcome;
    FeelingField* m_feelings;
    QPlainTextEdit* m_note;
    FoldList* m_folds;
    AttachmentsField* m_attachments;
    QPushButton* m_save;
    QLabel* m_draftKept;
    QLabel* m_saveError;
    QHBoxLayout* m_bottom = nullptr;
    QScrollArea* m_scroll;
};

}  // namespace kokemus::ui
