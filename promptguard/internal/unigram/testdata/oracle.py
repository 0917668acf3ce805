#!/usr/bin/env python3
# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT
"""Answers what Hugging Face's Rust tokenizers do, for the differential tests.

Reads one JSON object a line. {"load": TEXT} makes the tokenizer that later lines use from the text of a
tokenizer.json, and answers {"error": null} or why not. {"texts": [...], "special": BOOL} answers
{"results": [[ids, offsets], ...]}, offsets flat and in characters, null for a text that the library panics on.

    pip install tokenizers==0.22.2
"""
import json
import os
import sys

os.environ["TOKENIZERS_PARALLELISM"] = "false"
from tokenizers import Tokenizer  # noqa: E402


def encode(tokenizer, text, special):
    try:
        e = tokenizer.encode(text, add_special_tokens=special)
    except BaseException:  # a panic in Rust is no Exception
        return None
    return [e.ids, [x for pair in e.offsets for x in pair]]


def main():
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # panics print their place
    tokenizer = None
    for line in sys.stdin:
        request = json.loads(line)
        if "load" in request:
            try:
                tokenizer = Tokenizer.from_str(request["load"])
                tokenizer.no_truncation()
                tokenizer.no_padding()
                answer = {"error": None}
            except BaseException as e:
                answer = {"error": str(e)}
        else:
            answer = {"results": [encode(tokenizer, t, request["special"]) for t in request["texts"]]}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
