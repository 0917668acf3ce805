// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package conversation

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
)

// MaxBytes is the size of the largest record that is read.
const MaxBytes = 256 << 20

// Reader reads the conversations of one input. It is not safe for concurrent use.
//
// A record is a line. Only before the first line that is a record by itself, a
// JSON text may span lines; where that fails, its first line is taken for a
// malformed record, so that one broken line does not cost the others.
type Reader struct {
	r      *bufio.Reader
	source *source
	jsonl  bool // a record is a line
	index  int
	next   place  // of what is read next
	line   []byte // reused
}

// NewReader returns a Reader of r. With jsonl, no record spans lines.
func NewReader(r io.Reader, jsonl bool) *Reader {
	s := &source{r: r}
	return &Reader{r: bufio.NewReaderSize(s, 1<<16), source: s, jsonl: jsonl, next: place{line: 1}}
}

// Offset returns how many bytes of the input have been read as records.
func (r *Reader) Offset() int64 { return r.next.offset }

// Next returns the next conversation, or io.EOF. Another error is one of the
// input itself; a malformed record is no error but a Conversation with Err.
func (r *Reader) Next() (Conversation, error) {
	if r.next.offset == 0 {
		if err := r.skipMark(); err != nil {
			return Conversation{}, err
		}
	}
	data, at, err := r.record()
	var c Conversation
	switch {
	case errors.Is(err, errTooLong):
		c = Conversation{Line: at.line, Err: err}
	case err != nil:
		return c, err
	default:
		c = parse(data, at)
	}
	c.Index = r.index
	r.index++
	return c, nil
}

// skipMark reads over a byte order mark.
func (r *Reader) skipMark() error {
	head, err := r.r.Peek(3)
	if err != nil && err != io.EOF {
		return err
	}
	switch {
	case bytes.HasPrefix(head, []byte("\xef\xbb\xbf")):
		r.next.offset += 3
		_, err = r.r.Discard(3)
		return err
	case bytes.HasPrefix(head, []byte("\xff\xfe")), bytes.HasPrefix(head, []byte("\xfe\xff")):
		return errors.New("is UTF-16: convert it to UTF-8")
	}
	return nil
}

// record returns the bytes of the next record, which are good until the next call.
func (r *Reader) record() ([]byte, place, error) {
	data, at, err := r.readLine()
	if err != nil || r.jsonl {
		return data, at, err
	}
	if !json.Valid(data) {
		if raw, err := r.spanning(data, at); raw != nil || err != nil {
			return raw, at, err
		}
	}
	r.jsonl = true
	return data, at, nil
}

var errTooLong = fmt.Errorf("longer than %d bytes", MaxBytes)

// readLine returns the next line that is not blank, and where it starts.
func (r *Reader) readLine() ([]byte, place, error) {
	for {
		r.line = r.line[:0]
		at := r.next
		long := false
		var err error
		for err = bufio.ErrBufferFull; err == bufio.ErrBufferFull; {
			var piece []byte
			piece, err = r.r.ReadSlice('\n')
			r.next.offset += int64(len(piece))
			if long = long || len(r.line)+len(piece) > MaxBytes; !long {
				r.line = append(r.line, piece...)
			}
		}
		r.next.line++
		switch {
		case err != nil && err != io.EOF:
			return nil, at, err
		case long:
			return nil, at, errTooLong
		case len(bytes.TrimSpace(r.line)) > 0:
			return r.line, at, nil
		case err == io.EOF:
			return nil, at, io.EOF
		}
	}
}

// spanning reads on from a line for as long as the lines make one JSON text. If
// they don't, it returns nil, and what it read on is read again.
func (r *Reader) spanning(first []byte, at place) (json.RawMessage, error) {
	var ahead bytes.Buffer
	more := io.TeeReader(io.LimitReader(r.r, MaxBytes), &ahead)
	decoder := json.NewDecoder(io.MultiReader(bytes.NewReader(first), more))
	var raw json.RawMessage
	err := decoder.Decode(&raw)
	if _, syntax := errors.AsType[*json.SyntaxError](err); syntax || errors.Is(err, io.ErrUnexpectedEOF) {
		r.unread(ahead.Bytes())
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	end := int(decoder.InputOffset())
	if end <= len(first) { // a value, and then something else on its line
		r.unread(ahead.Bytes())
		return nil, nil
	}
	data := slices.Concat(first, ahead.Bytes()[:end-len(first)])
	r.unread(ahead.Bytes()[end-len(first):])
	r.next.offset = at.offset + int64(end)
	r.next.line = at.line + bytes.Count(data, []byte("\n"))
	return data, nil
}

// unread puts bytes in front of what is read next.
func (r *Reader) unread(data []byte) {
	buffered, _ := r.r.Peek(r.r.Buffered()) // no error: they are there
	r.source.pending = slices.Concat(data, buffered, r.source.pending)
	r.r.Reset(r.source)
}

// source is a reader that bytes can be put back into.
type source struct {
	pending []byte
	r       io.Reader
}

func (s *source) Read(p []byte) (int, error) {
	if len(s.pending) > 0 {
		n := copy(p, s.pending)
		s.pending = s.pending[n:]
		return n, nil
	}
	return s.r.Read(p)
}
