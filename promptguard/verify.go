// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package promptguard

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/llamafirewall/llamafirewall-go/promptguard/internal/deberta"
)

// A Report says what a folder holds.
type Report struct {
	Dir     string
	Files   []File
	Tensors []Tensor // in the order of their names
	Labels  []string // by index
	Tokens  int      // of the vocabulary
	Window  int      // tokens that the model looks at as one
	Layers  int
	Hidden  int
	Heads   int
	Kernels string // the instruction set that this processor runs the model with
}

// A File is one of a model's.
type File struct {
	Name   string
	Bytes  int64
	SHA256 string // hexadecimal
}

// A Tensor is an array of a model's weights.
type Tensor struct {
	Name  string
	Type  string // F32, F16, BF16
	Shape []int
	File  string
}

// Verify loads the model in a folder with all the checks of [New], and says
// what it has. Errors are those of New.
func Verify(dir string) (*Report, error) {
	s, err := New(Config{Dir: dir})
	if err != nil {
		return nil, err
	}
	defer s.Close()
	m := s.bundle.model
	c := m.Config
	r := &Report{
		Dir: dir, Labels: slices.Clone(c.Labels), Tokens: s.bundle.tokenizer.VocabSize(), Window: s.bundle.window,
		Layers: c.Layers, Hidden: c.Hidden, Heads: c.Heads, Kernels: m.Kernels(),
	}
	paths := []string{}
	for _, name := range []string{deberta.ConfigFile, tokenizerFile, tokenizerConfigFile, specialTokensFile} {
		paths = append(paths, filepath.Join(dir, name))
	}
	for _, path := range append(paths, m.Files()...) {
		f, err := hash(path)
		if errors.Is(err, fs.ErrNotExist) && filepath.Base(path) == specialTokensFile {
			continue // New has seen that it is not needed
		}
		if err != nil {
			return nil, fmt.Errorf("promptguard: %w", err)
		}
		r.Files = append(r.Files, f)
	}
	for _, t := range m.Tensors() {
		r.Tensors = append(r.Tensors, Tensor{t.Name, string(t.DType), slices.Clone(t.Shape), filepath.Base(t.File)})
	}
	return r, nil
}

func hash(path string) (File, error) {
	file, err := os.Open(path)
	if err != nil {
		return File{}, err
	}
	defer file.Close()
	h := sha256.New()
	n, err := io.Copy(h, file)
	if err != nil {
		return File{}, err
	}
	return File{filepath.Base(path), n, hex.EncodeToString(h.Sum(nil))}, nil
}
