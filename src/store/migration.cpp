// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migration.h"

#include "store/embedded_schema.h"

#include <set>

namespace kokemus::store {
namespace {

/// The tables that FTS5 makes for itself.
bool isSearchShadow(std::string_view name) {
    static const std::set<std::string_view> shadows{"search_data", "search_idx", "search_content", "search_docsize",
                                                    "search_config"};
    return shadows.contains(name);
}

std::set<std::string> objectsOf(SQLite::Database& database) {
    std::set<std::string> objects;
    SQLite::Statement select(database, "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL");
    while (select.executeStep())
        if (!isSearchShadow(select.getColumn(0).getText())) objects.insert(select.getColumn(1).getString());
    return objects;
}

/// What one step makes can be read in its text; what several make of it, only SQLite knows.
bool hasFirstSchema(Connection& connection, std::string_view schema) {
    const auto found = objectsOf(connection);
    for (const auto& object : found)
        if (schema.find(object) == std::string_view::npos) return false;
    std::size_t expected = 0;
    for (auto at = schema.find("\nCREATE "); at != std::string_view::npos; at = schema.find("\nCREATE ", at + 1))
        ++expected;
    return found.size() == expected;
}

void takeSteps(Connection& connection, SchemaSteps steps) {
    for (auto i = static_cast<std::size_t>(versionOf(connection)); i < steps.size(); ++i)
        connection.exec(std::string(steps[i]));
    SQLite::Statement dangling(connection, "PRAGMA foreign_key_check");
    if (dangling.executeStep()) throw SQLite::Exception("a migration left a row that refers to nothing");
    connection.exec("PRAGMA user_version = " + std::to_string(steps.size()));
}

}  // namespace

SchemaSteps ownSteps() {
    static const std::string_view steps[]{embeddedSchema()};
    return steps;
}

bool hasSchema(Connection& connection, SchemaSteps steps) {
    if (steps.size() == 1) return hasFirstSchema(connection, steps.front());
    SQLite::Database model(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    for (const auto& step : steps) model.exec(std::string(step));
    return objectsOf(connection) == objectsOf(model);
}

int versionOf(Connection& connection) {
    SQLite::Statement version(connection, "PRAGMA user_version");
    version.executeStep();
    return version.getColumn(0).getInt();
}

Result<void> migrate(Connection& connection, const std::string& path, SchemaSteps steps,
                     const std::function<Result<void>()>& backUp) {
    const int newest = static_cast<int>(steps.size());
    try {
        if (versionOf(connection) == newest) return {};
        if (connection.readOnly()) return Error{ErrorCode::JournalReadOnly, {{"path", path}}, "migrate"};
        if (auto done = backUp(); !done) return done.error();
        // Steps that make a table anew drop the old one; what refers to it is looked at when all is done.
        connection.exec("PRAGMA foreign_keys = OFF");
        {
            WriteTransaction transaction(connection);
            if (versionOf(connection) < newest) {
                takeSteps(connection, steps);
                transaction.commit();
            }
        }
        connection.exec("PRAGMA foreign_keys = ON");
        return {};
    } catch (const SQLite::Exception& exception) {
        return toError(exception, path, "migrate");
    }
}

}  // namespace kokemus::store
