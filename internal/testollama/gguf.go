// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package testollama

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math"
)

// Types of metadata values in a GGUF file, version 3.
const (
	ggufUint32  = 4
	ggufInt32   = 5
	ggufFloat32 = 6
	ggufBool    = 7
	ggufString  = 8
	ggufArray   = 9
)

// ggufAlign is the alignment of each tensor's data.
const ggufAlign = 32

// An entry is a metadata key with its value.
type entry struct {
	key   string
	value any // uint32, float32, bool, string, []string, []int32 or []float32
}

// A tensor is a block of 32-bit floats; the first dimension varies fastest.
type tensor struct {
	name string
	dims []int
	data []float32
}

func newTensor(name string, dims ...int) *tensor {
	n := 1
	for _, d := range dims {
		n *= d
	}
	return &tensor{name: name, dims: dims, data: make([]float32, n)}
}

// ones is a vector of ones, as norms have it.
func ones(name string, n int) *tensor {
	t := newTensor(name, n)
	for i := range t.data {
		t.data[i] = 1
	}
	return t
}

// set gives the weight from an input to an output of a matrix.
func (t *tensor) set(in, out int, weight float64) { t.data[out*t.dims[0]+in] = float32(weight) }

// encodeGGUF writes a model file. The same entries and tensors give the same bytes.
func encodeGGUF(entries []entry, tensors []*tensor) []byte {
	le := binary.LittleEndian
	out := []byte("GGUF")
	out = le.AppendUint32(out, 3)
	out = le.AppendUint64(out, uint64(len(tensors)))
	out = le.AppendUint64(out, uint64(len(entries)))
	for _, e := range entries {
		out = appendString(out, e.key)
		out = appendValue(out, e.value)
	}
	offset := 0
	for _, t := range tensors {
		out = appendString(out, t.name)
		out = le.AppendUint32(out, uint32(len(t.dims)))
		for _, d := range t.dims {
			out = le.AppendUint64(out, uint64(d))
		}
		out = le.AppendUint32(out, 0) // 32-bit floats
		out = le.AppendUint64(out, uint64(offset))
		offset = aligned(offset + 4*len(t.data))
	}
	for _, t := range tensors {
		out = append(out, make([]byte, aligned(len(out))-len(out))...)
		for _, f := range t.data {
			out = le.AppendUint32(out, math.Float32bits(f))
		}
	}
	return append(out, make([]byte, aligned(len(out))-len(out))...)
}

func aligned(n int) int { return (n + ggufAlign - 1) / ggufAlign * ggufAlign }

func appendString(out []byte, s string) []byte {
	out = binary.LittleEndian.AppendUint64(out, uint64(len(s)))
	return append(out, s...)
}

// appendValue writes a value behind its type.
func appendValue(out []byte, value any) []byte {
	le := binary.LittleEndian
	array := func(kind uint32, n int) {
		out = le.AppendUint32(out, ggufArray)
		out = le.AppendUint32(out, kind)
		out = le.AppendUint64(out, uint64(n))
	}
	switch v := value.(type) {
	case uint32:
		out = le.AppendUint32(out, ggufUint32)
		return le.AppendUint32(out, v)
	case float32:
		out = le.AppendUint32(out, ggufFloat32)
		return le.AppendUint32(out, math.Float32bits(v))
	case bool:
		out = le.AppendUint32(out, ggufBool)
		if v {
			return append(out, 1)
		}
		return append(out, 0)
	case string:
		out = le.AppendUint32(out, ggufString)
		return appendString(out, v)
	case []string:
		array(ggufString, len(v))
		for _, s := range v {
			out = appendString(out, s)
		}
		return out
	case []int32:
		array(ggufInt32, len(v))
		for _, n := range v {
			out = le.AppendUint32(out, uint32(n))
		}
		return out
	case []float32:
		array(ggufFloat32, len(v))
		for _, f := range v {
			out = le.AppendUint32(out, math.Float32bits(f))
		}
		return out
	}
	panic(fmt.Sprintf("testollama: no GGUF type for %T", value))
}

// isGGUF reports whether data opens as a model file does.
func isGGUF(data []byte) bool { return bytes.HasPrefix(data, []byte("GGUF\x03\x00\x00\x00")) }
