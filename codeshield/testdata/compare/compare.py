#!/usr/bin/env python3
# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT
"""Compares the cost of analyzing many small files: this engine, Semgrep's core, and tree-sitter's parsers alone.

    go build -o /tmp/llamafirewall ./cmd/llamafirewall
    python3 -m venv venv
    venv/bin/pip install semgrep==1.182.0 pyyaml tree-sitter==0.26.1 tree-sitter-c==0.24.2 tree-sitter-cpp==0.23.4 \
        tree-sitter-c-sharp==0.23.5 tree-sitter-java==0.23.5 tree-sitter-javascript==0.25.0 tree-sitter-php==0.25.1 \
        tree-sitter-python==0.25.0 tree-sitter-rust==0.24.2
    venv/bin/python compare.py --engine /tmp/llamafirewall --rules RULES --snippets FILE.jsonl

RULES is a folder with Semgrep rules. Each line of FILE.jsonl is an object with "language" and "code". Each engine runs in
one process over all the files, start and loading of rules included; the CPU time is that of the process and its threads.
What is not installed is left out: --semgrep names a semgrep-core, --parsers a Python that has tree-sitter.
"""

import argparse
import glob
import json
import os
import subprocess
import sys
import tempfile
import time

# language of the data -> extension, Semgrep's name, module of tree-sitter and its function
LANGUAGES = {
    "c": ("c", "c", "tree_sitter_c", "language"),
    "cpp": ("cpp", "cpp", "tree_sitter_cpp", "language"),
    "csharp": ("cs", "csharp", "tree_sitter_c_sharp", "language"),
    "java": ("java", "java", "tree_sitter_java", "language"),
    "javascript": ("js", "js", "tree_sitter_javascript", "language"),
    "php": ("php", "php", "tree_sitter_php", "language_php"),
    "python": ("py", "python", "tree_sitter_python", "language"),
    "rust": ("rs", "rust", "tree_sitter_rust", "language"),
}

PARSE = """
import importlib, json, sys, time
from tree_sitter import Language, Parser
rows = json.load(open(sys.argv[1]))
parsers = {}
for _, module, function in rows:
    if module not in parsers:
        parsers[module] = Parser(Language(getattr(importlib.import_module(module), function)()))
texts = [(open(path, "rb").read(), parsers[module]) for path, module, _ in rows]
start, errors = time.process_time(), 0
for text, parser in texts:
    errors += parser.parse(text).root_node.has_error
print(json.dumps({"cpu": time.process_time() - start, "errors": errors}))
"""


def run(cmd):
    """Runs a command to its end: standard output, wall and CPU seconds, peak memory in MiB."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        start = time.monotonic()
        p = subprocess.Popen(cmd, stdout=out, stderr=err)
        _, _, usage = os.wait4(p.pid, 0)
        wall = time.monotonic() - start
        out.seek(0)
        err.seek(0)
        return out.read().decode(), err.read().decode(), wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def write_snippets(path, folder):
    files = []
    with open(path, encoding="utf-8") as f:
        for i, line in enumerate(f):
            row = json.loads(line)
            if row["language"] in LANGUAGES:
                name = os.path.join(folder, f"{i}.{LANGUAGES[row['language']][0]}")
                with open(name, "w", encoding="utf-8") as g:
                    g.write(row["code"])
                files.append((name, row["language"]))
    return files


def ours(a, files, folder, work):
    out, err, *cost = run([a.engine, "code", "--rules", a.rules, "--format", "json", folder])
    doc = json.loads(out)
    if len(doc["files"]) != len(files):
        sys.exit(f"compare: {len(doc['files'])} of {len(files)} files were analyzed: {err[:500]}")
    return "this engine", cost, f"{sum(len(f['findings']) for f in doc['files'])} findings"


def semgrep(a, files, folder, work):
    import yaml
    rules = []
    for path in glob.glob(os.path.join(a.rules, "**", "*.y*ml"), recursive=True):
        with open(path, encoding="utf-8") as f:
            document = yaml.safe_load(f)
        if isinstance(document, dict):  # a list is CodeShield's regular expressions
            rules += document.get("rules", [])
    rule_file, targets = os.path.join(work, "rules.yaml"), os.path.join(work, "targets.json")
    with open(rule_file, "w", encoding="utf-8") as f:
        yaml.safe_dump({"rules": rules}, f)
    with open(targets, "w", encoding="utf-8") as f:
        json.dump(["Targets", [["CodeTarget", {
            "path": {"fpath": p, "ppath": p}, "analyzer": LANGUAGES[l][1], "products": ["sast"]}] for p, l in files]], f)
    out, err, *cost = run([a.semgrep, "-rules", rule_file, "-targets", targets, "-json_nodots", "-j", "1"])
    if "{" not in out:
        sys.exit("compare: semgrep-core: " + err[:500])
    doc = json.JSONDecoder().raw_decode(out[out.index("{"):])[0]
    broken = {e["location"]["path"] for e in doc.get("errors", []) if e.get("location")}
    return "semgrep-core, one batch", cost, f"{len(doc['results'])} findings, {len(broken)} files with syntax errors"


def tree_sitter(a, files, folder, work):
    rows = os.path.join(work, "rows.json")
    with open(rows, "w", encoding="utf-8") as f:
        json.dump([(p, *LANGUAGES[l][2:]) for p, l in files], f)
    out, err, wall, _, memory = run([a.parsers, "-c", PARSE, rows])
    if not out:
        sys.exit("compare: tree-sitter: " + err[-500:])
    doc = json.loads(out)
    return "tree-sitter, parsing alone", (wall, doc["cpu"], memory), f"no rules; {doc['errors']} files with syntax errors"


def main():
    ap = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ap.add_argument("--engine", required=True, help="llamafirewall")
    ap.add_argument("--rules", required=True, help="folder of Semgrep rules")
    ap.add_argument("--snippets", required=True, help="JSON Lines with language and code")
    ap.add_argument("--semgrep", help="semgrep-core; default: the one of this Python")
    ap.add_argument("--parsers", default=sys.executable, help="Python with tree-sitter; default: this one")
    ap.add_argument("--count", type=int, default=3, help="runs of each; the cheapest counts")
    a = ap.parse_args()
    if not a.semgrep:
        found = glob.glob(os.path.join(sys.prefix, "lib", "python*", "site-packages", "semgrep", "bin", "semgrep-core"))
        a.semgrep = found[0] if found else None
    with tempfile.TemporaryDirectory() as work:
        folder = os.path.join(work, "code")
        os.mkdir(folder)
        files = write_snippets(a.snippets, folder)
        print(f"| {len(files)} files | CPU ms a file | CPU s | wall s | peak MiB | |\n|---|---|---|---|---|---|", flush=True)
        for engine in (ours, semgrep, tree_sitter):
            if engine is semgrep and not a.semgrep:
                print("| semgrep-core is not installed | | | | | |")
                continue
            name, (wall, cpu, memory), note = min((engine(a, files, folder, work) for _ in range(a.count)), key=lambda r: r[1][1])
            print(f"| {name} | {1000 * cpu / len(files):.3f} | {cpu:.2f} | {wall:.2f} | {memory:.0f} | {note} |", flush=True)


if __name__ == "__main__":
    main()
