#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# check_translations.sh LUPDATE ROOT: fails when a translation of the window lacks a text that the source has now, or
# holds one that nobody has finished. Works on copies; the tree is left as it is.
set -eu
lupdate=$1
root=$2

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0
for language in 'fi' 'sv'; do
    copy=$work/kokemus_$language.ts
    cp "$root/translations/kokemus_$language.ts" "$copy"
    # Without the include path lupdate does not see the namespaces of the classes whose texts these are.
    "$lupdate" -silent -no-obsolete -locations none -extensions cpp,h -I "$root/src" -I "$root/include" "$root/src/ui" "$root/src/app" -ts "$copy"
    texts=$(grep -c '<message' "$copy") || true
    unfinished=$(grep -c 'type="unfinished"' "$copy") || true
    echo "kokemus_$language.ts: $texts texts, $unfinished unfinished"
    if [ "$texts" -eq 0 ] || [ "$unfinished" -ne 0 ]; then
        grep -B 4 'type="unfinished"' "$copy" | grep '<source>' || true
        status=1
    fi
done
exit $status
