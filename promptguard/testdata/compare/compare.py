#!/usr/bin/env python3
# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT
"""Runs the same weights with this project's engine, ONNX Runtime and torch, in turns, and prints a table.

    pip install torch transformers==4.57.6 onnx onnxruntime
    python compare.py make DIR                    # checkpoints of the two official shapes, random weights, and ONNX files
    go build -o DIR/engine ./promptguard/testdata/compare/engine
    python compare.py run DIR [--rounds N] [--shapes xsmall,base] [--threads 1,2] [--cells 1x32,1x512] [--engines go,ort,torch]

Further engines: go8 and ort8, in 8 bits (ort8 is what onnxruntime.quantization.quantize_dynamic makes of the same file), and
go-LEVEL or go8-LEVEL, with the kernels of another level (go-avx2).

Each engine is a process that computes one thing at a time while the others wait. The table has the least of all rounds,
clock and processor time, because other work on the machine only ever adds. Peak memory is VmHWM after loading and after all.
"""
import argparse, math, os, subprocess, sys, time, warnings

warnings.filterwarnings("ignore")
SHAPES = {"xsmall": (12, 384, 6, 1536, 128100), "base": (12, 768, 12, 3072, 251000)}


def make(out, names):
    import torch
    from transformers import DebertaV2Config, DebertaV2ForSequenceClassification
    for name in names:
        layers, hidden, heads, inter, rows = SHAPES[name]
        path = os.path.join(out, name)
        if not os.path.exists(path):
            with torch.device("meta"):
                model = DebertaV2ForSequenceClassification(DebertaV2Config(
                    vocab_size=rows, hidden_size=hidden, num_hidden_layers=layers, num_attention_heads=heads,
                    intermediate_size=inter, type_vocab_size=0, relative_attention=True, position_buckets=256,
                    norm_rel_ebd="layer_norm", share_att_key=True, pos_att_type="p2c|c2p", position_biased_input=False,
                    pooler_hidden_size=hidden, num_labels=2))
            model = model.to_empty(device="cpu").eval()
            g = torch.Generator().manual_seed(3)
            with torch.no_grad():
                for n, p in model.named_parameters():
                    p.normal_(generator=g)
                    if "LayerNorm.weight" in n:
                        p.mul_(0.15).add_(1)
                    elif n.endswith("bias"):
                        p.mul_(0.1)
                    elif "embeddings" not in n:
                        p.mul_((1.4 if "query" in n or "key" in n else 1.2) / math.sqrt(p.shape[1]))
            model.save_pretrained(path)
        model = DebertaV2ForSequenceClassification.from_pretrained(path).eval()
        x = torch.randint(3, 1000, (1, 16))
        axes = {0: "batch", 1: "sequence"}
        torch.onnx.export(model, (x, torch.ones_like(x)), os.path.join(out, name + ".onnx"), dynamo=False, opset_version=17,
                          input_names=["input_ids", "attention_mask"], output_names=["logits"],
                          dynamic_axes={"input_ids": axes, "attention_mask": axes, "logits": {0: "batch"}})


def quantise(out, name):
    small = os.path.join(out, name + ".int8.onnx")
    if not os.path.exists(small):
        from onnxruntime.quantization import QuantType, quantize_dynamic
        quantize_dynamic(os.path.join(out, name + ".onnx"), small, weight_type=QuantType.QInt8)


def worker(kind, out, name, threads):
    start = time.perf_counter()
    import numpy as np
    if kind in ("ort", "ort8"):
        import onnxruntime as ort
        start = time.perf_counter()
        o = ort.SessionOptions()
        o.intra_op_num_threads = threads
        o.inter_op_num_threads = 1
        s = ort.InferenceSession(os.path.join(out, name + (".onnx" if kind == "ort" else ".int8.onnx")), o, providers=["CPUExecutionProvider"])
        run = lambda ids: s.run(None, {"input_ids": ids, "attention_mask": np.ones_like(ids)})[0]
    else:
        import torch
        from transformers import DebertaV2ForSequenceClassification
        torch.set_num_threads(threads)
        start = time.perf_counter()
        m = DebertaV2ForSequenceClassification.from_pretrained(os.path.join(out, name)).eval()

        def run(ids):
            with torch.inference_mode():
                t = torch.from_numpy(ids)
                return m(input_ids=t, attention_mask=torch.ones_like(t)).logits.numpy()
    print((time.perf_counter() - start) * 1e3, kind, flush=True)
    for line in sys.stdin:
        sequences, tokens, _ = map(int, line.split())
        ids = np.array([[(i * 7919 + s * 31) % 1000 + 3 for i in range(tokens)] for s in range(sequences)], dtype=np.int64)
        wall, cpu = time.perf_counter(), time.process_time()
        y = run(ids)
        print((time.perf_counter() - wall) * 1e3, (time.process_time() - cpu) * 1e3, y[0][0], flush=True)


class Engine:
    def __init__(self, kind, out, name, threads):
        if kind.startswith("go"):
            precision, _, kernels = kind.partition("-")
            command = [os.path.join(out, "engine"), "-int8=%s" % (precision == "go8"), "-kernels=" + kernels, os.path.join(out, name)]
        else:
            command = [sys.executable, __file__, "worker", kind, out, name, str(threads)]
        self.p = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, stderr=subprocess.DEVNULL)
        self.threads = threads
        self.load = float(self.p.stdout.readline().split()[0])
        self.loaded = self.peak()

    def peak(self):
        with open("/proc/%d/status" % self.p.pid) as f:
            return next(int(x.split()[1]) for x in f if x.startswith("VmHWM")) / 1024

    def run(self, sequences, tokens):
        self.p.stdin.write("%d %d %d\n" % (sequences, tokens, self.threads))
        self.p.stdin.flush()
        return tuple(map(float, self.p.stdout.readline().split()))

    def close(self):
        self.p.stdin.close()
        self.p.wait()


def compare(a):
    for name in a.shapes:
        if "ort8" in a.engines:
            quantise(a.out, name)
        for threads in a.threads:
            engines = {k: Engine(k, a.out, name, threads) for k in a.engines}
            best = {}
            for cell in a.cells:
                for k, e in engines.items():
                    e.run(*cell)  # warm
                for _ in range(a.rounds):
                    for k, e in engines.items():
                        wall, cpu, y = e.run(*cell)
                        w, c, _ = best.get((cell, k), (1e9, 1e9, 0))
                        best[cell, k] = min(w, wall), min(c, cpu), y
            for k, e in engines.items():
                print("%-6s %dT %-8s load %7.0f ms, peak %5.0f MiB loaded, %5.0f MiB at the end; " % (name, threads, k, e.load, e.loaded, e.peak()) +
                      "; ".join("%sx%s %.1f ms (cpu %.1f) logit %.5f" % ((*cell,) + best[cell, k]) for cell in a.cells), flush=True)
                e.close()


def main():
    if sys.argv[1] == "worker":
        return worker(sys.argv[2], sys.argv[3], sys.argv[4], int(sys.argv[5]))
    p = argparse.ArgumentParser()
    p.add_argument("what", choices=["make", "run"])
    p.add_argument("out")
    p.add_argument("--rounds", type=int, default=15)
    p.add_argument("--shapes", type=lambda s: s.split(","), default=list(SHAPES))
    p.add_argument("--threads", type=lambda s: list(map(int, s.split(","))), default=[1, 2])
    p.add_argument("--cells", type=lambda s: [tuple(map(int, c.split("x"))) for c in s.split(",")], default="1x32,1x128,1x512,100x24",
                   help="sequences x tokens")
    p.add_argument("--engines", type=lambda s: s.split(","), default=["go", "ort", "torch"])
    a = p.parse_args()
    make(a.out, a.shapes) if a.what == "make" else compare(a)


main()
