// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/atomic_file.h"
#include "exchange/export_presets.h"

#include <ostream>
#include <streambuf>

namespace kokemus::exchange {
namespace {

/// Lets what writes to a stream write to an AtomicFile, which keeps its own buffer and its errors.
class FileBuffer : public std::streambuf {
public:
    explicit FileBuffer(AtomicFile& file) : m_file(file) {}

protected:
    int_type overflow(int_type c) override {
        if (traits_type::eq_int_type(c, traits_type::eof())) return traits_type::not_eof(c);
        const char byte = traits_type::to_char_type(c);
        return m_file.write({&byte, 1}) ? c : traits_type::eof();
    }
    std::streamsize xsputn(const char* bytes, std::streamsize size) override {
        return m_file.write({bytes, static_cast<std::size_t>(size)}) ? size : 0;
    }

private:
    AtomicFile& m_file;
};

struct Sums {
    int confidential = 0, unfinished = 0, privateNotes = 0, attachments = 0, prices = 0;
};

Result<Sums> sumsOf(Journal& journal, const Filter& filter) {
    Sums sums;
    auto read = journal.forEach(filter, Sort::Date, 0, false, [&](const Encounter& encounter) {
        sums.confidential += encounter.confidential;
        sums.unfinished += encounter.status == Status::Inbox;
        sums.privateNotes += !encounter.privateNote.empty();
        sums.attachments += static_cast<int>(encounter.attachments.size());
        sums.prices += encounter.priceActual || encounter.priceExpected || encounter.lostPurchase;
        return true;
    });
    if (!read) return read.error();
    return sums;
}

void add(LeavingList& list, LeavingKind kind, bool leaves, int count) {
    if (count > 0) list.push_back({.kind = kind, .leaves = leaves, .count = count});
}

}  // namespace

Result<void> writeCsv(Journal& journal, const ExportRequest& request, const std::string& output) {
    auto file = AtomicFile::open(output);
    if (!file.ok()) return file.error();
    FileBuffer buffer(*file);
    std::ostream out(&buffer);
    EncounterCsvWriter writer(out, request.preset == "csv-fi" ? CsvStyle::FinnishExcel : CsvStyle::Rfc4180);
    std::optional<Error> failed;
    auto visited = journal.forEach(request.filter, Sort::Date, 0, false, [&](const Encounter& encounter) {
        if (encounter.confidential) return true;
        const auto figures = journal.figuresOf(encounter);
        if (!figures.ok()) failed = figures.error();
        if (failed) return false;
        writer.add(encounter, mayCount(encounter) ? figures->score : std::nullopt);
        return out.good();
    });
    if (failed) return *failed;
    if (!visited.ok()) return visited;
    return file->commit();
}

Result<LeavingList> leavingCsv(Journal& journal, const ExportRequest& request) {
    const auto sums = sumsOf(journal, request.filter);
    if (!sums) return sums.error();
    LeavingList list;
    add(list, LeavingKind::Confidential, false, sums->confidential);
    add(list, LeavingKind::Unfinished, true, sums->unfinished);
    add(list, LeavingKind::PrivateNote, false, sums->privateNotes);
    add(list, LeavingKind::Prices, true, sums->prices);
    add(list, LeavingKind::Photos, false, sums->attachments);
    return list;
}

Result<LeavingList> leavingLossless(Journal& journal, const ExportRequest& request) {
    Filter filter = request.filter;
    if (filter == Filter{}) filter.status = StatusFilter::All;
    const auto sums = sumsOf(journal, filter);
    if (!sums) return sums.error();
    LeavingList list;
    add(list, LeavingKind::Confidential, true, sums->confidential);
    add(list, LeavingKind::Unfinished, true, sums->unfinished);
    add(list, LeavingKind::PrivateNote, true, sums->privateNotes);
    add(list, LeavingKind::Prices, true, sums->prices);
    // Unlike in a draft they go as they are, place and all.
    add(list, LeavingKind::Originals, true, sums->attachments);
    return list;
}

}  // namespace kokemus::exchange
