#!/usr/bin/env python3
"""Says what PCRE2 makes of patterns, as Semgrep's pattern-regex uses it.

Reads pcre_cases.jsonl, lines of {"pattern": ..., "texts": [...]}, on standard input and
writes a line {"pattern": ..., "text": ...} for each text, with "error": true, or with
"all": for every match the byte offsets of the whole and of each group that took part, as
[start, end, [group, start, end]...]. The only argument is a semgrep-core (1.182 was used):

    python3 pcre_oracle.py .../semgrep/bin/semgrep-core < pcre_cases.jsonl > pcre.jsonl
"""
import json
import os
import re
import subprocess
import sys
import tempfile

core = sys.argv[1]
cases = [json.loads(line) for line in sys.stdin]
texts = sorted({t for c in cases for t in c["texts"]})
with tempfile.TemporaryDirectory() as work:
    rules = [
        {"id": "r%d" % i, "languages": ["regex"], "severity": "ERROR", "message": "m", "pattern-regex": c["pattern"]}
        for i, c in enumerate(cases)
    ]
    rule_file = os.path.join(work, "rules.json")
    json.dump({"rules": rules}, open(rule_file, "w"))
    targets = []
    for i, t in enumerate(texts):
        path = os.path.join(work, "%d.txt" % i)
        open(path, "w", newline="").write(t)
        targets.append(["CodeTarget", {"path": {"fpath": path, "ppath": "/%d.txt" % i}, "analyzer": "regex", "products": ["sast"]}])
    target_file = os.path.join(work, "targets.json")
    json.dump(["Targets", targets], open(target_file, "w"))
    p = subprocess.run(
        [core, "-rules", rule_file, "-targets", target_file, "-json_nodots", "-j", "1", "-no_filter_irrelevant_rules"],
        capture_output=True, text=True)
    doc = json.JSONDecoder().raw_decode(p.stdout[p.stdout.find("{"):])[0]
refused = {e["rule_id"] for e in doc["errors"]}
found = {}
for r in doc["results"]:
    groups = [
        [int(name[1:]), v["start"]["offset"], v["end"]["offset"]]
        for name, v in r["extra"]["metavars"].items() if re.fullmatch(r"\$\d+", name)
    ]
    key = (r["check_id"], int(os.path.basename(r["path"])[:-4]))
    found.setdefault(key, []).append([r["start"]["offset"], r["end"]["offset"]] + sorted(groups))
for i, c in enumerate(cases):
    for t in c["texts"]:
        row = {"pattern": c["pattern"], "text": t}
        if "r%d" % i in refused:
            row["error"] = True
        else:
            row["all"] = sorted(found.get(("r%d" % i, texts.index(t)), []))
        print(json.dumps(row, ensure_ascii=False))
