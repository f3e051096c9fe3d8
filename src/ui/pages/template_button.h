// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/kept_menu.h"

#include <QToolButton>

namespace kokemus::ui {

class CaptureForm;

/// Templates of a form: what is the same every time, kept in the journal under a name and started from. Those of the
/// form's touchpoint come first.
class TemplateButton : public QToolButton {
    Q_OBJECT

public:
    TemplateButton(JournalThreads& threads, JournalEdits& edits, CaptureForm& form);

    /// Reads the templates of the journal again.
    void refresh() { m_kept->refresh(); }

signals:
    void failed(const kokemus::Error& error);

private:
    void start(const Record& chosen);

    CaptureForm& m_form;
    KeptMenu* m_kept;
};

}  // namespace kokemus::ui
