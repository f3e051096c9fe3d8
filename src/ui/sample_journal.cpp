// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample_journal.h"

#include "kokemus/exchange.h"
#include "ui/text.h"

#include <QFile>
#include <QTemporaryFile>
#include <filesystem>

namespace kokemus::ui {

Result<std::string> sampleJournalPath() {
    const Result<std::string> own = defaultJournalPath();
    if (!own) return own.error();
    return std::filesystem::path(*own).replace_filename("sample.kokemus").string();
}

Result<bool> makeSampleJournal(const std::string& path, JournalOptions options) {
    options.create = true;
    const Result<std::unique_ptr<Journal>> journal = openJournal(path, options);
    if (!journal) return journal.error();
    Filter everything;
    everything.status = StatusFilter::All;
    const Result<std::int64_t> held = (*journal)->count(everything, 1);
    if (!held) return held.error();
    if (*held > 0) return true;

    QFile lines(QStringLiteral(":/sample/sample-journal.jsonl"));
    QTemporaryFile file;
    if (!lines.open(QIODevice::ReadOnly) || !file.open() || file.write(lines.readAll()) < 0 || !file.flush())
        return Error{ErrorCode::IoFailed, {{"path", toStd(file.fileName())}}, "makeSampleJournal"};
    ImportRequest request;
    request.path = toStd(file.fileName());
    request.format = "jsonl";
    const Result<ImportReport> report = importFile(**journal, request);
    if (!report) return report.error();
    if (!report->refused.empty()) return report->refused.front().error;
    return true;
}

}  // namespace kokemus::ui
