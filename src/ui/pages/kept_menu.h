// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/records.h"
#include "ui/journal_edits.h"
#include "ui/journal_threads.h"

#include <QMenu>
#include <functional>
#include <vector>

namespace kokemus::ui {

/// What is kept in the journal under a name, as a menu: choose one, keep what is there now under a name, remove one.
/// The same name again is the same record, changed.
class KeptMenu : public QMenu {
    Q_OBJECT

public:
    /// What a menu says. `kept` and `removed` hold the name as %1.
    struct Words {
        QString title;
        QString keep;     ///< the entry, with its mnemonic
        QString remove;   ///< the submenu
        QString ask;      ///< the label of the name
        QString confirm;  ///< the button that keeps
        QString kept;
        QString removed;
    };

    KeptMenu(JournalThreads& threads, JournalEdits& edits, const std::string& kind, const Words& words,
             QWidget* parent = nullptr);

    /// What would be kept now; without values there is nothing to keep.
    void setCurrent(const std::function<Record()>& current) { m_current = current; }
    /// The records of this touchpoint come before the others in the menu.
    void setTouchpoint(const std::function<std::string()>& touchpoint) { m_touchpoint = touchpoint; }
    /// Reads the records of the journal again.
    void refresh();

signals:
    void chosen(const kokemus::Record& record);

private:
    void fill();
    void askName();
    void keep(const QString& name);
    void remove(const Record& record);

    JournalThreads& m_threads;
    JournalEdits& m_edits;
    const std::string m_kind;
    const Words m_words;
    std::function<Record()> m_current;
    std::function<std::string()> m_touchpoint;
    std::vector<Record> m_records;
    QMenu* m_removing;
};

}  // namespace kokemus::ui
