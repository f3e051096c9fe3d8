// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/exchange.h"
#include "kokemus/phrases.h"
#include "ui/journal_edits.h"
#include "ui/journal_threads.h"

#include <QDialog>
#include <QTimer>
#include <atomic>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QTabWidget;

namespace kokemus::ui {

class ImportOptions;
class MappingPane;

/// Brings in a file of another program: it is tried as soon as it is chosen, on the thread for jobs, and again after
/// every answer; what would come is shown, and only "Import" keeps it. Not modal.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(JournalThreads& threads, JournalEdits& edits, const Phrases& phrases, const LocalMoment& now,
                 QWidget* parent);
    ~ImportDialog() override;
    void setPath(const QString& path);

private:
    /// Between the window's thread and the job.
    struct Watch {
        std::atomic<std::int64_t> done{0};
        std::atomic<bool> stop{false};
    };

    [[nodiscard]] QWidget* makeTop();
    [[nodiscard]] QWidget* makeButtons();
    void makeTabs();
    void connectAll();
    void choose(bool folder);
    void preview();
    void showPreview(const Result<ImportReport>& report);
    void showReport(const ImportReport& report);
    void showFirst(const ImportFindings& found);
    void showRefused(const ImportReport& report);
    void showMappings(const ImportFindings& found);
    void showTab(QWidget* tab, const QString& name, bool visible);
    void takeAllBrands();
    void import();
    void begin(const QString& told);
    void end();
    [[nodiscard]] ImportRequest request();
    [[nodiscard]] QString summary(const ImportReport& report) const;

    JournalThreads& m_threads;
    JournalEdits& m_edits;
    Phrases m_phrases;
    LocalMoment m_now;
    ImportMapping m_mapping;
    ImportFindings m_found;
    std::shared_ptr<Watch> m_watch;
    bool m_importing = false;
    bool m_again = false;  ///< an answer came while the file was tried
    QTimer m_tick;

    QLineEdit* m_path = nullptr;
    QPushButton* m_chooseFile = nullptr;
    QComboBox* m_format = nullptr;
    QLabel* m_state;
    ImportOptions* m_options;
    QTabWidget* m_tabs;
    QTableWidget* m_first;
    MappingPane* m_columns;
    MappingPane* m_moods;
    QWidget* m_placesTab;
    MappingPane* m_places;
    QTableWidget* m_refused;
    QPushButton* m_import = nullptr;
    QPushButton* m_skip = nullptr;
    QPushButton* m_stop = nullptr;
};

}  // namespace kokemus::ui
