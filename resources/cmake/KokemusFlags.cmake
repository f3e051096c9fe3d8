# SPDX-License-Identifier: GPL-3.0-or-later
# kokemus_flags: warnings, hardening and sanitizers as one INTERFACE target that every target links.
add_library(kokemus_flags INTERFACE)
target_compile_options(kokemus_flags INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wno-sign-conversion
    -Wnon-virtual-dtor -Woverloaded-virtual -Wformat=2)
# GCC's plain -Wshadow also reports enumerators of scoped enums, which cannot shadow anything.
target_compile_options(kokemus_flags INTERFACE
    $<IF:$<CXX_COMPILER_ID:GNU>,-Wshadow=local,-Wshadow>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # When it optimises, GCC 12 sees overlapping copies in `"text" + string` (its bug 105651), and strings that may be
    # uninitialised in aggregates made with braces. Clang and the sanitizers watch for the real thing.
    target_compile_options(kokemus_flags INTERFACE -Wno-restrict -Wno-maybe-uninitialized)
endif()
if(KOKEMUS_WERROR)
    target_compile_options(kokemus_flags INTERFACE -Werror)
endif()
if(KOKEMUS_SANITIZE)
    target_compile_options(kokemus_flags INTERFACE -fsanitize=${KOKEMUS_SANITIZE} -fno-omit-frame-pointer
        -fno-sanitize-recover=undefined)
    target_link_options(kokemus_flags INTERFACE -fsanitize=${KOKEMUS_SANITIZE})
elseif(KOKEMUS_HARDEN)
    target_compile_definitions(kokemus_flags INTERFACE _GLIBCXX_ASSERTIONS
        $<$<NOT:$<CONFIG:Debug>>:_FORTIFY_SOURCE=2>)
    target_compile_options(kokemus_flags INTERFACE -fstack-protector-strong -fstack-clash-protection -fcf-protection=full
        -ftrivial-auto-var-init=zero)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        # Clang 14 wants to be asked twice for zero initialisation.
        target_compile_options(kokemus_flags INTERFACE
            -enable-trivial-auto-var-init-zero-knowing-it-will-be-removed-from-clang)
    endif()
    target_link_options(kokemus_flags INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack)
    include(CheckPIESupported)
    check_pie_supported()
endif()
