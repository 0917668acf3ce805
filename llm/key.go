// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package llm

import (
	"crypto/sha256"
	"encoding/binary"
	"hash"
)

// A hasher writes each value behind its length, so that different requests never write the same bytes.
type hasher struct {
	hash hash.Hash
}

func (h hasher) number(n int) {
	var buf [8]byte
	binary.LittleEndian.PutUint64(buf[:], uint64(n))
	h.hash.Write(buf[:])
}

func (h hasher) text(s string) { h.bytes([]byte(s)) }

func (h hasher) bytes(b []byte) {
	h.number(len(b))
	h.hash.Write(b)
}

func (h hasher) flag(b bool) {
	if b {
		h.number(1)
	} else {
		h.number(0)
	}
}

func (h hasher) image(i Image) {
	h.text(i.MIMEType)
	h.bytes(i.Data)
}

func (h hasher) key() (k key) {
	h.hash.Sum(k[:0])
	return k
}

func completionKey(req CompletionRequest) key {
	h := hasher{sha256.New()}
	h.text("completion")
	h.number(len(req.Prompt))
	for _, part := range req.Prompt {
		h.text(part.Text)
		h.flag(part.Image != nil)
		if part.Image != nil {
			h.image(*part.Image)
		}
	}
	h.number(req.MaxTokens)
	h.number(req.TopLogprobs)
	h.number(len(req.Stop))
	for _, stop := range req.Stop {
		h.text(stop)
	}
	h.flag(req.Partial)
	return h.key()
}

func chatKey(req ChatRequest) key {
	h := hasher{sha256.New()}
	h.text("chat")
	h.number(len(req.Messages))
	for _, m := range req.Messages {
		h.text(m.Role)
		h.text(m.Content)
		h.number(len(m.Images))
		for _, image := range m.Images {
			h.image(image)
		}
	}
	h.flag(req.Schema != nil)
	h.bytes(req.Schema)
	h.text(req.SchemaName)
	h.number(req.MaxTokens)
	h.number(req.TopLogprobs)
	h.flag(req.Partial)
	return h.key()
}
