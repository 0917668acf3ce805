// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package safetensors reads the weights of a model from files in the
// safetensors format, one file or several with an index, without copying them
// into memory: the files are mapped, and a tensor's bytes are read when they
// are asked for.
//
// The format is eight bytes with the length of a JSON header, the header, and
// the tensors' bytes one after the other
// (https://huggingface.co/docs/safetensors). Files are not trusted: sizes are
// checked before anything is read or allocated.
package safetensors

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
)

// File is the name of the weights of a model that is not sharded.
const File = "model.safetensors"

// A Tensor is an array in a mapped file. Its bytes are valid until the Set that
// it comes from is closed. Reading one is safe for concurrent use.
type Tensor struct {
	Name  string
	DType DType
	Shape []int
	File  string // the path of its file

	data []byte // little-endian, row after row
}

// Elements returns the number of the tensor's elements.
func (t Tensor) Elements() int {
	n := 1
	for _, d := range t.Shape {
		n *= d
	}
	return n
}

// Bytes returns the size of the tensor in its file.
func (t Tensor) Bytes() int { return len(t.data) }

// A Set is all the weights of a model. It is immutable and safe for concurrent
// use, except that nothing may be read while or after it is closed.
type Set struct {
	files   []*mapping
	paths   []string
	tensors map[string]Tensor
}

// OpenDir maps the weights in a folder: model.safetensors, or the shards that
// model.safetensors.index.json names. Errors name the file and what is wrong.
func OpenDir(dir string) (*Set, error) {
	single := filepath.Join(dir, File)
	index := filepath.Join(dir, IndexFile)
	_, err := os.Stat(single)
	if err == nil {
		return Open(single)
	}
	if !errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("safetensors: %w", err)
	}
	if _, err := os.Stat(index); errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("safetensors: %s holds neither %s nor %s: download the model's weights into it: %w", dir, File, IndexFile, os.ErrNotExist)
	}
	return openIndex(index)
}

// Open maps one file.
func Open(path string) (*Set, error) {
	s := &Set{tensors: map[string]Tensor{}}
	if err := s.add(path); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// add maps a file and takes its tensors.
func (s *Set) add(path string) error {
	m, err := mapFile(path)
	if err != nil {
		return fmt.Errorf("safetensors: %w", err)
	}
	s.files = append(s.files, m)
	s.paths = append(s.paths, path)
	tensors, err := parse(m.data)
	if err != nil {
		return fmt.Errorf("safetensors: %s: %w", path, err)
	}
	for _, t := range tensors {
		if other, ok := s.tensors[t.Name]; ok {
			return fmt.Errorf("safetensors: tensor %s is in both %s and %s", t.Name, other.File, path)
		}
		t.File = path
		s.tensors[t.Name] = t
	}
	return nil
}

// Tensor returns the tensor with a name.
func (s *Set) Tensor(name string) (Tensor, bool) {
	t, ok := s.tensors[name]
	return t, ok
}

// Names returns the names of all tensors in order.
func (s *Set) Names() []string {
	names := make([]string, 0, len(s.tensors))
	for name := range s.tensors {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// Files returns the paths of the mapped files.
func (s *Set) Files() []string { return slices.Clone(s.paths) }

// Release tells the operating system that the bytes which have been read so far
// won't be needed soon, so that they stop counting as memory in use. They stay
// readable.
func (s *Set) Release() {
	for _, m := range s.files {
		m.release()
	}
}

// Close unmaps the files. Tensors must not be read any more.
func (s *Set) Close() error {
	var errs []error
	for _, m := range s.files {
		errs = append(errs, m.close())
	}
	s.files, s.tensors = nil, nil
	return errors.Join(errs...)
}
