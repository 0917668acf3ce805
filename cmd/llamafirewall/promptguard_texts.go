// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"github.com/llamafirewall/llamafirewall-go/internal/conversation"
)

// texts reads the texts of one input.
type texts struct {
	io.Closer
	lines  *bufio.Reader
	whole  bool // the input is one text
	done   bool
	index  int
	line   int
	failed error
}

func (a *app) openTexts(path string) (*texts, error) {
	input, err := a.open(path)
	if err != nil {
		return nil, err
	}
	t := &texts{Closer: input, lines: bufio.NewReaderSize(input, 1<<16)}
	switch extension := strings.ToLower(filepath.Ext(path)); {
	case isJSONLines(path):
		t.skipMark()
	case path != "-" && (extension == ".txt" || extension == ".md"):
		t.whole = true
	default:
		t.whole = !t.looksLikeLines()
	}
	return t, nil
}

// skipMark reads over a byte order mark.
func (t *texts) skipMark() {
	if head, _ := t.lines.Peek(3); string(head) == "\xef\xbb\xbf" {
		_, _ = t.lines.Discard(3) // it was just seen
	}
}

// looksLikeLines reports whether the input begins with a line of JSON that holds a text.
func (t *texts) looksLikeLines() bool {
	head, _ := t.lines.Peek(1 << 16)
	body := bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf")), " \t\r\n")
	if len(body) == 0 || body[0] != '"' && body[0] != '{' {
		return false
	}
	line, _, complete := bytes.Cut(body, []byte("\n"))
	if !complete && len(head) == 1<<16 {
		return body[0] == '{' || !bytes.Contains(body, []byte("\" ")) // a long first line
	}
	if _, err := textOf(line); err != nil {
		return false
	}
	t.skipMark()
	return true
}

func (t *texts) err() error { return t.failed }

// next returns the next text; one that can't be read has an err.
func (t *texts) next() (scoredText, bool) {
	if t.done {
		return scoredText{}, false
	}
	if t.whole {
		t.done = true
		data, err := io.ReadAll(io.LimitReader(t.lines, conversation.MaxBytes+1))
		switch {
		case err != nil:
			t.failed = err
			return scoredText{}, false
		case len(data) > conversation.MaxBytes:
			err = fmt.Errorf("longer than %d bytes", conversation.MaxBytes)
		case !utf8.Valid(data):
			err = errors.New("is not UTF-8")
		}
		return scoredText{line: 1, text: string(data), err: err}, true
	}
	for {
		line, err := t.readLine()
		if err != nil && err != io.EOF && !errors.Is(err, errLongLine) {
			t.done, t.failed = true, err
			return scoredText{}, false
		}
		t.done = err == io.EOF
		t.line++
		if len(bytes.TrimSpace(line)) == 0 && !errors.Is(err, errLongLine) {
			if t.done {
				return scoredText{}, false
			}
			continue
		}
		out := scoredText{index: t.index, line: t.line}
		t.index++
		if errors.Is(err, errLongLine) {
			out.err = err
		} else {
			out.text, out.err = textOf(line)
		}
		return out, true
	}
}

var errLongLine = fmt.Errorf("longer than %d bytes", conversation.MaxBytes)

// readLine reads a line of bounded length; what is longer is passed over.
func (t *texts) readLine() ([]byte, error) {
	var line []byte
	for {
		part, err := t.lines.ReadSlice('\n')
		if len(line) <= conversation.MaxBytes {
			line = append(line, part...)
		}
		if err == bufio.ErrBufferFull {
			continue
		}
		if len(line) > conversation.MaxBytes && (err == nil || err == io.EOF) {
			return nil, errLongLine
		}
		return line, err
	}
}

// textOf returns the text in a line: a JSON string, or the member text of an object.
func textOf(line []byte) (string, error) {
	line = bytes.TrimSpace(line)
	if !utf8.Valid(line) {
		return "", errors.New("is not UTF-8")
	}
	var text string
	if len(line) > 0 && line[0] == '{' {
		var o struct {
			Text *string `json:"text"`
		}
		if err := json.Unmarshal(line, &o); err != nil || o.Text == nil {
			return "", errors.New(`is no JSON object with a string "text"`)
		}
		text = *o.Text
	} else if err := json.Unmarshal(line, &text); err != nil || line[0] != '"' {
		return "", errors.New("is no JSON string")
	}
	// The decoder puts U+FFFD in the place of half a surrogate pair.
	if strings.ContainsRune(text, utf8.RuneError) && !bytes.ContainsRune(line, utf8.RuneError) &&
		!bytes.Contains(bytes.ToLower(line), []byte(`\ufffd`)) {
		return "", errors.New("holds half a surrogate pair")
	}
	return text, nil
}
