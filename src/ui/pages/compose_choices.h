// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/composer.h"
#include "ui/journal_threads.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace kokemus::ui {

/// What a draft is about, its shape, and the language and tone it speaks in: the first row of the page.
class ComposeChoices : public QWidget {
    Q_OBJECT

public:
    ComposeChoices(JournalThreads& threads, const Phrases& phrases, QWidget* parent = nullptr);

    /// Reads brands, cases and the tray again.
    void refresh();
    /// The choices as they stand, over what `composition` has besides.
    void writeTo(Composition& composition, const Filter& filter) const;
    /// Shows the choices of a kept draft. Its encounters are a selection when its filter holds ids.
    void show(const Composition& composition);
    /// A post is to be about these encounters.
    void select(const std::vector<std::string>& ids);
    /// There is something to write about.
    [[nodiscard]] bool isFilled() const { return m_filled; }
    [[nodiscard]] QString subject() const;
    void focusFirst();

signals:
    void changed();
    void readingFailed(const kokemus::Error& error);
    void filled();

private:
    struct Read;
    enum class About { Filter, Tray, Selection, Brand, Case, Kept };
    [[nodiscard]] static Result<Read> read(Journal& journal);
    void fill(const Read& read);
    void addAbout(const QString& text, About about, const std::string& id = {});
    [[nodiscard]] int findAbout(About about, const std::string& id = {}) const;

    JournalThreads& m_threads;
    QComboBox* m_shape;
    QComboBox* m_about;
    QComboBox* m_language;
    QCheckBox* m_asking;
    std::vector<std::string> m_picked;     ///< ids of the tray
    std::vector<std::string> m_selection;  ///< ids asked for
    Filter m_kept;                         ///< of the kept draft that is shown
    bool m_filled = false;
};

}  // namespace kokemus::ui
