#!/usr/bin/env bash
# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT
#
# Compares the tokenizer in Go with the Rust library, in one process, on one thread, by CPU time. Usage: bench.sh DIR,
# where DIR is for the library, see build.sh.
set -euo pipefail
cd "$(dirname "$0")"
CGO_LDFLAGS=$(./build.sh "${1:?usage: bench.sh DIR}")
export CGO_LDFLAGS RAYON_NUM_THREADS=1 TOKENIZERS_PARALLELISM=false
go test -tags hftokenizer -run '^$' -bench . -benchtime "${BENCHTIME:-1s}" -count "${COUNT:-3}" -cpu 1 .
