# SPDX-License-Identifier: GPL-3.0-or-later
# Writes OUTPUT, a C++ file that holds the text of FILES as raw strings:
#   namespace kokemus::embedded { extern const std::pair<std::string_view, std::string_view> SYMBOL[]; SYMBOL_count }
set(code "// generated from the project's own text files\n#include <cstddef>\n#include <string_view>\n#include <utility>\n")
string(APPEND code "namespace kokemus::embedded {\n")
string(APPEND code "extern const std::pair<std::string_view, std::string_view> ${SYMBOL}[];\nextern const std::size_t ${SYMBOL}_count;\n")
string(APPEND code "const std::pair<std::string_view, std::string_view> ${SYMBOL}[] = {\n")
set(count 0)
foreach(file IN LISTS FILES)
    get_filename_component(name ${file} NAME)
    file(READ ${file} text)
    string(APPEND code "    {R\"k0(${name})k0\", R\"k0(${text})k0\"},\n")
    math(EXPR count "${count} + 1")
endforeach()
string(APPEND code "};\nconst std::size_t ${SYMBOL}_count = ${count};\n}\n")
file(WRITE ${OUTPUT} "${code}")
