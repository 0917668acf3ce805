// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package semgrep

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"
)

// A jsonReader makes of a JSON text the nodes that the YAML parser would make of it. YAML
// is not quite a superset of JSON: it has no surrogate pairs in escapes.
type jsonReader struct {
	data  []byte
	dec   *json.Decoder
	lines []int // offsets at which lines begin
}

func readJSON(data []byte) (*yaml.Node, error) {
	r := &jsonReader{data: data, dec: json.NewDecoder(bytes.NewReader(data)), lines: []int{0}}
	r.dec.UseNumber()
	for i, b := range data {
		if b == '\n' {
			r.lines = append(r.lines, i+1)
		}
	}
	n, err := r.value(0)
	if err == nil {
		if _, err = r.dec.Token(); err == io.EOF {
			return n, nil
		}
		err = errors.New("text behind the value")
	}
	var e *Error
	if errors.As(err, &e) {
		return nil, e
	}
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		err = errors.New("the text ends too early")
	}
	return nil, &Error{Pos: r.pos(int(r.dec.InputOffset())), Msg: "malformed JSON: " + err.Error()}
}

func (r *jsonReader) pos(offset int) Pos {
	offset = min(offset, len(r.data))
	line := sort.SearchInts(r.lines, offset+1)
	return Pos{Line: line, Col: utf8.RuneCount(r.data[r.lines[line-1]:offset]) + 1}
}

// start returns the place of the next token.
func (r *jsonReader) start() Pos {
	off := int(r.dec.InputOffset())
	for off < len(r.data) && strings.IndexByte(" \t\r\n,:", r.data[off]) >= 0 {
		off++
	}
	return r.pos(off)
}

func (r *jsonReader) value(depth int) (*yaml.Node, error) {
	p := r.start()
	n := &yaml.Node{Kind: yaml.ScalarNode, Line: p.Line, Column: p.Col}
	if depth > maxDepth+10 {
		return nil, errorf(n, "values are nested too deeply")
	}
	tok, err := r.dec.Token()
	if err != nil {
		return nil, err
	}
	switch t := tok.(type) {
	case json.Delim:
		return n, r.container(n, t, depth)
	case string:
		n.Tag, n.Value = "!!str", t
	case json.Number:
		n.Tag, n.Value = "!!float", t.String()
		if _, err := t.Int64(); err == nil {
			n.Tag = "!!int"
		}
	case bool:
		n.Tag, n.Value = "!!bool", strconv.FormatBool(t)
	default:
		n.Tag, n.Value = "!!null", "null"
	}
	return n, nil
}

func (r *jsonReader) container(n *yaml.Node, open json.Delim, depth int) error {
	n.Kind, n.Tag = yaml.SequenceNode, "!!seq"
	if open == '{' {
		n.Kind, n.Tag = yaml.MappingNode, "!!map"
	}
	for r.dec.More() {
		c, err := r.value(depth + 1)
		if err != nil {
			return err
		}
		n.Content = append(n.Content, c)
	}
	_, err := r.dec.Token()
	return err
}
