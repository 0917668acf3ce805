// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"hash"
	"maps"
	"slices"
)

// Digest identifies the message together with its past, as a hexadecimal
// SHA-256. It does not depend on the spelling of the JSON texts in it: white
// space, escapes and the order of members. An approval is bound to it.
func (in Input) Digest() string {
	h := sha256.New()
	h.Write([]byte("llamafirewall input 1\x00"))
	for i := range in.Past {
		d := messageDigest(&in.Past[i])
		h.Write(d[:])
	}
	h.Write([]byte{0})
	d := messageDigest(&in.Message)
	h.Write(d[:])
	if in.texts != nil && in.texts.vault != nil {
		in.digestValues(digest{h})
	}
	return hex.EncodeToString(h.Sum(nil))
}

// digestValues hashes what the placeholders in the message and the past stand
// for: paying <NAME_1> is not the same in every conversation.
func (in Input) digestValues(d digest) {
	values := func(message int, t *texts) {
		for i := range t.list {
			value := t.list[i].value
			if shown := in.texts.vault.reveal(value); shown != value {
				d.count(message)
				d.str(t.list[i].part)
				d.str(shown)
			}
		}
	}
	for i := range in.Past {
		if t, err := decodeTexts(&in.Past[i]); err == nil {
			values(i, t)
		}
	}
	values(len(in.Past), in.texts)
}

// A digest hashes values so that no two lists of values hash the same bytes.
type digest struct{ hash.Hash }

func (d digest) count(n int) {
	var b [8]byte
	binary.BigEndian.PutUint64(b[:], uint64(n))
	d.Write(b[:])
}

func (d digest) str(s string) {
	d.count(len(s))
	d.Write([]byte(s))
}

func (d digest) raw(b []byte) {
	d.count(len(b))
	d.Write(b)
}

func (d digest) extra(extra map[string]json.RawMessage) {
	d.count(len(extra))
	for _, k := range slices.Sorted(maps.Keys(extra)) {
		d.str(k)
		d.raw(canonical(extra[k]))
	}
}

func (d digest) call(c *ToolCall) {
	d.str(c.ID)
	d.str(c.Name)
	d.raw(canonical(c.Arguments))
	d.extra(c.Extra)
}

func (d digest) sum() (sum [sha256.Size]byte) {
	d.Sum(sum[:0])
	return sum
}

func messageDigest(m *Message) [sha256.Size]byte {
	d := digest{sha256.New()}
	d.str(string(m.Role))
	d.str(m.Name)
	d.str(m.Content)
	d.str(m.ToolCallID)
	d.count(len(m.Images))
	for i := range m.Images {
		d.str(m.Images[i].MIMEType)
		d.raw(m.Images[i].Data)
		d.str(m.Images[i].Detail)
	}
	d.count(len(m.ToolCalls))
	for i := range m.ToolCalls {
		d.call(&m.ToolCalls[i])
	}
	d.count(len(m.Tools))
	for i := range m.Tools {
		t := &m.Tools[i]
		d.str(t.Name)
		d.str(t.Description)
		d.raw(canonical(t.Schema))
		d.extra(t.Extra)
	}
	d.extra(m.Extra)
	return d.sum()
}

// callDigest identifies a call as the model gave it. Extra is left out: tool
// loops hand on the ID, the name and the arguments.
func callDigest(c *ToolCall) [sha256.Size]byte {
	d := digest{sha256.New()}
	d.str(c.ID)
	d.str(c.Name)
	d.raw(canonical(c.Arguments))
	return d.sum()
}

// canonical returns one spelling of a JSON text. What is not valid stands for
// itself; an empty text is an empty object, as models mean it.
func canonical(raw json.RawMessage) []byte {
	if len(raw) == 0 {
		return []byte("{}")
	}
	if validJSON(raw) != nil {
		return raw
	}
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.UseNumber()
	var v any
	if dec.Decode(&v) != nil {
		return raw
	}
	out, err := json.Marshal(v)
	if err != nil {
		return raw
	}
	return out
}
