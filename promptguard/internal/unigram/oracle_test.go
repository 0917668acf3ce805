// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package unigram

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// oracle is a process that answers what the Rust library does, see testdata/oracle.py.
type oracle struct {
	t        testing.TB
	failures int
	in       io.WriteCloser
	out      *bufio.Reader
}

// newOracle starts the oracle with the Python in PROMPTGUARD_ORACLE_PYTHON, or python3 if it has the library.
// Without one it skips the test.
func newOracle(t testing.TB) *oracle {
	python := os.Getenv("PROMPTGUARD_ORACLE_PYTHON")
	if python == "" {
		found, err := exec.LookPath("python3")
		if err != nil || exec.Command(found, "-c", "import tokenizers").Run() != nil {
			t.Skip("no Python with the package tokenizers: name one in PROMPTGUARD_ORACLE_PYTHON")
		}
		python = found
	}
	cmd := exec.Command(python, filepath.Join("testdata", "oracle.py"))
	in, err := cmd.StdinPipe()
	require.NoError(t, err)
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	t.Cleanup(func() {
		in.Close()
		_ = cmd.Wait()
	})
	return &oracle{t: t, in: in, out: bufio.NewReaderSize(out, 1<<20)}
}

func (o *oracle) ask(request, answer any) {
	data, err := json.Marshal(request)
	require.NoError(o.t, err)
	_, err = o.in.Write(append(data, '\n'))
	require.NoError(o.t, err)
	line, err := o.out.ReadBytes('\n')
	require.NoError(o.t, err)
	require.NoError(o.t, json.Unmarshal(line, answer))
}

// load returns the library's complaint about a tokenizer.json, or "".
func (o *oracle) load(tokenizerJSON []byte) string {
	var answer struct{ Error *string }
	o.ask(map[string]string{"load": string(tokenizerJSON)}, &answer)
	if answer.Error != nil {
		return *answer.Error
	}
	return ""
}

// tokens is a text as the library cuts it; Offsets are pairs and count characters.
type tokens struct{ IDs, Offsets []int32 }

func (k *tokens) UnmarshalJSON(data []byte) error {
	return json.Unmarshal(data, &[]any{&k.IDs, &k.Offsets})
}

// encode returns what the library makes of texts, nil for one that it panics on.
func (o *oracle) encode(texts []string, special bool) []*tokens {
	var answer struct{ Results []*tokens }
	o.ask(map[string]any{"texts": texts, "special": special}, &answer)
	require.Len(o.t, answer.Results, len(texts))
	return answer.Results
}

// inCharacters returns an encoding with offsets as Python shows them: the library counts bytes and converts.
func inCharacters(text string, e *Encoding) tokens {
	index := make([]int32, len(text)+1)
	n := int32(-1)
	for i := range len(text) {
		if text[i]&0xc0 != 0x80 {
			n++
		}
		index[i] = n
	}
	k := tokens{IDs: slices.Clone(e.IDs)}
	for i := range e.IDs {
		start, end := e.Start[i], e.End[i]
		if int(start) < len(text) {
			if int(end) < len(text) {
				end = index[end]
			} else {
				end = index[end-1] + 1
			}
			start = index[start]
		}
		k.Offsets = append(k.Offsets, start, end)
	}
	return k
}

// compare fails the test where this package and the library differ on a text; it returns how many the library refused.
func (o *oracle) compare(name string, tokenizer *Tokenizer, texts []string) (refused int) {
	o.t.Helper()
	var e Encoding
	for _, special := range []bool{false, true} {
		for i, want := range o.encode(texts, special) {
			if want == nil {
				refused++
				continue
			}
			tokenizer.Encode(&e, texts[i], special)
			got := inCharacters(texts[i], &e)
			if !slices.Equal(got.IDs, want.IDs) || !slices.Equal(got.Offsets, want.Offsets) {
				o.t.Errorf("%s: %+q\n got %v\nwant %v", name, texts[i], show(tokenizer, got), show(tokenizer, *want))
				o.failures++
				if o.failures > 10 {
					o.t.FailNow()
				}
			}
		}
	}
	return refused
}

func show(t *Tokenizer, k tokens) string {
	s := ""
	for i, id := range k.IDs {
		s += fmt.Sprintf(" %d:%q[%d:%d]", id, t.Token(id), k.Offsets[2*i], k.Offsets[2*i+1])
	}
	return s
}
