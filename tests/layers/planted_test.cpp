// SPDX-License-Identifier: GPL-3.0-or-later
// Violations planted on purpose: each rule must see its own, and let the innocent pass.
#include "layers/include_rules.h"
#include "layers/shape_rules.h"
#include "support/catch.h"

using namespace kokemus::layers;

namespace {

std::size_t includeFindings(std::string path, std::string text) {
    return checkIncludes(makeSourceFile(std::move(path), std::move(text))).size();
}

std::string repeat(std::string_view line, int times) {
    std::string text;
    for (int i = 0; i < times; ++i) text += line;
    return text;
}

}  // namespace

TEST_CASE("a planted include of another layer is found") {
    CHECK(includeFindings("include/kokemus/scores.h", "#include \"domain/fold.h\"\n") == 1);
    CHECK(includeFindings("src/domain/fold.cpp", "#include \"store/journal_file.h\"\n") == 1);
    CHECK(includeFindings("src/scoring/brand.cpp", "#include \"report/brand_report.h\"\n") == 1);
    CHECK(includeFindings("src/store/brands.cpp", "#include \"exchange/json.h\"\n") == 1);
    CHECK(includeFindings("src/exchange/json.cpp", "#include \"store/brands.h\"\n") == 1);
    CHECK(includeFindings("src/cli/main.cpp", "#include \"domain/fold.h\"\n") == 1);
    CHECK(includeFindings("src/ui/text.cpp", "#include \"domain/fold.h\"\n") == 1);
    CHECK(includeFindings("src/app/main.cpp", "#include \"store/journal_file.h\"\n") == 1);
}

TEST_CASE("a planted include upwards within the window is found") {
    CHECK(includeFindings("src/ui/text.cpp", "#include \"ui/widgets/toast.h\"\n") == 1);
    CHECK(includeFindings("src/ui/models/encounter_model.cpp", "#include \"ui/widgets/toast.h\"\n") == 1);
    CHECK(includeFindings("src/ui/widgets/toast.cpp", "#include \"ui/pages/journal_page.h\"\n") == 1);
    CHECK(includeFindings("src/ui/dialogs/brand_dialog.cpp", "#include \"ui/pages/journal_page.h\"\n") == 1);
    CHECK(includeFindings("src/ui/pages/journal_page.cpp", "#include \"ui/main_window.h\"\n") == 1);
    CHECK(includeFindings("src/ui/main_window.cpp", "#include \"ui/pages/journal_page.h\"\n") == 0);
}

TEST_CASE("a planted foreign header is found outside its layer") {
    CHECK(includeFindings("include/kokemus/journal.h", "#include <sqlite3.h>\n") == 1);
    CHECK(includeFindings("src/domain/fold.cpp", "#include <QString>\n") == 1);
    CHECK(includeFindings("src/domain/fold.cpp", "#include <nlohmann/json.hpp>\n") == 1);
    CHECK(includeFindings("src/report/brand_report.cpp", "#include <boost/math/distributions.hpp>\n") == 1);
    CHECK(includeFindings("src/store/brands.cpp", "#include <nlohmann/json.hpp>\n") == 1);
    CHECK(includeFindings("src/store/brands.cpp", "#include <QtCore/QString>\n") == 1);
    CHECK(includeFindings("src/exchange/json.cpp", "#include <SQLiteCpp/Database.h>\n") == 1);
    CHECK(includeFindings("src/cli/main.cpp", "#include <sqlite3.h>\n") == 1);
    CHECK(includeFindings("src/ui/text.h", "#include <sqlite3.h>\n") == 1);
    CHECK(includeFindings("src/ui/models/encounter_model.h", "#include <QMessageBox>\n") == 1);
    CHECK(includeFindings("src/ui/models/encounter_model.h", "#include <QAbstractTableModel>\n") == 0);
}

TEST_CASE("a planted include is found however it is written") {
    const std::string path = "src/cli/main.cpp";
    CHECK(includeFindings(path, "int x;\n  #  include  \"store/brands.h\"  // why not\n") == 1);
    CHECK(includeFindings(path, "#include <store/brands.h>\n") == 1);
    CHECK(includeFindings(path, "#include \"../store/brands.h\"\n") == 1);
    CHECK(includeFindings(path, "#include \"brands.h\"\n") == 1);
    CHECK(includeFindings(path, "#include HEADER\n") == 1);
    CHECK(includeFindings("src/newcomer/main.cpp", "") == 1);
    CHECK(includeFindings(path, "// #include <sqlite3.h>\n/*\n#include <sqlite3.h>\n*/\n") == 0);
    CHECK(includeFindings(path, "#include <vector>\n#include \"kokemus/journal.h\"\n#include <CLI/CLI.hpp>\n") == 0);
}

TEST_CASE("a finding names the line it is on") {
    const auto findings =
        checkIncludes(makeSourceFile("src/cli/main.cpp", "\n#include <vector>\n#include <sqlite3.h>\n"));
    REQUIRE(findings.size() == 1);
    CHECK(describe(findings) == "src/cli/main.cpp:3: cli may not include <sqlite3.h>\n");
}

TEST_CASE("functions are measured with everything that belongs to them") {
    const auto functions = functionsOf(makeSourceFile("src/cli/a.cpp", R"(namespace a {
struct B : C {
    B(int x) : m_x{x}, m_y(x) {
        call([&] {
            if (x) { return; }
        });
    }
    int m_z{4};
};
#define M() { {
const auto table = std::to_array<int>({1, 2, 3});
template <class T>
std::optional<T> f(T t = {}) {
    return "}" + '{' + 30'000 + R"x(}})x";  // }
}
}
)"));
    REQUIRE(functions.size() == 2);
    CHECK(functions[0].line == 3);
    CHECK(functions[0].length == 5);
    CHECK(functions[1].line == 12);
    CHECK(functions[1].length == 4);
}

TEST_CASE("a planted long function or file is found unless its head gives the reason") {
    const std::string body = "int f() {\n" + repeat("    g();\n", maxFunctionLines - 2) + "    return 0;\n}\n";
    CHECK(checkLength(makeSourceFile("src/cli/a.cpp", body)).size() == 1);
    CHECK(checkLength(makeSourceFile("src/cli/a.cpp", "// Long because: one table\n" + body)).empty());
    CHECK(checkLength(makeSourceFile("src/cli/a.cpp", "// Long because:\n" + body)).size() == 1);
    CHECK(checkLength(makeSourceFile("src/cli/a.cpp", repeat("int x;\n", maxFileLines + 1))).size() == 1);
    CHECK(checkLength(makeSourceFile("src/cli/a.cpp", repeat("int x;\n", maxFileLines))).empty());
}

TEST_CASE("a planted sentence glued together is found") {
    const auto findings = [](std::string code) { return checkGluing(makeSourceFile("src/ui/a.cpp", code)).size(); };
    CHECK(findings("auto t = tr(\"Saved: \") + name;\n") == 1);
    CHECK(findings("auto t = name + tr(\"saved\");\n") == 1);
    CHECK(findings("auto t = name + QObject::tr(\"saved\");\n") == 1);
    CHECK(findings("auto t = tr(\"%1 (of %2)\").arg(f(x)).arg(n)\n    + name;\n") == 1);
    CHECK(findings("auto t = tr(\"%1 + %2\").arg(a + b, c);\n") == 0);
}

TEST_CASE("a planted connection by strings or nested event loop is found") {
    const auto findings = [](std::string code) { return checkEvents(makeSourceFile("src/ui/a.cpp", code)).size(); };
    CHECK(findings("connect(a, SIGNAL(saved()), b, SLOT(reload()));\n") == 2);
    CHECK(findings("QCoreApplication::processEvents();\n") == 1);
    CHECK(findings("connect(a, &A::saved, b, &B::reload, Qt::BlockingQueuedConnection);\n") == 1);
    CHECK(findings("connect(a, &A::saved, b, &B::reload);\n") == 0);
}

TEST_CASE("a planted name that says nothing is found") {
    const auto findings = [](std::string path, std::string code) {
        return checkNames(makeSourceFile(std::move(path), std::move(code))).size();
    };
    CHECK(findings("src/store/brand_manager.cpp", "") == 1);
    CHECK(findings("src/store/string_utils.h", "") == 1);
    CHECK(findings("src/store/BrandStore.cpp", "") == 1);
    CHECK(findings("src/store/brands.cpp", "class BrandHelper {};\nstruct BrandData;\n") == 2);
    CHECK(findings("src/store/database.cpp", "class Database {};\n") == 0);
}

TEST_CASE("planted SQL outside the store is found") {
    const auto findings = [](std::string path, std::string code) {
        return checkSql(makeSourceFile(std::move(path), std::move(code))).size();
    };
    CHECK(findings("src/ui/a.cpp", "run(\"SELECT id FROM encounter\");\n") == 1);
    CHECK(findings("src/cli/a.cpp", "run(\"DELETE FROM encounter\");\n") == 1);
    CHECK(findings("src/store/a.cpp", "run(\"DELETE FROM encounter\");\n") == 0);
    CHECK(findings("src/ui/a.cpp", "// SELECT id FROM encounter\n") == 0);
}

TEST_CASE("a planted file without licence line or guard is found") {
    CHECK(checkHead(makeSourceFile("src/ui/a.h", "#pragma once\n")).size() == 1);
    CHECK(checkHead(makeSourceFile("src/ui/a.h", "// SPDX-License-Identifier: GPL-3.0-or-later\nint x;\n")).size() ==
          1);
    CHECK(checkHead(makeSourceFile("src/ui/a.cpp", "// SPDX-License-Identifier: GPL-3.0-or-later\n")).empty());
}
