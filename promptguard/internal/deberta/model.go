// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package deberta

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"

	"github.com/llamafirewall/llamafirewall-go/promptguard/internal/gemm"
	"github.com/llamafirewall/llamafirewall-go/promptguard/internal/safetensors"
)

// ConfigFile is the name of the file with a model's shape.
const ConfigFile = "config.json"

// maxConfig bounds config.json in bytes.
const maxConfig = 4 << 20

// A Model is a loaded classifier. It is safe for concurrent use, except that
// nothing may run while or after it is closed.
type Model struct {
	Config *Config

	kernels *gemm.Kernels
	int8    bool
	set     *safetensors.Set

	words    safetensors.Tensor // stays in its file
	absolute []float32          // a row for each position; nil without
	kind     []float32          // the embedding of token type 0; nil without
	widen    *gemm.Matrix       // from the embedding's width to the encoder's; nil where they are equal
	norm     gemm.Norm
	layers   []layer
	conv     *conv // after the first layer; nil without
	pooler   *gemm.Matrix
	head     *gemm.Matrix
	scale    float32

	passes sync.Pool // of *pass
}

// layer is one layer of the encoder.
type layer struct {
	query, keyValue  *gemm.Matrix
	positions        *gemm.Positions // nil without relative attention
	out, up, down    *gemm.Matrix
	norm, outputNorm gemm.Norm
}

// Options say how a model is loaded.
type Options struct {
	Threads int    // that load it, at least one
	Kernels string // as gemm.ByName has it; empty for the best

	// Int8 keeps the linear layers of the encoder in 8 bits. Attention, the
	// tables of positions, the convolution, the pooler and the classifier stay
	// in float32.
	Int8 bool
}

// Load reads config.json and the weights in a folder. Errors name the file, and
// the key or tensor; where two files disagree, both.
func Load(dir string, o Options) (*Model, error) {
	config, err := LoadConfig(dir)
	if err != nil {
		return nil, err
	}
	kernels, err := gemm.ByName(o.Kernels)
	if err != nil {
		return nil, err
	}
	set, err := safetensors.OpenDir(dir)
	if err != nil {
		return nil, err
	}
	m := &Model{Config: config, kernels: kernels, int8: o.Int8, set: set}
	l := loader{Model: m, source: source{set, filepath.Join(dir, ConfigFile)}, threads: max(1, o.Threads)}
	if err := l.load(); err != nil {
		return nil, errors.Join(err, set.Close())
	}
	m.passes.New = func() any { return m.newPass() }
	return m, nil
}

// LoadConfig reads config.json in a folder.
func LoadConfig(dir string) (*Config, error) {
	path := filepath.Join(dir, ConfigFile)
	raw, err := ReadFile(path, maxConfig)
	if err != nil {
		return nil, err
	}
	config, err := ParseConfig(raw)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return config, nil
}

// ReadFile reads a file of a model that has no more than so many bytes.
func ReadFile(path string, most int64) ([]byte, error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("%s is missing: download the model's files into one folder: %w", path, fs.ErrNotExist)
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular():
		return nil, fmt.Errorf("%s: not a regular file", path)
	case info.Size() > most:
		return nil, fmt.Errorf("%s: %d bytes, more than the %d that are read", path, info.Size(), most)
	}
	return os.ReadFile(path)
}

// Tensors returns what is known of each tensor in the files, in the order of names.
func (m *Model) Tensors() []safetensors.Tensor {
	names := m.set.Names()
	list := make([]safetensors.Tensor, len(names))
	for i, name := range names {
		list[i], _ = m.set.Tensor(name)
	}
	return list
}

// Files returns the paths of the files with weights.
func (m *Model) Files() []string { return m.set.Files() }

// Kernels returns the name of the instruction set in use.
func (m *Model) Kernels() string { return m.kernels.Name() }

// Close unmaps the files.
func (m *Model) Close() error { return m.set.Close() }
