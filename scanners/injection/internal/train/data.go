// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/internal/view"
	"github.com/llamafirewall/llamafirewall-go/scanners/injection/internal/lexmodel"
	"github.com/llamafirewall/llamafirewall-go/scanners/injection/internal/token"
)

// A row is one text of the data: label 1 is an attack.
type row struct {
	Text   string `json:"text"`
	Label  int    `json:"label"`
	Source string `json:"source"`
}

// readRows reads JSON Lines, compressed or not, and adds them to the digest.
func readRows(path string, digest io.Writer) ([]row, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var r io.Reader = f
	if strings.HasSuffix(path, ".gz") {
		if r, err = gzip.NewReader(f); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
	}
	lines := bufio.NewScanner(io.TeeReader(r, digest))
	lines.Buffer(nil, 64<<20)
	var rows []row
	for n := 1; lines.Scan(); n++ {
		var x row
		if err := json.Unmarshal(lines.Bytes(), &x); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", path, n, err)
		}
		rows = append(rows, x)
	}
	return rows, lines.Err()
}

// A doc is a text as the trainer sees it: the n-grams of the lexicon in it.
type doc struct {
	row
	tokens int
	feats  []feat
	rules  []lexmodel.Bonus // what the phrase rules and marks add
}

// A feat is a feature at a token.
type feat struct {
	at int32
	id int32
}

// walk calls f with the features of each token of text.
func walk(r *view.Reader, toks []token.Token, text string, f func(at int, keys []uint64)) ([]token.Token, int) {
	for v := range r.Views(text) {
		toks = token.Append(toks[:0], v.Text)
		break // only what stands there plainly: decoded text looks the same
	}
	var w lexmodel.Walker
	var keys [lexmodel.PerToken]uint64
	for i := range toks {
		f(i, keys[:w.Next(toks, i, 0, &keys)])
	}
	return toks, len(toks)
}
