# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by src/run, tests/run and .ci/run: installs the Debian packages that the lists beside this file name.
# The lists are the only place where packages are named: one a line, `#` begins a comment.

# Without this a failure inside $(...) passes unseen under `set -e`.
shopt -s inherit_errexit
kokemus_dependencies=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

kokemus_say() { printf 'kokemus: %s\n' "$*"; }
kokemus_fail() {
    printf 'kokemus: %s\n' "$*" >&2
    exit 1
}

# kokemus_packages LIST...: the packages of these lists, one a line.
kokemus_packages() {
    local list
    for list in "$@"; do
        [ -r "$kokemus_dependencies/$list.txt" ] || kokemus_fail "there is no list of packages $list.txt"
        sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$kokemus_dependencies/$list.txt"
    done | sort -u
}

# kokemus_missing LIST...: those of them that are not installed.
kokemus_missing() {
    local wanted installed
    wanted=$(kokemus_packages "$@")
    # dpkg-query fails when it does not know one of the names; what it knows it prints all the same.
    # shellcheck disable=SC2086
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' $wanted 2>/dev/null |
        sed -n 's/ installed$//p' | sort -u) || true
    comm -23 <(printf '%s\n' "$wanted") <(printf '%s\n' "$installed")
}

# kokemus_install LIST...: installs what is missing; nothing missing = no network, no root.
kokemus_install() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        kokemus_say "this is not Debian: taking the packages of resources/dependencies ($*) as installed"
        return
    fi
    local names missing as_root=()
    names=$(kokemus_missing "$@")
    read -ra missing <<<"${names//$'\n'/ }"
    [ ${#missing[@]} -gt 0 ] || return 0
    kokemus_say "installing ${missing[*]}"
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null ||
            kokemus_fail "installing needs root or sudo. As root: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    # A second program that installs something at the same time is waited for, not failed on.
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o Acquire::Retries=3
        -o DPkg::Lock::Timeout=600)
    "${apt[@]}" update
    "${apt[@]}" install --yes --no-install-recommends "${missing[@]}" </dev/null
    names=$(kokemus_missing "$@")
    [ -z "$names" ] || kokemus_fail "still missing after installing: ${names//$'\n'/ }"
}

# kokemus_build SOURCE FOLDER [CMAKE OPTION...]: configures and builds with Ninja, through ccache. The cache does not
# care in which of our folders a file is compiled.
kokemus_build() {
    local source=$1 folder=$2
    shift 2
    export CCACHE_BASEDIR=$source CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros
    kokemus_say "configuring $folder"
    cmake -S "$source" -B "$folder" -G Ninja --log-level=WARNING -DCMAKE_BUILD_TYPE=Release "$@"
    kokemus_say "building $folder"
    cmake --build "$folder" --parallel "$(nproc)"
}
