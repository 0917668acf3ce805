#!/usr/bin/env python3
# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT
"""Writes ../tables.go: what Hugging Face's tokenizers know of each character.

The Rust library takes its knowledge of Unicode from six places of different age (its own standard
library, four crates and Oniguruma). Each table is asked of the library itself, one character at a time,
so that it is neither guessed nor tied to the version of Go. Classes of grapheme clusters can't be asked
for; they are read from the tables of the crate that the wheel was built with.

    pip install tokenizers==0.22.2
    cargo add unicode-segmentation@=1.12.0 && cargo fetch
    python3 gentables.py ~/.cargo/registry/src/*/unicode-segmentation-1.12.0/src/tables.rs
"""
import re, subprocess, sys, os
from tokenizers import Regex, normalizers, pre_tokenizers

ALL = [c for c in range(0x110000) if not 0xD800 <= c < 0xE000]


def ranges(member):
    """Inversion list: where membership changes."""
    out, before = [], False
    for c in range(0x110001):
        now = c < 0x110000 and c in member
        if now != before:
            out.append(c)
            before = now
    return out


def predicate(test):
    return ranges({c for c in ALL if test(chr(c))})


def splits(pattern):
    """Characters that an Oniguruma class matches."""
    p = pre_tokenizers.Split(Regex(pattern), "removed")
    return predicate(lambda ch: not p.pre_tokenize_str(ch))


def whitespace_word(ch):
    w = pre_tokenizers.Whitespace()
    return len(w.pre_tokenize_str("a" + ch)) == 1 and bool(w.pre_tokenize_str(ch))


def lower():
    n, out = normalizers.Lowercase(), []
    for c in ALL:
        if c == 0x130:  # the one character that becomes two; the code has it
            continue
        s = n.normalize_str(chr(c))
        assert len(s) == 1, hex(c)
        if s != chr(c):
            d = ord(s) - c
            if out and out[-1][2] == d and out[-1][1] + out[-1][3] == c:
                out[-1][1] = c
            elif out and out[-1][2] == d and out[-1][0] == out[-1][1] and c == out[-1][0] + 2:
                out[-1][1], out[-1][3] = c, 2
            else:
                out.append([c, c, d, 1])
    return out


def normalization():
    """Characters that the library's Unicode 9 decomposes, composes from others or gives a combining class."""
    nfkd, nfd = normalizers.NFKD(), normalizers.NFD()
    member = set()
    for c in ALL:
        ch = chr(c)
        if 0xAC00 <= c < 0xD7A4:
            continue
        if nfkd.normalize_str(ch) != ch or nfd.normalize_str(ch) != ch:
            member.add(c)
        # Moves before U+0345 (class 240, the highest) or behind U+0334 (class 1, the lowest).
        elif nfd.normalize_str("\u0345" + ch) != "\u0345" + ch or nfd.normalize_str(ch + "\u0334") != ch + "\u0334":
            member.add(c)
        elif c in (0x345, 0x334):
            member.add(c)
    import unicodedata
    for c in ALL:  # class 1 moves before 0345; nothing is left out but what has class 0
        if unicodedata.combining(chr(c)) and c not in member:
            assert nfd.normalize_str("\u0345" + chr(c)) == "\u0345" + chr(c)
    return ranges(member)


def graphemes(path):
    src = open(path, encoding="utf-8").read()
    char = lambda s: int(s, 16)
    cats = [(char(a), char(b), n) for a, b, n in re.findall(
        r"\('\\u\{([0-9a-f]+)\}',\s*'\\u\{([0-9a-f]+)\}',\s*GC_(\w+)\)", src[src.index("grapheme_cat_table"):src.index("pub mod word")])]
    part = src[src.index("const InCB_Extend_table"):]
    part = part[:part.index("];")]
    extend = [(char(a), char(b)) for a, b in re.findall(r"\('\\u\{([0-9a-f]+)\}',\s*'\\u\{([0-9a-f]+)\}'\)", part)]
    part = src[src.index("pub fn is_incb_linker"):]
    linker = [char(a) for a in re.findall(r"'\\u\{([0-9A-Fa-f]+)\}'", part[:part.index("}\n")])]
    of = {}
    names = {"Control": 1, "CR": 2, "LF": 3, "Extend": 4, "ZWJ": 5, "SpacingMark": 6, "Prepend": 7, "L": 8, "V": 9,
             "T": 10, "LV": 11, "LVT": 12, "Regional_Indicator": 13, "Extended_Pictographic": 14, "InCB_Consonant": 15}
    for a, b, n in cats:
        for c in range(a, b + 1):
            of[c] = names[n]
    for a, b in extend:
        for c in range(a, b + 1):
            of[c] = of.get(c, 0) | 0x20
    for c in linker:
        of[c] = of.get(c, 0) | 0x10
    out = []
    for c in range(0x110000):
        v = of.get(c, 0)
        if v and out and out[-1][1] == c - 1 and out[-1][2] == v:
            out[-1][1] = c
        elif v:
            out.append([c, c, v])
    return out


def emit(f, name, comment, values, per=12):
    f.write("\n// %s\nvar %s = [...]rune{\n" % (comment, name))
    for i in range(0, len(values), per):
        f.write("\t" + ", ".join("0x%X" % v for v in values[i:i + per]) + ",\n")
    f.write("}\n")


def main():
    import tokenizers
    target = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tables.go")
    with open(target, "w", encoding="utf-8") as f:
        f.write("// Copyright 2026 The llamafirewall-go authors.\n// SPDX-License-Identifier: MIT\n\n"
                "// Code generated by testdata/gentables.py from tokenizers %s and unicode-segmentation 1.12.0. DO NOT EDIT.\n\n"
                "package unigram\n\n"
                "// Lists of one property hold the characters at which it begins and ends, in turn.\n" % tokenizers.__version__)
        p = pre_tokenizers.Punctuation("removed")
        emit(f, "punctuation", "punctuation is what Punctuation splits at.", predicate(lambda c: not p.pre_tokenize_str(c)))
        d = pre_tokenizers.Digits(True)
        emit(f, "numeric", "numeric is what Digits splits at.",
             predicate(lambda c: len(d.pre_tokenize_str("\u2581" + c)) == 2))
        emit(f, "wordRegex", "wordRegex is \\w of Rust's regex crate.", predicate(whitespace_word))
        s = normalizers.StripAccents()
        emit(f, "combiningMark", "combiningMark is what StripAccents removes.", predicate(lambda c: not s.normalize_str(c)))
        for cls, name in (("w", "onigWord"), ("d", "onigDigit"), ("s", "onigSpace")):
            emit(f, name, "%s is \\%s of Oniguruma." % (name, cls), splits("\\" + cls))
        for cls, name in (("L", "onigLetter"), ("M", "onigMark"), ("N", "onigNumber"), ("P", "onigPunctuation"), ("S", "onigSymbol"),
                          ("Z", "onigSeparator")):
            emit(f, name, "%s is \\p{%s} of Oniguruma." % (name, cls), splits("\\p{%s}" % cls))
        emit(f, "normalizationRelevant", "normalizationRelevant is what Unicode 9 decomposes or gives a combining class, Hangul syllables aside.", normalization())
        f.write("\n// lowerRanges maps each step-th character of a range to its lower case by adding delta.\n"
                "var lowerRanges = [...]struct{ lo, hi, delta, step rune }{\n")
        for lo, hi, delta, step in lower():
            f.write("\t{0x%X, 0x%X, %d, %d},\n" % (lo, hi, delta, step))
        f.write("}\n\n// graphemeRanges gives the class of characters that are not graphemeAny.\n"
                "var graphemeRanges = [...]struct {\n\tlo, hi rune\n\tclass graphemeClass\n}{\n")
        for lo, hi, v in graphemes(sys.argv[1]):
            f.write("\t{0x%X, 0x%X, 0x%X},\n" % (lo, hi, v))
        f.write("}\n")
    subprocess.run(["gofmt", "-w", target], check=True)


if __name__ == "__main__":
    main()
