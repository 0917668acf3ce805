// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"bufio"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"
)

// corpusFiles are texts that were written for the training, one by one: attacks
// of many hands' styles, and harmless texts full of the words of attacks. What
// the grammar makes repeats itself; these do not.
//
//go:embed corpus
var corpusFiles embed.FS

// Sources of the corpus.
const (
	ownTexts     = "own_texts"
	ownTextsNear = "own_texts_near"
)

// corpus reads the texts: JSON Lines of {"kind", "lang", "text"} in the folders
// attacks and harmless.
func corpus() ([]row, error) {
	var rows []row
	for _, part := range []struct {
		folder, source string
		label          int
	}{{"attacks", ownTexts, 1}, {"harmless", ownTextsNear, 0}} {
		files, err := fs.Glob(corpusFiles, path.Join("corpus", part.folder, "*.jsonl"))
		if err != nil {
			return nil, err
		}
		for _, name := range files {
			data, err := corpusFiles.ReadFile(name)
			if err != nil {
				return nil, err
			}
			lines := bufio.NewScanner(strings.NewReader(string(data)))
			lines.Buffer(nil, 1<<20)
			for n := 1; lines.Scan(); n++ {
				var x struct{ Text string }
				err := json.Unmarshal(lines.Bytes(), &x)
				if err == nil && strings.TrimSpace(x.Text) == "" {
					err = errors.New("no text")
				}
				if err != nil {
					return nil, fmt.Errorf("%s:%d: %w", name, n, err)
				}
				rows = append(rows, row{x.Text, part.label, part.source})
			}
			if err := lines.Err(); err != nil {
				return nil, fmt.Errorf("%s: %w", name, err)
			}
		}
	}
	return rows, nil
}
