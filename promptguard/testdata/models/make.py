#!/usr/bin/env python3
# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT
"""Makes small DeBERTa-v2 classifiers with random weights, and what transformers answers for some ids.

    pip install torch transformers==4.57.6 safetensors
    python make.py OUT [NAME...]           # the folders of this directory, but for tiny
    python make.py OUT --random SEED [-n N]  # N models of random shapes, for the differential test
    python make.py --buckets               # buckets.json: relative positions of many configurations

Each folder has config.json, the weights, and goldens.jsonl: a line with ids and logits. The weights are scaled so that
the logits follow the ids. They are computed in float32 from the weights as they are saved. tiny has a tokenizer as well
and was made by another script; its goldens have texts.
"""
import argparse, json, math, os, random, sys

os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")

BASE = dict(
    vocab_size=220, hidden_size=24, num_hidden_layers=2, num_attention_heads=3, intermediate_size=40,
    max_position_embeddings=512, type_vocab_size=0, relative_attention=True, position_buckets=256,
    norm_rel_ebd="layer_norm", share_att_key=True, pos_att_type="p2c|c2p", position_biased_input=False, pad_token_id=0)

SHAPES = {
    # A convolution after the first layer, as in deberta-v2-xlarge; labels with names; few buckets; bfloat16.
    "conv": dict(conv_kernel_size=3, conv_act="gelu", conv_groups=1, position_buckets=16, attention_head_size=8,
                 id2label={0: "BENIGN", 1: "INJECTION", 2: "JAILBREAK"}, dtype="bfloat16"),
    # Own projections for positions, of one kind; no buckets; absolute positions, types and narrow embeddings; half
    # precision; two shards.
    "split": dict(share_att_key=False, pos_att_type=["p2c"], position_buckets=-1, max_relative_positions=24,
                  norm_rel_ebd="none", position_biased_input=True, type_vocab_size=2, embedding_size=12, hidden_size=20,
                  num_attention_heads=5, intermediate_size=33, max_position_embeddings=96, hidden_act="relu",
                  pooler_hidden_act="tanh", dtype="float16", shards="24KB"),
    # The other kind alone, grouped wide convolution, one head, another epsilon and activation.
    "groups": dict(share_att_key=False, pos_att_type="c2p", position_buckets=32, max_relative_positions=80,
                   num_attention_heads=1, hidden_size=16, intermediate_size=70, num_hidden_layers=1, conv_kernel_size=5,
                   conv_groups=4, hidden_act="gelu_new", layer_norm_eps=1e-3, id2label={0: "SAFE", 1: "INJECTION"}),
    # No relative attention, whose kinds nevertheless count for the scale.
    "absolute": dict(relative_attention=False, position_biased_input=True, pos_att_type="c2p|p2c",
                     max_position_embeddings=64, hidden_act="silu", num_hidden_layers=3, hidden_size=18,
                     num_attention_heads=2),
    # Both kinds with own projections, as in the first DeBERTa.
    "own": dict(share_att_key=False, pos_att_type="c2p|p2c", position_buckets=8, max_relative_positions=48,
                num_attention_heads=2, hidden_size=34, intermediate_size=31, hidden_act="gelu_fast"),
}


def random_shape(r):
    heads, size = r.choice([1, 2, 3, 4, 6]), r.choice([4, 5, 8, 16, 20, 32, 64])
    s = dict(
        num_attention_heads=heads, hidden_size=heads * size, intermediate_size=r.randrange(5, 200),
        num_hidden_layers=r.randrange(1, 4), vocab_size=r.randrange(50, 500), max_position_embeddings=r.choice([512, 512, 70, 300]),
        share_att_key=r.random() < .5, pos_att_type=r.choice(["c2p", "p2c", "c2p|p2c", "p2c|c2p"]),
        position_buckets=r.choice([-1, 0, 4, 10, 32, 128, 256]), norm_rel_ebd=r.choice(["none", "layer_norm"]),
        relative_attention=r.random() < .9, position_biased_input=r.random() < .3, type_vocab_size=r.choice([0, 0, 2]),
        hidden_act=r.choice(["gelu", "gelu", "relu", "gelu_new", "silu", "tanh", "mish", "quick_gelu", "relu6"]),
        pooler_hidden_act=r.choice(["gelu", "tanh", "relu", "linear"]), num_labels=r.randrange(2, 6),
        layer_norm_eps=r.choice([1e-7, 1e-5, 1e-12]), dtype=r.choice(["float32", "float32", "float16", "bfloat16"]))
    if r.random() < .4:
        s.update(conv_kernel_size=r.choice([1, 3, 5]), conv_act=r.choice(["gelu", "tanh", "relu"]),
                 conv_groups=r.choice([1, heads]))
    if s["position_buckets"] < 2:
        s.update(max_relative_positions=r.choice([-1, 16, 100]))
    if r.random() < .3:
        s.update(shards="60KB")
    return s


def make_model(shape, seed):
    import torch
    from transformers import DebertaV2Config, DebertaV2ForSequenceClassification
    model = DebertaV2ForSequenceClassification(DebertaV2Config(**(BASE | shape))).eval()
    g = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, p in model.named_parameters():
            p.normal_(generator=g)
            if "LayerNorm.weight" in name:
                p.mul_(0.15).add_(1)
            elif name.endswith("bias"):
                p.mul_(0.1)
            elif "embeddings" not in name:
                p.mul_((1.4 if "query" in name or "key" in name else 1.2) / math.sqrt(p[0].numel()))
    return model


def ids(r, config, most):
    lengths = [2, 3, 5, 17, 31, 32, 33, 63, 64, 65, 79, 95, 96, 127, 200, 300, 511, 512]
    for n in [x for x in lengths if x <= most] + [most]:
        yield [1] + [r.randrange(3, config.vocab_size) for _ in range(n - 2)] + [2]


def make(out, name, shape, seed):
    import torch
    from transformers import DebertaV2ForSequenceClassification
    shape = dict(shape)
    dtype, shards = shape.pop("dtype", "float32"), shape.pop("shards", "5GB")
    path = os.path.join(out, name)
    model = make_model(shape, seed).to(getattr(torch, dtype))
    model.save_pretrained(path, max_shard_size=shards)
    model = DebertaV2ForSequenceClassification.from_pretrained(path, dtype=torch.float32).eval()
    r = random.Random(seed)
    # Without absolute positions a text may be longer than the model was made for.
    most = model.config.max_position_embeddings if model.config.position_biased_input else 512
    with open(os.path.join(path, "goldens.jsonl"), "w") as f, torch.no_grad():
        for row in ids(r, model.config, most):
            logits = model(input_ids=torch.tensor([row])).logits[0]
            f.write(json.dumps({"ids": row, "logits": [float("%.9g" % x) for x in logits.tolist()]}) + "\n")


def buckets():
    """Runs of equal relative positions: for each configuration, the distances at which the position changes."""
    import torch
    from transformers.models.deberta_v2.modeling_deberta_v2 import make_log_bucket_position
    rows = []
    for size, most in [(256, 512), (4, 512), (10, 512), (32, 512), (128, 512), (256, 1024), (512, 2048), (6, 13),
                       (16, 73), (64, 400), (100, 128), (48, 4096), (2, 16), (7, 99), (20, 22)]:
        n = 600
        d = torch.arange(-n, n + 1)
        b = make_log_bucket_position(d, size, most).to(torch.long).tolist()
        first = [i - n for i in range(len(b)) if i == 0 or b[i] != b[i - 1]]
        rows.append({"buckets": size, "max": most, "n": n, "from": first, "at": [b[i + n] for i in first]})
    with open("buckets.json", "w") as f:
        f.write("[\n" + ",\n".join(json.dumps(x, separators=(",", ":")) for x in rows) + "\n]\n")


def main():
    p = argparse.ArgumentParser()
    p.add_argument("out", nargs="?", default=".")
    p.add_argument("names", nargs="*")
    p.add_argument("--random", type=int)
    p.add_argument("-n", type=int, default=8)
    p.add_argument("--buckets", action="store_true")
    a = p.parse_args()
    if a.buckets:
        return buckets()
    if a.random is not None:
        r = random.Random(a.random)
        for i in range(a.n):
            make(a.out, "random%d" % i, random_shape(r), r.randrange(1 << 30))
        return
    for i, name in enumerate(a.names or SHAPES):
        make(a.out, name, SHAPES[name], 11 + i)


main()
