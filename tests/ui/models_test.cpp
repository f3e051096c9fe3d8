// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/fake_journal.h"
#include "ui/journal_threads.h"
#include "ui/models/brand_table_model.h"
#include "ui/models/encounter_list_model.h"
#include "ui/models/encounter_words.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace kokemus;
using kokemus::tests::FakeFile;
using kokemus::tests::FakeJournal;
using namespace std::chrono_literals;

namespace {

struct Fixture {
    std::shared_ptr<FakeFile> file = std::make_shared<FakeFile>();
    ui::JournalThreads threads{[file = file]() -> Result<std::unique_ptr<Journal>> { return tests::openFake(file); }};
    ui::EncounterListModel model{threads, Phrases(Language::Finnish)};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    Encounter add(const std::string& brand, std::optional<int> outcome = {}) {
        Encounter encounter;
        encounter.occurredOn = 2026y / 3 / 14;
        encounter.parties.emplace_back().brand = brand;
        encounter.touchpoint = "arrival";
        encounter.outcome = outcome;
        const Result<Saved> saved = FakeJournal(file).save(encounter);
        encounter.id = saved->id;
        return encounter;
    }
    void read() {
        while (!threads.isIdle()) QTest::qWait(1);
    }
    [[nodiscard]] QString text(int row, int role = Qt::DisplayRole) const {
        return model.index(row, 0).data(role).toString();
    }
};

BrandScore brand(const std::string& name, double weight, double low) {
    BrandScore brand;
    brand.brand = name;
    brand.name = name;
    brand.entries = static_cast<int>(weight);
    brand.posterior.n = static_cast<int>(weight);
    brand.posterior.weight = weight;
    brand.posterior.score = low + 10;
    brand.posterior.low = low - 5;
    brand.posterior.high = low + 25;
    brand.posterior.rankLow = low;
    brand.posterior.evidence = weight < 3 ? Evidence::Anecdote : Evidence::Tentative;
    return brand;
}

}  // namespace

TEST_CASE("a row says who, when, at which touchpoint and how it was, in words") {
    Fixture f;
    Encounter encounter = f.add("Kahvila Kuura", 3);
    encounter.feelings = {{"unwelcome", 3}};
    encounter.note = "Kukaan ei tervehtinyt.\nLähdin pois.";
    REQUIRE(FakeJournal(f.file).save(encounter).ok());
    f.model.refresh();
    f.read();
    REQUIRE(f.model.rowCount() == 1);
    CHECK(f.text(0, ui::EncounterListModel::WhoRole) == QStringLiteral("Kahvila Kuura"));
    CHECK(
        f.text(0, ui::EncounterListModel::DetailRole) ==
        QStringLiteral("14.3.2026 · melko huonoa · ei tervetullut · saapuminen · Kukaan ei tervehtinyt. Lähdin pois."));
    CHECK(f.text(0, ui::EncounterListModel::ScoreRole) == QStringLiteral("30"));
}

TEST_CASE("an encounter without outcome says that it is unfinished and shows no score") {
    Fixture f;
    f.add("Kahvila Kuura");
    f.model.refresh();
    f.read();
    CHECK(f.text(0, ui::EncounterListModel::DetailRole) == QStringLiteral("14.3.2026 · kesken · saapuminen"));
    CHECK(f.text(0, ui::EncounterListModel::ScoreRole).isEmpty());
}

TEST_CASE("a long list is read page by page, each encounter once") {
    Fixture f;
    for (int i = 0; i < 250; ++i) f.add("B" + std::to_string(i), 4);
    ui::EncounterListModel model(f.threads, Phrases(Language::Finnish));
    model.refresh();
    f.read();
    CHECK(model.rowCount() == 100);
    // Only now: the tester itself asks for more whenever something changes.
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    f.read();
    while (model.canFetchMore({})) {
        model.fetchMore({});
        CHECK_FALSE(model.canFetchMore({}));  // not while a page is on its way
        f.read();
    }
    REQUIRE(model.rowCount() == 250);
    CHECK(model.row(0).brand == "B249");
    CHECK(model.row(249).brand == "B0");
}

TEST_CASE("the first row of a month carries its name and how many it holds, the others nothing") {
    Fixture f;
    for (const Date day : {Date(2026y / 1 / 5), Date(2026y / 1 / 20), Date(2026y / 3 / 14)}) {
        Encounter encounter = f.add("A", 4);
        encounter.occurredOn = day;
        REQUIRE(FakeJournal(f.file).save(encounter).ok());
    }
    f.model.refresh();
    f.read();
    const QString month = QLocale().standaloneMonthName(1);
    REQUIRE(f.model.rowCount() == 3);
    CHECK(f.text(0, ui::EncounterListModel::HeadingRole).endsWith(QStringLiteral("2026 · 1 kokemus")));
    CHECK(f.text(1, ui::EncounterListModel::HeadingRole).endsWith(QStringLiteral("2026 · 2 kokemusta")));
    CHECK(f.text(1, ui::EncounterListModel::HeadingRole).startsWith(month, Qt::CaseInsensitive));
    CHECK(f.text(2, ui::EncounterListModel::HeadingRole).isEmpty());
    CHECK(f.text(1, Qt::AccessibleTextRole).startsWith(f.text(1, ui::EncounterListModel::HeadingRole)));
}

TEST_CASE("a month that goes on in the next page is counted as a whole, and gets no second heading") {
    Fixture f;
    for (int i = 0; i < 150; ++i) f.add("A", 4);
    f.model.refresh();
    f.read();
    while (f.model.canFetchMore({})) {
        CHECK(f.text(0, ui::EncounterListModel::HeadingRole).contains(QStringLiteral("150")));
        f.model.fetchMore({});
        f.read();
    }
    REQUIRE(f.model.rowCount() == 150);
    CHECK(f.text(0, ui::EncounterListModel::HeadingRole).contains(QStringLiteral("150")));
    CHECK(f.text(100, ui::EncounterListModel::HeadingRole).isEmpty());
}

TEST_CASE("reading again keeps the rows that stayed: selection and place survive") {
    Fixture f;
    const Encounter first = f.add("A", 4);
    const Encounter second = f.add("B", 4);
    f.add("C", 4);
    f.model.refresh();
    f.read();
    const QPersistentModelIndex selected = f.model.index(f.model.rowOf(second.id), 0);
    QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&f.model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);

    f.add("D", 4);
    REQUIRE(FakeJournal(f.file).trash({first.id}).ok());
    f.model.refresh();
    f.read();
    CHECK(reset.isEmpty());
    CHECK(inserted.size() == 1);
    CHECK(removed.size() == 1);
    // Only the heading of the month went to another row.
    for (const QList<QVariant>& change : changed)
        CHECK(change.at(2).value<QList<int>>().contains(ui::EncounterListModel::HeadingRole));
    CHECK(selected.isValid());
    CHECK(selected.row() == 2);
    CHECK(selected.data(ui::EncounterListModel::WhoRole).toString() == QStringLiteral("B"));
}

TEST_CASE("an edited encounter changes its own row only") {
    Fixture f;
    f.add("A", 4);
    Encounter edited = f.add("B", 4);
    f.add("C", 4);
    f.model.refresh();
    f.read();
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    edited.outcome = 7;
    REQUIRE(FakeJournal(f.file).save(edited).ok());
    f.model.refresh();
    f.read();
    REQUIRE(changed.size() == 1);
    CHECK(changed.front().front().toModelIndex().row() == 1);
    CHECK(f.text(1, ui::EncounterListModel::ScoreRole) == QStringLiteral("70"));
}

TEST_CASE("an encounter that got another date moves without losing its selection") {
    Fixture f;
    f.add("A", 4);
    f.add("B", 4);
    const Encounter moved = f.add("C", 4);
    f.model.refresh();
    f.read();
    const QPersistentModelIndex selected = f.model.index(0, 0);
    std::rotate(f.file->encounters.begin(), f.file->encounters.begin() + 1, f.file->encounters.end());
    f.model.refresh();
    f.read();
    CHECK(selected.row() == 2);
    CHECK(f.model.rowOf(moved.id) == 2);
}

TEST_CASE("a list that cannot be read says why and keeps its rows") {
    const auto file = std::make_shared<FakeFile>();
    std::atomic<bool> broken = true;
    ui::JournalThreads threads([&]() -> Result<std::unique_ptr<Journal>> {
        if (broken) return Error{ErrorCode::JournalDamaged, {{"path", "/x"}, {"detail", "y"}}, "test"};
        return tests::openFake(file);
    });
    ui::EncounterListModel model(threads, Phrases(Language::Finnish));
    std::optional<ErrorCode> code;
    QObject::connect(&model, &ui::EncounterListModel::readingFailed, &model,
                     [&](const Error& error) { code = error.code; });
    model.refresh();
    while (!threads.isIdle()) QTest::qWait(1);
    CHECK(code == ErrorCode::JournalDamaged);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a date is shown exactly as vague as it was told") {
    const Phrases fi(Language::Finnish);
    const Date day = 2024y / 7 / 1;
    CHECK(ui::whenText(fi, day, {}, {}) == QStringLiteral("1.7.2024"));
    CHECK(ui::whenText(fi, day, 14 * 60 + 5, Precision::Minute).contains(QStringLiteral("1.7.2024")));
    CHECK(ui::whenText(fi, day, {}, Precision::Month) == QStringLiteral("heinäkuussa 2024"));
    CHECK(ui::whenText(fi, day, {}, Precision::Season) == QStringLiteral("kesällä 2024"));
    CHECK(ui::whenText(fi, day, {}, Precision::Year) == QStringLiteral("vuonna 2024"));
    CHECK(ui::whenText(fi, {}, {}, Precision::Unknown) == QStringLiteral("ajankohta ei ole tiedossa"));
}

TEST_CASE("brands are ordered by the careful end of their score, too few encounters come last by name") {
    ScoreTable table;
    table.brands = {brand("Aho", 2, 95), brand("Kuura", 10, 60), brand("Lumi", 4, 70), brand("Aalto", 1, 20)};
    table.brands.emplace_back().name = "Never met";
    const std::vector<ui::BrandLine> lines = ui::brandLines(table, Phrases(Language::Finnish));
    std::vector<std::string> names;
    for (const ui::BrandLine& line : lines) names.push_back(line.id);
    CHECK(names == std::vector<std::string>{"Lumi", "Kuura", "Aalto", "Aho"});
    CHECK(lines[1].score == QStringLiteral("70 (55–85), 10 kokemusta"));
    CHECK(lines[3].score == QStringLiteral("2 kokemusta – liian vähän kokemuslukuun"));
    CHECK(lines[2].score == QStringLiteral("1 kokemus – liian vähän kokemuslukuun"));
}
