#!/usr/bin/env python3
# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT
"""Writes what TestGoldens checks: tokenizers/*.json.gz, texts.json.gz, goldens/*.bin and goldens.jsonl.

The tokens are those of Hugging Face's Rust library reading each tokenizer.json itself. A .bin holds four bytes for
each text: the beginning of the SHA-256 of its ids and character offsets with the special tokens, as 32-bit little-endian numbers.
goldens.jsonl holds some in full. tokenizers/babel.json.gz and the checkpoint "tiny" are read, not written.

    pip install tokenizers==0.22.2 sentencepiece==0.2.3
    python3 gengoldens.py
"""
import array
import base64
import glob
import gzip
import hashlib
import io
import json
import os
import random
import struct
import sys

import sentencepiece
from tokenizers import AddedToken, Regex, Tokenizer, models, normalizers, pre_tokenizers, processors, trainers

HERE = os.path.dirname(os.path.abspath(__file__))
M = json.load(open(os.path.join(HERE, "material.json"), encoding="utf-8"))
SENTENCES, SPICE = M["sentences"], M["spice"]
SPECIALS = ["[PAD]", "[CLS]", "[SEP]", "[UNK]"]
TEMPLATE = dict(single="[CLS] $A [SEP]", pair="[CLS] $A [SEP] $B:1 [SEP]:1", special_tokens=[("[CLS]", 1), ("[SEP]", 2)])


def corpus(r, lines):
    for _ in range(lines):
        s = r.choice(SENTENCES)
        words = s.replace("\x00", "").split(" ")
        r.shuffle(words)
        yield " ".join(words)


def scored(r, count, score):
    """A vocabulary of what stands in the sentences, with scores that nobody trained."""
    seen = {s: 0.0 for s in SPECIALS}
    while len(seen) < count:
        s = r.choice(SENTENCES).replace(" ", "▁")
        i = r.randrange(len(s))
        seen.setdefault(s[i:i + r.choice([1, 1, 1, 2, 2, 3, 4, 6])], score())
    return list(seen.items())


def trained(r, size, normalizer, pre):
    t = Tokenizer(models.Unigram())
    t.normalizer, t.pre_tokenizer = normalizer, pre
    t.train_from_iterator(corpus(r, 1500), trainers.UnigramTrainer(
        vocab_size=size, special_tokens=SPECIALS, unk_token="[UNK]", show_progress=False))
    t.post_processor = processors.TemplateProcessing(**TEMPLATE)
    return t


def protobuf(b):
    out, i = [], 0

    def varint():
        nonlocal i
        v = s = 0
        while True:
            c = b[i]
            i += 1
            v |= (c & 127) << s
            s += 7
            if c < 128:
                return v

    while i < len(b):
        key = varint()
        if key & 7 == 0:
            v = varint()
        elif key & 7 == 2:
            n = varint()
            v, i = b[i:i + n], i + n
        elif key & 7 == 5:
            v, i = struct.unpack_from("<f", b, i)[0], i + 4
        else:
            v, i = struct.unpack_from("<d", b, i)[0], i + 8
        out.append((key >> 3, v))
    return out


def sentencepiece_model(r, size, rules, fallback):
    """Trains with SentencePiece, with normalization rules of its own: pairs of texts."""
    path = os.path.join("/tmp", "rules.%d.tsv" % os.getpid())
    with open(path, "w") as f:
        for a, b in rules:
            f.write("\t".join(" ".join("%X" % ord(c) for c in s) for s in (a, b)) + "\n")
    out = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=corpus(r, 1500), model_writer=out, model_type="unigram", vocab_size=size, hard_vocab_limit=False,
        normalization_rule_tsv=path, byte_fallback=fallback, minloglevel=2, num_threads=1, pad_id=0, bos_id=1, eos_id=2,
        unk_id=3, pad_piece=SPECIALS[0], bos_piece=SPECIALS[1], eos_piece=SPECIALS[2], unk_piece=SPECIALS[3])
    os.remove(path)
    pieces, charsmap = [], b""
    for field, v in protobuf(out.getvalue()):
        if field == 1:
            p = dict(protobuf(v))
            pieces.append((p[1].decode(), p.get(2, 0.0)))
        elif field == 3:
            charsmap = dict(protobuf(v)).get(2, b"")
    return pieces, charsmap


def build():
    r = random.Random(7)
    N, P = normalizers, pre_tokenizers

    def tokenizer(vocab, normalizer, pre, fallback=False, template=True):
        t = Tokenizer(models.Unigram(vocab, 3, fallback))
        if normalizer:
            t.normalizer = normalizer
        if pre:
            t.pre_tokenizer = pre
        if template:
            t.post_processor = processors.TemplateProcessing(**TEMPLATE)
        return t

    def special(t, *more):
        t.add_special_tokens([AddedToken(s, normalized=s == "[UNK]", special=True) for s in SPECIALS + ["[MASK]"]])
        t.add_tokens(list(more))
        return t

    bytes_of = [("<0x%02X>" % i, 0.0) for i in range(256)]
    # Equal scores everywhere: the order in which ways are found decides.
    yield "ties", special(tokenizer(scored(r, 900, lambda: -float(r.randrange(1, 4))), None, P.Metaspace()))
    yield "nfkc-bytes", special(tokenizer(scored(r, 700, lambda: -10 * r.random()) + bytes_of, N.NFKC(), P.Metaspace(prepend_scheme="first"), True))
    yield "nfd-ascii-bytes", special(tokenizer(
        scored(r, 700, lambda: -10 * r.random()) + bytes_of[:128], N.Sequence([N.NFD(), N.Lowercase(), N.StripAccents()]),
        P.Sequence([P.WhitespaceSplit(), P.Metaspace()]), True))
    yield "llama", special(tokenizer(scored(r, 900, lambda: -10 * r.random()) + bytes_of, N.Sequence([N.Prepend("▁"), N.Replace(" ", "▁")]), None, True))
    yield "added", special(
        tokenizer(scored(r, 600, lambda: -10 * r.random()), N.Sequence([N.Nmt(), N.NFC(), N.Lowercase(), N.Replace(Regex("\\s+"), " ")]),
                  P.Metaspace(prepend_scheme="first", split=False)),
        AddedToken("the", single_word=True, normalized=True), AddedToken("The", single_word=True, normalized=False),
        AddedToken("<a>", lstrip=True, normalized=False), AddedToken("<b>", rstrip=True, normalized=True),
        AddedToken("<s>", lstrip=True, rstrip=True, normalized=False), AddedToken("É", normalized=True), AddedToken("12", single_word=True),
        AddedToken("1", normalized=False), AddedToken("ss", lstrip=True, single_word=True), AddedToken("\u0301", normalized=False),
        AddedToken("<s> ", normalized=False), AddedToken("각", normalized=True), AddedToken("▁▁", normalized=True))
    yield "splits", special(tokenizer(
        scored(r, 700, lambda: -10 * r.random()), N.Sequence([N.NFKD(), N.Strip(left=False)]),
        P.Sequence([P.Split(Regex("\\p{L}+|\\p{N}{1,3}|[^\\s\\p{L}\\p{N}]+"), "merged_with_previous"), P.Digits(True), P.Punctuation("merged_with_next"),
                    P.Metaspace(prepend_scheme="never")])))
    yield "words", trained(r, 800, N.NFC(), P.Sequence([P.Whitespace(), P.Digits(False), P.Metaspace()]))
    yield "trained", special(trained(r, 1200, N.Sequence([N.Strip(), N.NFKC(), N.Replace(Regex(" {2,}"), " ")]), P.Metaspace()))
    rules = [("ﬁ", "fi"), ("½", "1/2"), ("\u00a0", " "), ("\u200d", ""), ("\u0301", ""), ("\x01", ""), ("e\u0301", "é"), ("é", "e"), ("▁", " "),
             ("THE", "the"), ("\r", ""), ("㍿", "株式会社"), ("\u3000", " "), ("\t", " "), ("\n", " "), ("ª", "a"), ("가", "ga"), ("İ", "i")]
    for name, fallback in (("charsmap", False), ("charsmap-bytes", True)):
        pieces, charsmap = sentencepiece_model(r, 900, rules, fallback)
        yield name, special(tokenizer(pieces, N.Sequence([N.Strip(), N.Precompiled(charsmap), N.Replace(Regex(" {2,}"), " ")]),
                                      P.Sequence([P.Metaspace()]), fallback))


def texts():
    r = random.Random(20)
    out = [""] + SENTENCES + SPICE
    scripts = [(0x20, 0x7f), (0xa0, 0x250), (0x250, 0x370), (0x370, 0x400), (0x400, 0x530), (0x530, 0x590), (0x590, 0x600), (0x600, 0x700),
               (0x700, 0x750), (0x780, 0x7c0), (0x900, 0x980), (0x980, 0xa00), (0xa00, 0xa80), (0xa80, 0xb00), (0xb00, 0xb80), (0xb80, 0xc00), (0xc00, 0xc80),
               (0xc80, 0xd00), (0xd00, 0xd80), (0xd80, 0xe00), (0xe00, 0xe80), (0xe80, 0xf00), (0xf00, 0x1000), (0x1000, 0x10a0), (0x10a0, 0x1100),
               (0x1100, 0x1200), (0x1200, 0x1380), (0x13a0, 0x1400), (0x1400, 0x1680), (0x16a0, 0x1700), (0x1780, 0x1800), (0x1800, 0x18b0), (0x1e00, 0x2000),
               (0x2000, 0x2070), (0x2070, 0x2c00), (0x2e80, 0x3040), (0x3040, 0x3100), (0x3100, 0x3400), (0x4e00, 0xa000), (0xa000, 0xa4d0), (0xa880, 0xabff),
               (0xac00, 0xd7b0), (0xf900, 0xfb50), (0xfb50, 0xfe00), (0xfe00, 0x10000), (0x10000, 0x11000), (0x11000, 0x12000), (0x12000, 0x17000),
               (0x1d000, 0x1d800), (0x1e000, 0x1f000), (0x1f000, 0x20000), (0x20000, 0x2a6e0), (0xe0000, 0xe0200)]
    for lo, hi in scripts:  # every part of Unicode, unassigned characters as well
        for _ in range(25):
            out.append("".join(chr(r.randrange(lo, hi)) if r.random() < .8 else r.choice(SPICE) for _ in range(r.randrange(1, 20))))
    while len(out) < 5200:
        kind = r.randrange(6)
        if kind == 0:
            s = "".join(r.choice(SPICE) for _ in range(r.randrange(1, 20)))
        elif kind == 1:
            s = "".join(r.choice("ab ▁\u0301") * r.randrange(1, 4) for _ in range(r.randrange(1, 12)))
        elif kind == 2:
            s = "".join(chr(r.randrange(128)) for _ in range(r.randrange(1, 40)))
        else:
            s = ""
            for _ in range(r.randrange(1, 8)):
                x = r.choice(SENTENCES)
                i = r.randrange(len(x))
                s += x[i:i + r.randrange(1, 25)] + (r.choice(SPICE) if r.random() < .4 else "")
        out.append(s)
    return [t.encode("utf-8", "ignore").decode() for t in out]


def write(path, data):
    with open(path, "wb") as f, gzip.GzipFile(fileobj=f, mode="wb", compresslevel=9, mtime=0, filename="") as z:
        z.write(data)


def numbers(encoding):
    return encoding.ids, [x for pair in encoding.offsets for x in pair]


def main():
    import tokenizers as library
    for folder in ("tokenizers", "goldens"):
        os.makedirs(os.path.join(HERE, folder), exist_ok=True)
    for name, t in build():
        write(os.path.join(HERE, "tokenizers", name + ".json.gz"), t.to_str().encode())
    ts = texts()
    write(os.path.join(HERE, "texts.json.gz"), json.dumps(ts, ensure_ascii=False).encode())
    full = open(os.path.join(HERE, "goldens.jsonl"), "w", encoding="utf-8")
    full.write(json.dumps({"tokenizers": library.__version__}) + "\n")
    paths = glob.glob(os.path.join(HERE, "tokenizers", "*.json.gz"))
    for name, data in sorted([(os.path.basename(p)[:-8], gzip.open(p).read()) for p in paths] + [
            ("tiny", open(os.path.join(HERE, "..", "..", "..", "testdata", "models", "tiny", "tokenizer.json"), "rb").read())]):
        t = Tokenizer.from_str(data.decode())
        out = b""
        for i, e in enumerate(map(t.encode, ts)):
            ids, offsets = numbers(e)
            h = array.array("i", ids + offsets)
            if sys.byteorder == "big":
                h.byteswap()
            out += hashlib.sha256(h.tobytes()).digest()[:4]
            if i % 173 == 1:
                full.write(json.dumps({"tokenizer": name, "text": ts[i], "ids": ids, "offsets": offsets}) + "\n")
        with open(os.path.join(HERE, "goldens", name + ".bin"), "wb") as f:
            f.write(out)
        print(name, t.get_vocab_size(), len(ts))


if __name__ == "__main__":
    main()
