// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/records.h"
#include "ui/journal_threads.h"

#include <QToolButton>

#include <vector>

namespace kokemus::ui {

class CaptureForm;

/// Templates of a form: what is the same every time, kept in the journal under a name and started from. Those of the
/// form's touchpoint come first.
class TemplateButton : public QToolButton {
    Q_OBJECT

public:
    TemplateButton(JournalThreads& threads, CaptureForm& form);

    /// Reads the templates of the journal again.
    void refresh();

signals:
    void kept(const QString& name);
    void failed(const kokemus::Error& error);

private:
    void fillMenu();
    void askName();
    void keep(const QString& name);
    void start(const Record& chosen);

    JournalThreads& m_threads;
    CaptureForm& m_form;
    std::vector<Record> m_templates;
};

}  // namespace kokemus::ui
