#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts the entries of files that other programs wrote, with none of our code: count_samples.py FOLDER > sample-counts.json

A file maps to how many entries it holds and how many of them tell no date (those must be refused). 0 entries: the
whole file must be refused. Files of formats that are not imported are left out."""
import base64
import csv
import io
import json
import pathlib
import re
import sys
import zipfile


def table(text):
    return [row for row in csv.reader(io.StringIO(text)) if any(cell.strip() for cell in row)]


def daylio(text):
    rows = table(text)
    if not rows:
        return 0, 0
    date = rows[0].index("full_date")
    dated = [bool(re.fullmatch(r"\d{4}-\d\d-\d\d", row[date].strip())) for row in rows[1:]]
    return sum(dated), len(dated) - sum(dated)


def count(path):
    name = path.name
    kind = path.parts[-2] if path.parent.name in ("csv", "daylio", "daylio-backup", "jrnl", "rednotebook", "journey") else ""
    if name.endswith(".zip"):
        with zipfile.ZipFile(path) as archive:
            return sum(len(json.loads(archive.read(n))["entries"]) for n in archive.namelist() if n.endswith(".json")), 0
    if name.endswith(".daylio"):
        with zipfile.ZipFile(path) as archive:
            return len(json.loads(base64.b64decode(archive.read("backup.daylio")))["dayEntries"]), 0
    if name.endswith(".json"):
        document = json.loads(path.read_text("utf-8"))
        if isinstance(document, list):
            return None
        for key in ("features", "dayEntries", "entries"):
            if key in document:
                return len(document[key]), 0
        return (1, 0) if "date_journal" in document else None
    if kind == "daylio":
        return daylio(path.read_text("utf-8"))
    if kind == "csv":
        raw = path.read_bytes()
        try:
            text = raw.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = raw.decode("latin-1").replace(",", ".").replace(";", ",")
        rows = table(text)
        headers = 3 if name.startswith("qualtrics") else 1
        return len(rows) - headers, 0
    if kind == "jrnl":
        return len(re.findall(r"^\[\d{4}-\d\d-\d\d \d\d:\d\d\] ", path.read_text("utf-8"), re.M)), 0
    if kind == "rednotebook":
        return len(re.findall(r"^\d{1,2}:", path.read_text("utf-8"), re.M)), 0
    return None


def main(folder):
    root = pathlib.Path(folder)
    counts = {}
    for path in sorted(root.rglob("*")):
        if not path.is_file() or path.name == "PROVENANCE.md" or path.parts[len(root.parts)] in ("ghost", "wxr", "medium"):
            continue
        found = count(path)
        if found:
            counts[str(path.relative_to(root))] = {"entries": found[0], "refused": found[1]}
    print(json.dumps(counts, indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1])
