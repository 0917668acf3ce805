// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package deberta computes DeBERTa-v2 sequence classifiers (He et al.,
// https://arxiv.org/abs/2006.03654 and https://arxiv.org/abs/2111.09543) from
// the files that Hugging Face's transformers writes.
//
// A [Model] holds the encoder's weights packed for the processor and the
// embedding table as it is in the file, of which only the rows of the tokens at
// hand are read. Its answers are those of transformers in float32, but for the
// order of sums. With [Options].Int8 they are an approximation that takes a
// quarter of the memory, and less time.
package deberta
