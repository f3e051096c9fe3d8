// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/entry_options.h"
#include "cli/filter_options.h"
#include "cli/listing.h"
#include "kokemus/backup.h"
#include "kokemus/capture.h"
#include "kokemus/exchange.h"

#include <cstring>
#include <limits>

namespace kokemus::cli {
namespace {

constexpr int pageRows = 500;

int printId(Program& program, const CLI::Option* json, const std::string& id) {
    program.out() << (isGiven(json) ? idToJson(id) : id + '\n');
    return 0;
}

Error readError(int error) {
    return {ErrorCode::IoFailed, {{"path", "stdin"}, {"detail", std::strerror(error)}}, "cli"};
}

// ------------------------------------------------------------------------------------------------------- add

struct AddCommand {
    explicit AddCommand(CLI::App& command)
        : entry(command),
          line(addValue(command, "--line", "One line of everyday words")),
          lines(addSwitch(command, "--lines", "One entry a line of standard input; prints \"OK LINE\" for each saved")),
          json(addSwitch(command, "--json", "Print {\"id\"}")),
          input(addSwitch(command, "--stdin", "Read one entry as JSON from standard input")) {
        line->excludes(lines)->excludes(input);
        lines->excludes(input)->excludes("--note-stdin");
        input->excludes("--note-stdin");
    }
    EntryOptions entry;
    CLI::Option* line;
    CLI::Option* lines;
    CLI::Option* json;
    CLI::Option* input;
};

CaptureContext captureContext(Program& program, Journal& journal) {
    CaptureContext context;
    context.language = program.phrases().language();
    context.baseForms = finnishBaseForms();
    if (const auto brands = journal.brandsByUse(); brands.ok()) setNames(context, *brands);
    return context;
}

void learnBrands(std::vector<std::string>& names, const Encounter& encounter) {
    for (const Party& party : encounter.parties)
        if (!party.brand.empty() && std::ranges::find(names, party.brand) == names.end()) names.push_back(party.brand);
}

/// What the line left open is told, but holds nothing up: the words are in the note.
void printQuestions(Program& program, const std::vector<std::string>& questions, std::string_view line) {
    if (questions.empty()) return;
    std::string all;
    for (const std::string& question : questions)
        all.append(all.empty() ? "" : " ").append(program.phrases().text(question));
    printErrorLine(
        program.phrases().text("cli.line_questions", {{"line", shortened(std::string(line))}, {"questions", all}}));
}

/// Adds what one line says.
Result<Saved> addLine(Program& program, const AddCommand& add, Journal& journal, CaptureContext& context,
                      std::string_view line) {
    context.now = program.moment();
    CapturedLine captured = parseLine(line, context);
    Encounter& encounter = captured.encounter;
    if (auto applied = add.entry.apply(encounter); !applied.ok()) return applied.error();
    stampDay(encounter, context.now);
    auto saved = journal.save(encounter);
    if (!saved.ok()) return saved;
    learnBrands(context.brands, encounter);
    printQuestions(program, captured.questions, line);
    return saved;
}

int runAddLines(Program& program, const AddCommand& add) {
    auto journal = program.open(true);
    if (!journal.ok()) return program.fail(journal.error());
    CaptureContext context = captureContext(program, **journal);
    InputLines lines;
    std::string line;
    int status = 0;
    for (std::size_t number = 1;; ++number) {
        const auto read = lines.next(line);
        if (read == InputLines::Line::None) return status;
        if (read == InputLines::Line::Failed) return program.fail(readError(errno));
        if (line.ends_with('\r')) line.pop_back();
        if (read == InputLines::Line::Read && line.find_first_not_of(" \t") == std::string::npos) continue;
        const auto saved =
            read == InputLines::Line::Read
                ? addLine(program, add, **journal, context, line)
                : Error{ErrorCode::TooLarge, {{"field", "note"}, {"limit", std::to_string(maxTextBytes)}}, "cli"};
        if (saved.ok()) {
            // Told only now that it is on the disk, and at once: whoever feeds us waits for it.
            program.out() << "OK " << line << std::endl;
            if (!program.out()) return status;
            continue;
        }
        status = exitStatus(saved.error().code);
        printErrorLine(program.phrases().text(
            "cli.line_refused", {{"line", std::to_string(number)}, {"reason", program.describe(saved.error())}}));
        if (status != 1) return status;  // the journal itself failed; the next line would too
    }
}

int printSaved(Program& program, const AddCommand& add, Journal& journal, const Result<Saved>& saved) {
    if (!saved.ok()) return program.fail(saved.error());
    printId(program, add.json, saved->id);
    program.out().flush();
    Program::refreshSearch(journal);
    return 0;
}

Result<Encounter> readOneEntry() {
    int error = 0;
    const std::string text = readStandardInput(error);
    if (error != 0) return readError(error);
    return encounterFromJson(text);
}

int runAdd(Program& program, const AddCommand& add) {
    if (isGiven(add.lines)) return runAddLines(program, add);
    if (isGiven(add.line)) {
        auto journal = program.open(true);
        if (!journal.ok()) return program.fail(journal.error());
        CaptureContext context = captureContext(program, **journal);
        const auto saved = addLine(program, add, **journal, context, valueOf(add.line));
        return printSaved(program, add, **journal, saved);
    }
    auto encounter = isGiven(add.input) ? readOneEntry() : Result<Encounter>(Encounter{});
    if (!encounter.ok()) return program.fail(encounter.error());
    if (auto applied = add.entry.apply(*encounter); !applied.ok()) return program.fail(applied.error());
    stampMoment(*encounter, program.moment());
    // Checked before the journal is opened: what is refused must not leave a new journal behind.
    if (auto valid = validate(*encounter); !valid.ok()) return program.fail(valid.error());
    auto journal = program.open(true);
    if (!journal.ok()) return program.fail(journal.error());
    if (!encounter->id.empty())
        if (auto known = (*journal)->encounter(encounter->id); known.ok())
            return program.fail({ErrorCode::AlreadyExists, {{"path", encounter->id}}, "add"});
    return printSaved(program, add, **journal, (*journal)->save(*encounter));
}

// -------------------------------------------------------------------------------------------------- list, show

struct ListCommand {
    explicit ListCommand(CLI::App& command)
        : filter(command),
          sort(addValue(command, "--sort", "date (default), score or recorded")),
          limit(addValue(command, "--limit", "At most so many")),
          json(addSwitch(command, "--json", "Print JSON")),
          csv(addSwitch(command, "--csv", "Print a table after RFC 4180")->excludes(json)) {}
    FilterOptions filter;
    CLI::Option* sort;
    CLI::Option* limit;
    CLI::Option* json;
    CLI::Option* csv;
};

Result<Sort> readSort(const CLI::Option* option) {
    const std::string word = valueOf(option);
    if (!isGiven(option) || word == "date") return Sort::Date;
    if (word == "score") return Sort::Score;
    if (word == "recorded") return Sort::Recorded;
    return optionError("--sort", word, "date, score, recorded");
}

Result<std::int64_t> readLimit(const CLI::Option* option) {
    if (!isGiven(option)) return 0;
    const auto limit = parseCount(valueOf(option));
    if (!limit || *limit == 0 || *limit > std::numeric_limits<int>::max())
        return optionError("--limit", valueOf(option), "1, 2, 3 …");
    return *limit;
}

/// Visits whole encounters with their figures until one cannot be written or computed.
Result<void> forEachWithFigures(Program& program, Journal& journal, const Filter& filter, Sort sort, std::int64_t limit,
                                const std::function<void(const Encounter&, const EncounterScore&)>& visit) {
    std::optional<Error> error;
    auto visited = journal.forEach(filter, sort, limit, false, [&](const Encounter& encounter) {
        const auto figures = journal.figuresOf(encounter);
        if (!figures.ok())
            error = figures.error();
        else
            visit(encounter, *figures);
        return figures.ok() && program.out().good();
    });
    if (error) return *error;
    return visited;
}

Result<void> printJsonList(Program& program, Journal& journal, const Filter& filter, Sort sort, std::int64_t limit) {
    EncounterListWriter writer(program.out());
    auto visited = forEachWithFigures(program, journal, filter, sort, limit, [&](const auto& encounter, auto& figures) {
        writer.add(encounter, figures, mayCount(encounter));
    });
    if (visited.ok()) writer.finish();
    return visited;
}

Result<void> printCsvList(Program& program, Journal& journal, const Filter& filter, Sort sort, std::int64_t limit) {
    EncounterCsvWriter writer(program.out());
    return forEachWithFigures(program, journal, filter, sort, limit, [&](const auto& encounter, auto& figures) {
        writer.add(encounter, mayCount(encounter) ? figures.score : std::nullopt);
    });
}

Result<void> printTextList(Program& program, Journal& journal, const Filter& filter, Sort sort, std::int64_t limit) {
    std::string cursor;
    std::int64_t left = limit > 0 ? limit : std::numeric_limits<std::int64_t>::max();
    bool any = false;
    do {
        auto page = journal.page(filter, sort, cursor, static_cast<int>(std::min<std::int64_t>(left, pageRows)));
        if (!page.ok()) return page.error();
        for (const EncounterRow& row : page->rows) printRow(program.out(), row, program.phrases());
        any = any || !page->rows.empty();
        left -= static_cast<std::int64_t>(page->rows.size());
        cursor = page->next;
    } while (!cursor.empty() && left > 0 && program.out());
    if (!any) program.out() << program.phrases().text("cli.no_encounters") << '\n';
    return {};
}

/// Of a damaged journal what can be read, from a copy that is gone afterwards; then what is wrong with it.
int printReadable(Program& program, const Error& damage, const std::function<Result<void>(Journal&)>& print) {
    const auto path = program.journalPath();
    if (!path.ok()) return program.fail(path.error());
    if (const auto readable = openReadable(*path, program.journalOptions()); readable.ok())
        if (const auto printed = print(**readable); !printed.ok()) program.fail(printed.error());
    return program.fail(damage);
}

int runList(Program& program, const ListCommand& list) {
    if (auto typed = list.filter.read(); !typed.ok()) return program.failUsage(typed.error());
    const auto sort = readSort(list.sort);
    if (!sort.ok()) return program.failUsage(sort.error());
    const auto limit = readLimit(list.limit);
    if (!limit.ok()) return program.failUsage(limit.error());
    const auto print = [&](Journal& journal) -> Result<void> {
        const auto filter = list.filter.read(journal);
        if (!filter.ok()) return filter.error();
        const auto as = isGiven(list.json) ? printJsonList : isGiven(list.csv) ? printCsvList : printTextList;
        return as(program, journal, *filter, *sort, *limit);
    };
    auto journal = program.open(false);
    std::optional<Error> failed;
    if (journal.ok()) {
        Result<void> printed;
        failed = program.printOfWhole([&] { printed = print(**journal); });
        if (!failed && !printed.ok()) failed = printed.error();
    } else {
        failed = journal.error();
    }
    if (!failed) return 0;
    return failed->code == ErrorCode::JournalDamaged ? printReadable(program, *failed, print) : program.fail(*failed);
}

int runShow(Program& program, const std::string& prefix, bool asJson, bool withPrivate) {
    auto journal = program.open(false);
    if (!journal.ok()) return program.fail(journal.error());
    const auto id = (*journal)->resolveId(prefix);
    if (!id.ok()) return program.fail(id.error());
    const auto encounter = (*journal)->encounter(*id);
    if (!encounter.ok()) return program.fail(encounter.error());
    const auto figures = (*journal)->figuresOf(*encounter);
    if (!figures.ok()) return program.fail(figures.error());
    const bool counts = mayCount(*encounter);
    if (asJson) {
        EncounterListWriter writer(program.out(), {withPrivate});
        writer.add(*encounter, *figures, counts);
        writer.finish();
    } else {
        printEncounter(program.out(), *encounter, counts ? figures->score : std::nullopt, program.phrases(),
                       withPrivate);
    }
    return 0;
}

struct SearchCommand {
    explicit SearchCommand(CLI::App& command)
        : words(command.add_option("WORDS")),
          filter(command),
          limit(addValue(command, "--limit", "At most so many")),
          json(addSwitch(command, "--json", "Print JSON")) {
        words->description("Words to look for")->required()->expected(1, std::numeric_limits<int>::max());
    }
    CLI::Option* words;
    FilterOptions filter;
    CLI::Option* limit;
    CLI::Option* json;
};

int runSearch(Program& program, const SearchCommand& search) {
    if (auto typed = search.filter.read(); !typed.ok()) return program.failUsage(typed.error());
    const auto limit = readLimit(search.limit);
    if (!limit.ok()) return program.failUsage(limit.error());
    auto journal = program.open(false);
    if (!journal.ok()) return program.fail(journal.error());
    const auto filter = search.filter.read(**journal);
    if (!filter.ok()) return program.fail(filter.error());
    std::string words;
    for (const std::string& word : search.words->results()) words += (words.empty() ? "" : " ") + word;
    const auto hits = (*journal)->search(words, *filter, static_cast<int>(*limit));
    if (!hits.ok()) return program.fail(hits.error());
    if (isGiven(search.json)) {
        program.out() << toJson(*hits);
        return 0;
    }
    for (const SearchHit& hit : *hits) {
        Filter one;
        one.ids = {hit.id};
        one.status = StatusFilter::All;
        const auto page = (*journal)->page(one, Sort::Date, {}, 1);
        if (!page.ok()) return program.fail(page.error());
        for (const EncounterRow& row : page->rows) printRow(program.out(), row, program.phrases());
    }
    if (hits->empty()) program.out() << program.phrases().text("cli.no_encounters") << '\n';
    return 0;
}

// ----------------------------------------------------------------------------------------------------- changes

struct EditCommand {
    explicit EditCommand(CLI::App& command)
        : id(command.add_option("ID")), entry(command), json(addSwitch(command, "--json", "Print {\"id\"}")) {
        id->required()->expected(1);
    }
    CLI::Option* id;
    EntryOptions entry;
    CLI::Option* json;
};

int runEdit(Program& program, const EditCommand& edit) {
    auto journal = program.open(false);
    if (!journal.ok()) return program.fail(journal.error());
    const auto id = (*journal)->resolveId(valueOf(edit.id));
    if (!id.ok()) return program.fail(id.error());
    auto encounter = (*journal)->encounter(*id, true);
    if (!encounter.ok()) return program.fail(encounter.error());
    if (auto applied = edit.entry.apply(*encounter); !applied.ok()) return program.fail(applied.error());
    const auto saved = (*journal)->save(*encounter);
    return saved.ok() ? printId(program, edit.json, saved->id) : program.fail(saved.error());
}

/// Full ids of what was typed; all of them, or an error.
Result<std::vector<std::string>> resolveIds(Journal& journal, const CLI::Option* typed) {
    std::vector<std::string> ids;
    for (const std::string& prefix : typed->results()) {
        auto id = journal.resolveId(prefix);
        if (!id.ok()) return id.error();
        if (std::ranges::find(ids, *id) == ids.end()) ids.push_back(std::move(*id));
    }
    return ids;
}

using ChangeMany = Result<std::string> (Journal::*)(const std::vector<std::string>&);

/// trash and restore-entry
int runChange(Program& program, const CLI::Option* typed, ChangeMany change, const std::string& phrase) {
    auto journal = program.open(false);
    if (!journal.ok()) return program.fail(journal.error());
    const auto ids = resolveIds(**journal, typed);
    if (!ids.ok()) return program.fail(ids.error());
    const auto changed = ((**journal).*change)(*ids);
    if (!changed.ok()) return program.fail(changed.error());
    program.out() << (changed->empty() ? program.phrases().text("cli.nothing_changed")
                                       : program.phrases().plural(phrase, static_cast<std::int64_t>(ids->size()),
                                                                  {{"change", *changed}}))
                  << '\n';
    return 0;
}

int runPurge(Program& program, const CLI::Option* typed) {
    auto journal = program.open(false);
    if (!journal.ok()) return program.fail(journal.error());
    const auto ids = resolveIds(**journal, typed);
    if (!ids.ok()) return program.fail(ids.error());
    if (auto purged = (*journal)->purge(*ids); !purged.ok()) return program.fail(purged.error());
    program.out() << program.phrases().plural("cli.purged", static_cast<std::int64_t>(ids->size())) << '\n';
    return 0;
}

void printChange(Program& program, const Change& change) {
    const Phrases& phrases = program.phrases();
    const std::string what = "change." + change.what;
    program.out() << change.id << "  " << change.at << "  " << (phrases.has(what) ? phrases.text(what) : change.what);
    if (!change.detail.empty()) program.out() << "  " << plain(change.detail);
    program.out() << '\n';
    for (const RecordChange& record : change.changes)
        if (!record.before.empty() || !record.after.empty())
            program.out() << "    - " << plain(record.before) << "\n    + " << plain(record.after) << '\n';
}

int runHistory(Program& program, const CLI::Option* typed, const CLI::Option* json) {
    auto journal = program.open(false);
    if (!journal.ok()) return program.fail(journal.error());
    const auto id = (*journal)->resolveId(valueOf(typed));
    if (!id.ok()) return program.fail(id.error());
    const auto changes = (*journal)->history(*id);
    if (!changes.ok()) return program.fail(changes.error());
    if (isGiven(json)) {
        program.out() << toJson(*changes);
    } else {
        for (const Change& change : *changes) printChange(program, change);
    }
    return 0;
}

int runUndo(Program& program, const CLI::Option* change, const CLI::Option* json) {
    auto journal = program.open(false);
    if (!journal.ok()) return program.fail(journal.error());
    const auto undone = (*journal)->undo(valueOf(change));
    if (!undone.ok()) return program.fail(undone.error());
    program.out() << (isGiven(json) ? idToJson(*undone)
                                    : program.phrases().text("cli.undone", {{"change", *undone}}) + '\n');
    return 0;
}

CLI::Option* addIds(CLI::App& command) {
    return command.add_option("ID")
        ->description("Ids; each may be shortened while unique")
        ->required()
        ->expected(1, std::numeric_limits<int>::max());
}

void addChangeCommands(CLI::App& app, Program& program) {
    auto* edit = app.add_subcommand("edit", "Change an entry; an empty value clears a field");
    program.onCommand(
        edit, [&program, options = std::make_shared<EditCommand>(*edit)] { return runEdit(program, *options); });
    auto* trash = app.add_subcommand("trash", "Move entries to the trash");
    program.onCommand(
        trash, [&program, ids = addIds(*trash)] { return runChange(program, ids, &Journal::trash, "cli.trashed"); });
    auto* restore = app.add_subcommand("restore-entry", "Bring entries back from the trash");
    program.onCommand(restore, [&program, ids = addIds(*restore)] {
        return runChange(program, ids, &Journal::restore, "cli.restored");
    });
    auto* purge = app.add_subcommand("purge", "Delete trashed entries and their history for good");
    program.onCommand(purge, [&program, ids = addIds(*purge)] { return runPurge(program, ids); });
    auto* history = app.add_subcommand("history", "What was changed in an entry, and when");
    auto* id = history->add_option("ID")->required()->expected(1);
    auto* json = addSwitch(*history, "--json", "Print JSON");
    program.onCommand(history, [&program, id, json] { return runHistory(program, id, json); });
    auto* undo = app.add_subcommand("undo", "Undo a change, or the latest one");
    auto* change = undo->add_option("CHANGE")->expected(1);
    auto* undoJson = addSwitch(*undo, "--json", "Print {\"id\"} of the undoing change");
    program.onCommand(undo, [&program, change, undoJson] { return runUndo(program, change, undoJson); });
}

}  // namespace

void addEntryCommands(CLI::App& app, Program& program) {
    auto* add = app.add_subcommand("add", "Add an entry; prints its id once it is on the disk");
    program.onCommand(add,
                      [&program, options = std::make_shared<AddCommand>(*add)] { return runAdd(program, *options); });
    auto* list = app.add_subcommand("list", "List entries, newest first");
    program.onCommand(
        list, [&program, options = std::make_shared<ListCommand>(*list)] { return runList(program, *options); });
    auto* show = app.add_subcommand("show", "Show one entry");
    auto* id = show->add_option("ID")->required()->expected(1);
    auto* json = addSwitch(*show, "--json", "Print JSON");
    auto* withPrivate = addSwitch(*show, "--private", "With the private note");
    program.onCommand(show, [&program, id, json, withPrivate] {
        return runShow(program, valueOf(id), isGiven(json), isGiven(withPrivate));
    });
    addChangeCommands(app, program);
    auto* search = app.add_subcommand("search", "Find entries by words, best first");
    program.onCommand(search, [&program, options = std::make_shared<SearchCommand>(*search)] {
        return runSearch(program, *options);
    });
}

}  // namespace kokemus::cli
