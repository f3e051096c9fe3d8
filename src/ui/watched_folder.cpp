// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watched_folder.h"

#include "ui/picture.h"
#include "ui/text.h"
#include "ui/window_settings.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QStringDecoder>

namespace kokemus::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto sourceApp = "watched_folder";
constexpr qint64 settled = 2;            ///< seconds without a change until a file counts as written to its end
constexpr int filesAtOnce = 20;          ///< bounds memory, and how long the journal is locked
constexpr qint64 maxTextFile = 1 << 20;  ///< bytes

struct Looked {
    std::string change;
    int added = 0;
    QStringList problems;
    QStringList seen;    ///< keys of the files looked at now
    bool again = false;  ///< more is there, or something is still being written
};

struct Request {
    QString folder;
    NoteFiles noteFiles = NoteFiles::LineIsEncounter;
    QSet<QString> seen;
    CaptureContext context;
};

QString keyOf(const QFileInfo& file) {
    return QStringList{file.fileName(), QString::number(file.size()),
                       QString::number(file.lastModified().toMSecsSinceEpoch())}
        .join(QLatin1Char('|'));
}

bool isText(const QFileInfo& file) {
    const QString suffix = file.suffix().toLower();
    return suffix == QLatin1String("txt") || suffix == QLatin1String("md");
}

/// What programs name files that they have not finished.
bool isUnfinished(const QFileInfo& file) {
    static const QStringList suffixes{QStringLiteral("part"), QStringLiteral("tmp"), QStringLiteral("crdownload")};
    const qint64 age = file.lastModified().secsTo(QDateTime::currentDateTime());
    return suffixes.contains(file.suffix().toLower()) || (age >= 0 && age < settled);
}

/// The encounter belongs to the file: its day unless the note says another, its name and bytes as its identity.
void stamp(Encounter& encounter, const QFileInfo& file, const QString& nativeId) {
    if (!encounter.occurredOn && encounter.precision != Precision::Unknown) {
        encounter.occurredOn = toDate(file.lastModified().date());
        encounter.precision = encounter.occurredAt ? Precision::Minute : Precision::Day;
    }
    encounter.source = Source{sourceApp, toStd(nativeId), {}, {}};
}

std::vector<Encounter> readText(const QFileInfo& file, const QByteArray& bytes, const QString& id,
                                const Request& request, Looked& looked) {
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar::Null)) {
        looked.problems << WatchedFolder::tr("%1 is not text in UTF-8.").arg(file.fileName());
        return {};
    }
    std::vector<Encounter> encounters;
    QStringList notes =
        request.noteFiles == NoteFiles::FileIsEncounter ? QStringList{text.trimmed()} : text.split(QLatin1Char('\n'));
    int number = 0;
    for (const QString& note : notes) {
        ++number;
        if (note.trimmed().isEmpty()) continue;
        Encounter encounter = parseLine(toStd(note.trimmed()), request.context).encounter;
        stamp(encounter, file, QStringList{id, QString::number(number)}.join(QLatin1Char(':')));
        encounters.push_back(std::move(encounter));
    }
    return encounters;
}

std::vector<Encounter> readOne(const QFileInfo& file, const Request& request, Looked& looked) {
    QFile content(file.filePath());
    if (file.size() > maxAttachmentBytes || (isText(file) && file.size() > maxTextFile)) {
        looked.problems << WatchedFolder::tr("%1 is too large.").arg(file.fileName());
        return {};
    }
    if (!content.open(QIODevice::ReadOnly)) {
        looked.problems << WatchedFolder::tr("%1 cannot be read: %2").arg(file.fileName(), content.errorString());
        return {};
    }
    const QByteArray bytes = content.readAll();
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const QString id = QStringList{file.fileName(), hash}.join(QLatin1Char(':'));
    if (isText(file)) return readText(file, bytes, id, request, looked);
    PreparedAttachment prepared = prepareBytes(bytes, file.fileName(), PictureSize::Reduced);
    if (!prepared.problem.isEmpty()) {
        looked.problems << prepared.problem;
        return {};
    }
    Encounter encounter;
    encounter.attachments = {std::move(prepared.attachment)};
    stamp(encounter, file, id);
    return {encounter};
}

Result<Looked> lookInto(Journal& journal, const Request& request, const std::stop_token& stop) {
    Looked looked;
    std::vector<Encounter> encounters;
    for (const QFileInfo& file : QDir(request.folder).entryInfoList(QDir::Files, QDir::Name)) {
        if (stop.stop_requested()) return Error{ErrorCode::Cancelled, {}, "watched folder"};
        if (request.seen.contains(keyOf(file))) continue;
        if (isUnfinished(file) || looked.seen.size() >= filesAtOnce) {
            looked.again = true;
            continue;
        }
        for (Encounter& encounter : readOne(file, request, looked)) encounters.push_back(std::move(encounter));
        looked.seen << keyOf(file);
    }
    if (encounters.empty()) return looked;
    // Locked only now: pictures are read and reduced already.
    const Result<std::unique_ptr<Batch>> batch = journal.beginBatch("import", toStd(request.folder));
    if (!batch) return batch.error();
    for (Encounter& encounter : encounters) {
        const Result<AddOutcome> outcome = (*batch)->addEncounter(std::move(encounter));
        if (!outcome) return outcome.error();
        if (*outcome == AddOutcome::New) ++looked.added;
    }
    Result<std::string> change = (*batch)->commit();
    if (!change) return change.error();
    looked.change = std::move(*change);
    return looked;
}

}  // namespace

WatchedFolder::WatchedFolder(JournalThreads& threads, const QString& journalPath, QObject* parent)
    : QObject(parent),
      m_threads(threads),
      m_group(QStringLiteral("watched-") +
              QString::fromLatin1(
                  QCryptographicHash::hash(journalPath.toUtf8(), QCryptographicHash::Sha256).toHex().left(16))) {
    QSettings kept = windowSettings();
    kept.beginGroup(m_group);
    m_folder = kept.value(QStringLiteral("folder")).toString();
    m_noteFiles = static_cast<NoteFiles>(kept.value(QStringLiteral("note_files"), 0).toInt());
    const QStringList seen = kept.value(QStringLiteral("seen")).toStringList();
    m_seen = QSet<QString>(seen.begin(), seen.end());
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::seconds(settled) + 500ms);
    connect(&m_soon, &QTimer::timeout, this, &WatchedFolder::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
}

void WatchedFolder::setFolder(const QString& folder, NoteFiles noteFiles) {
    if (folder != m_folder) m_seen.clear();
    m_folder = folder;
    m_noteFiles = noteFiles;
    keepSettings();
    start();
}

void WatchedFolder::keepSettings() const {
    QSettings kept = windowSettings();
    kept.beginGroup(m_group);
    kept.setValue(QStringLiteral("folder"), m_folder);
    kept.setValue(QStringLiteral("note_files"), static_cast<int>(m_noteFiles));
    kept.setValue(QStringLiteral("seen"), QStringList(m_seen.begin(), m_seen.end()));
}

void WatchedFolder::start() {
    if (!m_watcher.directories().isEmpty()) m_watcher.removePaths(m_watcher.directories());
    m_soon.stop();
    if (m_folder.isEmpty()) return;
    if (!QDir(m_folder).exists() || !m_watcher.addPath(m_folder))
        return emit failed(tr("The watched folder %1 cannot be read.").arg(QDir::toNativeSeparators(m_folder)));
    look();
}

void WatchedFolder::look() {
    if (m_folder.isEmpty() || m_looking) return;
    m_looking = true;
    const Request request{m_folder, m_noteFiles, m_seen, m_context ? m_context() : CaptureContext()};
    const auto work = [request, stop = m_threads.jobs().stopToken()](Journal& journal) {
        return lookInto(journal, request, stop);
    };
    m_threads.jobs().run(work, this, [this, folder = m_folder](const Result<Looked>& done) {
        m_looking = false;
        if (!done) return emit failed(describe(done.error()));
        if (folder != m_folder) return look();
        for (const QString& key : done->seen) m_seen.insert(key);
        if (!done->seen.isEmpty()) keepSettings();
        if (done->added > 0) emit taken(done->change, done->added);
        if (!done->problems.isEmpty()) emit failed(done->problems.join(QLatin1Char('\n')));
        if (!done->again)
            emit looked();
        else if (done->seen.isEmpty())
            m_soon.start();
        else
            look();
    });
}

}  // namespace kokemus::ui
