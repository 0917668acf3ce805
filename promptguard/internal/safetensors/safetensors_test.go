// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package safetensors

import (
	"encoding/binary"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// file returns a safetensors file with a header and data of n bytes.
func file(header string, n int) []byte {
	b := binary.LittleEndian.AppendUint64(nil, uint64(len(header)))
	b = append(b, header...)
	for i := range n {
		b = append(b, byte(i))
	}
	return b
}

func write(t testing.TB, path string, data []byte) string {
	t.Helper()
	require.NoError(t, os.WriteFile(path, data, 0o644))
	return path
}

const two = `{"__metadata__":{"format":"pt"},"a":{"dtype":"F32","shape":[2,1],"data_offsets":[0,8]},"b":{"dtype":"I64","shape":[],"data_offsets":[8,16]}}`

func TestOpen(t *testing.T) {
	s, err := Open(write(t, filepath.Join(t.TempDir(), "x.safetensors"), file(two+"   ", 16)))
	require.NoError(t, err)
	defer s.Close()
	assert.Equal(t, []string{"a", "b"}, s.Names())
	a, ok := s.Tensor("a")
	require.True(t, ok)
	assert.Equal(t, []int{2, 1}, a.Shape)
	assert.Equal(t, 2, a.Elements())
	assert.Equal(t, 8, a.Bytes())
	dst := make([]float32, 1)
	assert.True(t, a.Read(dst, 1))
	assert.Equal(t, math.Float32frombits(0x07060504), dst[0])
	s.Release()
	assert.True(t, a.Read(dst, 0), "still readable")
	b, _ := s.Tensor("b")
	assert.False(t, b.DType.Readable())
	assert.Panics(t, func() { b.Read(dst, 0) })
	_, ok = s.Tensor("c")
	assert.False(t, ok)
}

func TestEmptyTensorsAreRead(t *testing.T) {
	s, err := Open(write(t, filepath.Join(t.TempDir(), "x"), file(`{"a":{"dtype":"F32","shape":[0,4],"data_offsets":[0,0]}}`, 0)))
	require.NoError(t, err)
	a, _ := s.Tensor("a")
	assert.True(t, a.Read(nil, 0))
	require.NoError(t, s.Close())
	require.NoError(t, s.Close())
}

func TestHostileFilesAreRefused(t *testing.T) {
	one := func(entry string) string { return `{"a":` + entry + `}` }
	huge := binary.LittleEndian.AppendUint64(nil, 1<<60)
	for name, test := range map[string]struct {
		data []byte
		want string
	}{
		"empty":                {nil, "0 bytes"},
		"shorter than a size":  {[]byte("1234567"), "7 bytes"},
		"header of 2^60 bytes": {append(huge, "{}"...), "claims 1152921504606846976 bytes"},
		"header past the end":  {file("{}", 0)[:9], "truncated"},
		"no object":            {file("[]", 0), "no JSON object"},
		"no JSON":              {file("{\"a\"", 0), "header"},
		"more behind":          {file("{} {}", 0), "goes on"},
		"unknown type":         {file(one(`{"dtype":"F99","shape":[1],"data_offsets":[0,4]}`), 4), "dtype"},
		"negative dimension":   {file(one(`{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}`), 4), "tensor a"},
		"overflow":             {file(one(`{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]}`), 0), "too large"},
		"overflow by zero":     {file(one(`{"dtype":"F32","shape":[4294967296,4294967296,4294967296,0],"data_offsets":[0,0]}`), 0), "too large"},
		"many dimensions":      {file(one(`{"dtype":"F32","shape":[1,1,1,1,1,1,1,1,1],"data_offsets":[0,4]}`), 4), "9 dimensions"},
		"one offset":           {file(one(`{"dtype":"F32","shape":[1],"data_offsets":[0]}`), 4), "data_offsets"},
		"backwards":            {file(one(`{"dtype":"F32","shape":[1],"data_offsets":[4,0]}`), 4), "data_offsets"},
		"beyond the end":       {file(one(`{"dtype":"F32","shape":[2],"data_offsets":[0,8]}`), 4), "truncated"},
		"wrong size":           {file(one(`{"dtype":"F32","shape":[2],"data_offsets":[0,4]}`), 4), "takes 8 bytes"},
		"hole before":          {file(one(`{"dtype":"F32","shape":[1],"data_offsets":[4,8]}`), 8), "begins at byte 4"},
		"rest behind":          {file(one(`{"dtype":"F32","shape":[1],"data_offsets":[0,4]}`), 8), "the file at 8"},
		"overlap": {file(`{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"b":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}`, 4),
			"begins at byte 0"},
		"twice": {file(`{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}`, 4),
			"names a twice"},
		"metadata of another kind": {file(`{"__metadata__":3}`, 0), "__metadata__"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Open(write(t, filepath.Join(t.TempDir(), "x.safetensors"), test.data))
			require.ErrorContains(t, err, test.want)
			assert.ErrorContains(t, err, "x.safetensors")
		})
	}
}

func TestShards(t *testing.T) {
	shard := func(names ...string) []byte {
		var h []string
		for i, name := range names {
			h = append(h, fmt.Sprintf(`%q:{"dtype":"F32","shape":[1],"data_offsets":[%d,%d]}`, name, 4*i, 4*i+4))
		}
		return file("{"+strings.Join(h, ",")+"}", 4*len(names))
	}
	open := func(t *testing.T, index string) (*Set, error) {
		dir := t.TempDir()
		write(t, filepath.Join(dir, IndexFile), []byte(index))
		write(t, filepath.Join(dir, "1.safetensors"), shard("a", "b"))
		write(t, filepath.Join(dir, "2.safetensors"), shard("c"))
		write(t, filepath.Join(dir, "3.safetensors"), shard("c", "d"))
		return OpenDir(dir)
	}
	s, err := open(t, `{"metadata":{},"weight_map":{"a":"1.safetensors","b":"1.safetensors","c":"2.safetensors"}}`)
	require.NoError(t, err)
	assert.Equal(t, []string{"a", "b", "c"}, s.Names())
	assert.Len(t, s.Files(), 2)
	require.NoError(t, s.Close())
	for name, test := range map[string]struct{ index, want string }{
		"missing shard":  {`{"weight_map":{"a":"9.safetensors"}}`, "9.safetensors"},
		"missing tensor": {`{"weight_map":{"a":"1.safetensors","x":"1.safetensors"}}`, "tensor x"},
		"other shard":    {`{"weight_map":{"a":"1.safetensors","c":"1.safetensors","x":"2.safetensors"}}`, "tensor c"},
		"twice":          {`{"weight_map":{"c":"2.safetensors","d":"3.safetensors"}}`, "in both"},
		"path":           {`{"weight_map":{"a":"../1.safetensors"}}`, "beside it"},
		"absolute path":  {`{"weight_map":{"a":"/etc/passwd"}}`, "beside it"},
		"another kind":   {`{"weight_map":{"a":"1.bin"}}`, "beside it"},
		"empty":          {`{"weight_map":{}}`, "weight_map is empty"},
		"no JSON":        {`{`, IndexFile},
	} {
		_, err := open(t, test.index)
		assert.ErrorContains(t, err, test.want, name)
	}
	_, err = OpenDir(t.TempDir())
	require.ErrorIs(t, err, os.ErrNotExist)
	dir := t.TempDir()
	require.NoError(t, os.Mkdir(filepath.Join(dir, File), 0o755))
	_, err = OpenDir(dir)
	require.ErrorContains(t, err, "not a regular file")
}

func TestConversions(t *testing.T) {
	for h := range 1 << 16 {
		sign := 1.0
		if h&0x8000 != 0 {
			sign = -1
		}
		exponent, fraction := h>>10&31, float64(h&0x3ff)
		want := sign * math.Ldexp(fraction, -24)
		if exponent > 0 {
			want = sign * math.Ldexp(1024+fraction, exponent-25)
		}
		b := binary.LittleEndian.AppendUint16(nil, uint16(h))
		half, brain := make([]float32, 1), make([]float32, 1)
		finite := Tensor{DType: F16, Shape: []int{1}, data: b}.Read(half, 0)
		require.Equal(t, exponent != 31, finite)
		if finite {
			require.InDelta(t, want, float64(half[0]), 0, "half %#x", h)
			require.Equal(t, math.Signbit(want), math.Signbit(float64(half[0])))
		}
		finite = Tensor{DType: BF16, Shape: []int{1}, data: b}.Read(brain, 0)
		f := math.Float32frombits(uint32(h) << 16)
		require.Equal(t, f-f == 0, finite)
		require.Equal(t, math.Float32bits(f), math.Float32bits(brain[0]))
	}
	for _, bits := range []uint32{0x7f800000, 0xff800000, 0x7fc00000, 0x7f7fffff, 0} {
		b := binary.LittleEndian.AppendUint32(nil, bits)
		f := math.Float32frombits(bits)
		assert.Equal(t, f-f == 0, Tensor{DType: F32, Shape: []int{1}, data: b}.Read(make([]float32, 1), 0))
	}
}

func FuzzParse(f *testing.F) {
	f.Add(file(two, 16))
	f.Add(file(`{"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]}}`, 0))
	f.Add(append(binary.LittleEndian.AppendUint64(nil, 1<<60), "{}"...))
	f.Fuzz(func(t *testing.T, data []byte) {
		tensors, err := parse(data)
		if err != nil {
			return
		}
		total := 0
		for _, x := range tensors {
			total += x.Bytes()
			if x.DType.Readable() && x.Bytes() != x.Elements()*x.DType.size()/8 {
				t.Fatal("a shape that does not fit its bytes")
			}
			if x.DType.Readable() {
				x.Read(make([]float32, x.Elements()), 0)
			}
		}
		if total > len(data) {
			t.Fatal("more bytes than the file has")
		}
	})
}

func FuzzIndex(f *testing.F) {
	f.Add([]byte(`{"weight_map":{"a":"1.safetensors"}}`))
	f.Add([]byte(`{"weight_map":{"a":"../1.safetensors"}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		shards, err := parseIndex(data)
		if err != nil {
			return
		}
		for _, name := range shards {
			if strings.ContainsAny(name, "/") {
				t.Fatal("a path")
			}
		}
	})
}
