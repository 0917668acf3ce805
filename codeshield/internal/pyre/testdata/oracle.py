#!/usr/bin/env python3
"""Says what Python's re makes of patterns.

Reads JSON lines {"pattern": ..., "flags": "imsx", "text": ...} on standard input and writes
each of them with "error": true, or with "all": for every match the byte offsets of the whole
and of each group, -1 for a group that took no part. cases.jsonl to python.jsonl:

    python3 oracle.py < cases.jsonl > python.jsonl
"""
import json
import re
import sys
import warnings

warnings.simplefilter("ignore")
FLAGS = {"i": re.I, "m": re.M, "s": re.S, "x": re.X}

for line in sys.stdin:
    case = json.loads(line)
    flags = 0
    for f in case.get("flags", ""):
        flags |= FLAGS[f]
    try:
        regex = re.compile(case["pattern"], flags)
    except (re.error, OverflowError, RecursionError):
        case["error"] = True
    else:
        text = case["text"]
        offset = [0]
        for c in text:
            offset.append(offset[-1] + len(c.encode()))
        offset.append(-1)
        case["all"] = [
            [offset[p] for g in range(regex.groups + 1) for p in m.span(g)]
            for m in regex.finditer(text)
        ]
    print(json.dumps(case, ensure_ascii=False))
