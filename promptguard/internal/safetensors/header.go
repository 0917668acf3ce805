// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package safetensors

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/bits"
	"slices"
)

// Limits of a header. A model of a thousand layers needs two megabytes.
const (
	maxHeader = 16 << 20
	maxRank   = 8
)

// metadata is the name in a header that stands for no tensor.
const metadata = "__metadata__"

// entry is what a header says of a tensor.
type entry struct {
	DType   DType    `json:"dtype"`
	Shape   []uint64 `json:"shape"`
	Offsets []uint64 `json:"data_offsets"`
}

// parse returns the tensors of a file, in the order of their bytes. It
// allocates no more than a small multiple of the header's length.
func parse(file []byte) ([]Tensor, error) {
	if len(file) < 8 {
		return nil, fmt.Errorf("%d bytes are no safetensors file: download it again", len(file))
	}
	length := binary.LittleEndian.Uint64(file)
	switch {
	case length > maxHeader:
		return nil, fmt.Errorf("the header claims %d bytes, more than the %d that are read: is it a safetensors file?", length, maxHeader)
	case length > uint64(len(file)-8):
		return nil, fmt.Errorf("the header claims %d bytes, the file has %d after its length: it is truncated, download it again", length, len(file)-8)
	}
	tensors, err := parseHeader(file[8:8+length], file[8+length:])
	if err != nil {
		return nil, err
	}
	slices.SortFunc(tensors, func(a, b placed) int {
		return cmp.Or(cmp.Compare(a.begin, b.begin), cmp.Compare(a.end, b.end))
	})
	out := make([]Tensor, 0, len(tensors))
	next := uint64(0)
	for _, t := range tensors {
		if t.begin != next {
			return nil, fmt.Errorf("tensor %s begins at byte %d, the one before it ends at %d", t.Name, t.begin, next)
		}
		next = t.end
		out = append(out, t.Tensor)
	}
	if rest := uint64(len(file)) - 8 - length; next != rest {
		return nil, fmt.Errorf("the tensors end at byte %d, the file at %d", next, rest)
	}
	return out, nil
}

// placed is a tensor with the place of its bytes.
type placed struct {
	Tensor
	begin, end uint64
}

// parseHeader reads the JSON of a header. Names that occur twice are refused:
// readers would differ in which they take.
func parseHeader(header, data []byte) ([]placed, error) {
	d := json.NewDecoder(bytes.NewReader(header))
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		return nil, errors.New("the header is no JSON object")
	}
	var tensors []placed
	seen := map[string]bool{}
	for d.More() {
		token, err := d.Token()
		if err != nil {
			return nil, fmt.Errorf("header: %w", err)
		}
		name, _ := token.(string) // the decoder admits nothing else as a name
		if seen[name] {
			return nil, fmt.Errorf("the header names %s twice", name)
		}
		seen[name] = true
		if name == metadata {
			var text map[string]string
			if err := d.Decode(&text); err != nil {
				return nil, fmt.Errorf("header: %s: %w", metadata, err)
			}
			continue
		}
		var e entry
		if err := d.Decode(&e); err != nil {
			return nil, fmt.Errorf("header: tensor %s: %w", name, err)
		}
		t, err := e.place(name, data)
		if err != nil {
			return nil, fmt.Errorf("tensor %s: %w", name, err)
		}
		tensors = append(tensors, t)
	}
	if _, err := d.Token(); err != nil {
		return nil, fmt.Errorf("header: %w", err)
	}
	if _, err := d.Token(); err != io.EOF {
		return nil, errors.New("the header goes on after its JSON object")
	}
	return tensors, nil
}

// place checks an entry against the bytes that are there.
func (e entry) place(name string, data []byte) (placed, error) {
	width := e.DType.size()
	switch {
	case width == 0:
		return placed{}, fmt.Errorf("unknown dtype %q", e.DType)
	case len(e.Shape) > maxRank:
		return placed{}, fmt.Errorf("%d dimensions, more than %d", len(e.Shape), maxRank)
	case len(e.Offsets) != 2:
		return placed{}, fmt.Errorf("%d data_offsets, not 2", len(e.Offsets))
	}
	begin, end := e.Offsets[0], e.Offsets[1]
	if begin > end || end > uint64(len(data)) {
		return placed{}, fmt.Errorf("data_offsets %d:%d are outside the %d bytes that the file has: it is truncated, download it again", begin, end, len(data))
	}
	shape := make([]int, len(e.Shape))
	size := uint64(width)
	for i, d := range e.Shape {
		high, low := bits.Mul64(size, d)
		if high != 0 || low > 1<<60 || d > 1<<48 {
			return placed{}, fmt.Errorf("shape %v is too large", e.Shape)
		}
		size, shape[i] = low, int(d)
	}
	if size%8 != 0 || size/8 != end-begin {
		return placed{}, fmt.Errorf("shape %v of %s takes %d bytes, data_offsets say %d", e.Shape, e.DType, size/8, end-begin)
	}
	return placed{Tensor{Name: name, DType: e.DType, Shape: shape, data: data[begin:end:end]}, begin, end}, nil
}
