// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/internal/conversation"
)

// open opens a file, or standard input for "-".
func (a *app) open(path string) (io.ReadCloser, error) {
	if path == "-" {
		return io.NopCloser(a.in), nil
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, fileError(err)
	}
	if info, err := file.Stat(); err == nil && info.IsDir() {
		file.Close()
		return nil, errors.New("is a directory: name the files in it")
	}
	return file, nil
}

// expect adds up the sizes of the inputs, as far as they are known.
func (p *progress) expect(files []string) {
	if p == nil {
		return
	}
	for _, path := range files {
		info, err := os.Stat(path)
		if err != nil || !info.Mode().IsRegular() {
			p.total = 0
			return
		}
		p.total += info.Size()
	}
}

func isJSONLines(path string) bool {
	extension := strings.ToLower(filepath.Ext(path))
	return extension == ".jsonl" || extension == ".ndjson"
}

// plainText reads an input as one message.
type plainText struct {
	r    io.Reader
	role firewall.Role
	read int64
	done bool
}

// Offset returns how many bytes have been read.
func (p *plainText) Offset() int64 { return p.read }

// Next returns the whole text as a conversation of one message, once.
func (p *plainText) Next() (conversation.Conversation, error) {
	if p.done {
		return conversation.Conversation{}, io.EOF
	}
	p.done = true
	data, err := io.ReadAll(io.LimitReader(p.r, conversation.MaxBytes+1))
	if err != nil {
		return conversation.Conversation{}, err
	}
	if p.read = int64(len(data)); p.read > conversation.MaxBytes {
		return conversation.Conversation{}, fmt.Errorf("longer than %d bytes", conversation.MaxBytes)
	}
	message := firewall.Message{Role: p.role, Content: string(data)}
	return conversation.Conversation{
		Line: 1, Messages: []conversation.Message{{Message: message, Line: 1, Length: len(data)}},
	}, nil
}
