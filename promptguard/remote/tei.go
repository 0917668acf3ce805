// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package remote

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/llamafirewall/llamafirewall-go/promptguard"
)

// A TEI is a classifier on Hugging Face's Text Embeddings Inference, asked by
// POST /predict. The server tokenizes: it gets the text of each window, and
// refuses one that is too long. It is safe for concurrent use.
type TEI struct{ client *client }

// NewTEI checks a configuration. It makes no request.
func NewTEI(cfg Config) (*TEI, error) {
	if len(cfg.Labels) < 2 {
		return nil, errors.New("remote: Config.Labels: name the model's labels in the order of id2label")
	}
	for i, label := range cfg.Labels {
		if slices.Contains(cfg.Labels[:i], label) {
			return nil, fmt.Errorf("remote: Config.Labels: %q is there twice", label)
		}
	}
	cfg.Labels = slices.Clone(cfg.Labels)
	c, err := newClient(cfg, "/predict")
	if err != nil {
		return nil, err
	}
	return &TEI{c}, nil
}

// ReadsText returns true.
func (t *TEI) ReadsText() bool { return true }

type predictRequest struct {
	Inputs    [][]string `json:"inputs"` // a list of one text each: two would be a pair
	RawScores bool       `json:"raw_scores"`
	Truncate  bool       `json:"truncate"`
}

type prediction struct {
	Label string   `json:"label"`
	Score *float32 `json:"score"`
}

// Infer asks for the raw scores of a batch.
func (t *TEI) Infer(ctx context.Context, batch []promptguard.Sequence) ([][]float32, error) {
	if len(batch) == 0 {
		return nil, nil
	}
	request := predictRequest{RawScores: true}
	for _, s := range batch {
		request.Inputs = append(request.Inputs, []string{s.Text})
	}
	var answer [][]prediction
	if err := t.client.post(ctx, request, &answer); err != nil {
		return nil, err
	}
	if len(answer) != len(batch) {
		return nil, fmt.Errorf("remote: %d answers to %d texts", len(answer), len(batch))
	}
	rows := make([][]float32, len(batch))
	for i, list := range answer {
		row, err := t.row(list)
		if err != nil {
			return nil, err
		}
		rows[i] = row
	}
	return rows, nil
}

// row puts the scores of one text in the order of the labels.
func (t *TEI) row(list []prediction) ([]float32, error) {
	labels := t.client.config.Labels
	row := make([]float32, len(labels))
	seen := make([]bool, len(labels))
	for _, p := range list {
		at := slices.Index(labels, p.Label)
		if at < 0 || seen[at] || p.Score == nil {
			return nil, errors.New("remote: the answer has other labels than Config.Labels")
		}
		row[at], seen[at] = *p.Score, true
	}
	if slices.Contains(seen, false) {
		return nil, errors.New("remote: the answer lacks labels of Config.Labels")
	}
	return row, nil
}

var (
	_ promptguard.Backend     = (*KServe)(nil)
	_ promptguard.TextBackend = (*TEI)(nil)
)
