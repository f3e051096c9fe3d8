// SPDX-License-Identifier: GPL-3.0-or-later
// A folder whose files become unfinished encounters.
#include "ui/watched_folder.h"
#include "ui/text.h"
#include "waiting.h"
#include "widgets_support.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

using namespace kokemus;
using namespace kokemus::ui;
using namespace std::chrono_literals;
using kokemus::tests::waitUntil;

namespace {

struct Phone {
    QTemporaryDir home;
    QString journalPath = home.filePath(QStringLiteral("journal.kokemus"));
    JournalThreads threads{[path = toStd(journalPath)] {
        JournalOptions options;
        options.create = true;
        return openJournal(path, options);
    }};
    std::unique_ptr<WatchedFolder> watched;
    int taken = 0;
    QStringList problems;

    Phone() {
        REQUIRE(QDir(home.path()).mkdir(QStringLiteral("phone")));
        open();
    }
    void open() {
        watched = std::make_unique<WatchedFolder>(threads, journalPath);
        watched->setContext([] {
            return CaptureContext{{0, 2026y / 3 / 14, 600, 120, {}}, {"Kahvila Kuura"}, Language::Finnish, {}, {}};
        });
        QObject::connect(watched.get(), &WatchedFolder::taken, watched.get(),
                         [this](const std::string&, int count) { taken += count; });
        QObject::connect(watched.get(), &WatchedFolder::failed, watched.get(),
                         [this](const QString& text) { problems << text; });
    }
    [[nodiscard]] QString folder() const { return home.filePath(QStringLiteral("phone")); }
    /// Written a while ago, as what a phone has sent.
    void put(const QString& name, const QByteArray& bytes) const {
        QFile file(QDir(folder()).filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.flush();
        file.setFileTime(QDateTime(QDate(2026, 3, 10), QTime(12, 0)), QFileDevice::FileModificationTime);
    }
    void look(NoteFiles noteFiles = NoteFiles::LineIsEncounter) {
        bool done = false;
        const auto connection =
            QObject::connect(watched.get(), &WatchedFolder::looked, watched.get(), [&] { done = true; });
        watched->setFolder(folder(), noteFiles);
        waitUntil([&] { return done; });
        QObject::disconnect(connection);
    }
    [[nodiscard]] std::vector<Encounter> encounters() const {
        JournalOptions options;
        options.create = true;
        auto journal = openJournal(toStd(journalPath), options);
        REQUIRE(journal);
        std::vector<Encounter> all;
        REQUIRE((*journal)->forEach({}, Sort::Date, 0, true, [&](const Encounter& encounter) {
            all.push_back(encounter);
            return true;
        }));
        return all;
    }
};

}  // namespace

TEST_CASE("lines, photos and memos of the folder become unfinished encounters, the files stay") {
    Phone phone;
    QImage image(20, 10, QImage::Format_RGB32);
    image.fill(Qt::green);
    REQUIRE(image.save(QDir(phone.folder()).filePath(QStringLiteral("a.png"))));
    QFile photo(QDir(phone.folder()).filePath(QStringLiteral("a.png")));
    REQUIRE(photo.open(QIODevice::ReadOnly));
    phone.put(QStringLiteral("photo.png"), photo.readAll());
    REQUIRE(photo.remove());
    phone.put(QStringLiteral("memo.mp3"), "ID3\3\0\0\0");
    phone.put(QStringLiteral("notes.txt"), "Kahvila Kuura sivuutettu\n\neilen Aalto hyvä palvelu\n");
    phone.look();
    CHECK(phone.taken == 4);
    CHECK(phone.problems.isEmpty());
    int pictures = 0, sounds = 0;
    for (const Encounter& encounter : phone.encounters()) {
        CHECK(encounter.status == Status::Inbox);
        CHECK(encounter.source->app == "watched_folder");
        if (encounter.attachments.empty()) continue;
        CHECK(encounter.occurredOn == parseDate("2026-03-10"));
        pictures += encounter.attachments.front().type == "image/png";
        sounds += encounter.attachments.front().type == "audio/mpeg";
    }
    CHECK(pictures == 1);
    CHECK(sounds == 1);
    CHECK(QFile::exists(QDir(phone.folder()).filePath(QStringLiteral("notes.txt"))));
}

TEST_CASE("nothing of the folder comes twice, not even when this machine forgets what it has seen") {
    Phone phone;
    phone.put(QStringLiteral("notes.txt"), "Kahvila Kuura sivuutettu");
    phone.look();
    phone.look();
    CHECK(phone.taken == 1);
    phone.watched->setFolder({}, {});
    phone.open();
    phone.look();
    CHECK(phone.taken == 1);
    CHECK(phone.encounters().size() == 1);
}

TEST_CASE("a text may be one encounter as a whole") {
    Phone phone;
    phone.put(QStringLiteral("note.md"), "Kahvila Kuura\n\nKukaan ei tervehtinyt.\n");
    phone.look(NoteFiles::FileIsEncounter);
    CHECK(phone.encounters().size() == 1);
}

TEST_CASE("a file of the folder that cannot be taken is told by name, the others are taken") {
    Phone phone;
    phone.put(QStringLiteral("empty.jpg"), {});
    phone.put(QStringLiteral("notes.txt"), "Kahvila Kuura");
    phone.look();
    CHECK(phone.taken == 1);
    CHECK(phone.problems.join(QLatin1Char(' ')).contains(QStringLiteral("empty.jpg is empty")));
}

TEST_CASE("a watched folder that is gone is told") {
    Phone phone;
    phone.watched->setFolder(phone.home.filePath(QStringLiteral("gone")), {});
    CHECK(phone.problems.join(QLatin1Char(' ')).contains(QStringLiteral("cannot be read")));
}
