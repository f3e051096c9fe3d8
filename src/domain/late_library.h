// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <dlfcn.h>

namespace kokemus {

/// A shared library that is loaded when it is first needed, for those that would cost every start more than they give
/// most of them. Never unloaded: what it handed out lives as long as the program.
class LateLibrary {
public:
    explicit LateLibrary(const char* name) : m_library(::dlopen(name, RTLD_NOW | RTLD_LOCAL)) {}

    /// Null when the library is not there, or has no such function. `Function` is a pointer to it, of the type that
    /// the library's header declares.
    template <class Function>
    void find(const char* name, Function& function) const {
        function = m_library ? reinterpret_cast<Function>(::dlsym(m_library, name)) : nullptr;
    }

private:
    void* m_library;
};

}  // namespace kokemus
