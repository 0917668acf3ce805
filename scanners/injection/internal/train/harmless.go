// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"hash/fnv"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"
)

// Pieces of harmless text are cut from files so.
const (
	pieceBytes  = 3000
	perFile     = 3
	maxFile     = 2 << 20
	minFileText = 200
)

// kinds of files that hold what tools return: documentation, source, data.
var fileKinds = map[string]string{
	".md": "docs", ".txt": "docs", ".rst": "docs", ".html": "web", ".htm": "web", ".json": "data", ".yaml": "data", ".yml": "data", ".toml": "data",
	".csv": "data", ".xml": "data", ".py": "code", ".go": "code", ".js": "code", ".ts": "code", ".c": "code", ".h": "code", ".rs": "code", ".java": "code",
	".rb": "code", ".sh": "code", ".po": "docs", ".ftl": "docs", ".properties": "data", ".log": "data", "": "docs",
}

// mine cuts harmless texts out of the files below dir, in a fixed order: at
// most limit. Half of the files, told by their paths, are for training, half
// for development.
func mine(dir string, limit int, digest io.Writer) (train, dev []row, err error) {
	err = filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		if err != nil || !e.Type().IsRegular() || len(train)+len(dev) >= limit {
			return nil //nolint:nilerr // what can't be read is left out
		}
		name := strings.ToLower(e.Name())
		packed := strings.HasSuffix(name, ".gz")
		ext := filepath.Ext(strings.TrimSuffix(name, ".gz"))
		if len(ext) == 2 && '1' <= ext[1] && ext[1] <= '8' {
			ext = ".txt" // a manual page
		}
		kind, ok := fileKinds[ext]
		if !ok || ext == "" && !strings.HasPrefix(name, "readme") && !strings.HasPrefix(name, "change") && name != "metadata" && name != "copyright" {
			return nil
		}
		info, err := e.Info()
		if err != nil || info.Size() > maxFile || info.Size() < minFileText {
			return nil //nolint:nilerr // as above
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return nil //nolint:nilerr // as above
		}
		if packed {
			z, err := gzip.NewReader(bytes.NewReader(text))
			if err != nil {
				return nil //nolint:nilerr // as above
			}
			if text, err = io.ReadAll(io.LimitReader(z, maxFile)); err != nil {
				return nil //nolint:nilerr // as above
			}
		}
		if !utf8.Valid(text) {
			return nil
		}
		rel, _ := filepath.Rel(dir, path)
		h := fnv.New32a()
		fmt.Fprint(h, rel)
		for i := range perFile {
			at := len(text) / perFile * i
			for at < len(text) && !utf8.RuneStart(text[at]) {
				at++
			}
			end := min(len(text), at+pieceBytes)
			for end < len(text) && !utf8.RuneStart(text[end]) {
				end++
			}
			if end-at < minFileText {
				break
			}
			r := row{string(text[at:end]), 0, "mined_" + kind}
			fmt.Fprintln(digest, r.Text)
			if h.Sum32()&1 == 0 {
				train = append(train, r)
			} else {
				dev = append(dev, r)
			}
		}
		return nil
	})
	return train, dev, err
}
