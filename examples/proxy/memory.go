// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"reflect"
	"sync"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// A memory knows which messages were allowed after which past. Clients of a
// chat API send the whole history with each turn, and it tells the proxy how
// much of that is new. It is safe for concurrent use.
//
// It holds no conversations: 32 bytes for a message, and the message itself
// only where the firewall has edited it. So it does not matter if a client
// goes back and tries another branch, or which of two clients was first.
// (firewall.Cached also saves scans, and is one line; but its scanner sees no
// past, so that it is not for those that judge a whole conversation.)
type memory struct {
	firewall *firewall.Firewall
	limit    int // how many messages to remember at least; those used last are kept

	mu            sync.Mutex
	recent, older map[key]*firewall.Message // allowed; nil if it was not edited
}

// A key stands for a message and all those before it.
type key [sha256.Size]byte

// after returns the key of m when k is that of its past.
func (k key) after(m firewall.Message) (key, error) {
	data, err := json.Marshal(m) // always the same for the same message
	if err != nil {
		return key{}, err
	}
	return sha256.Sum256(append(k[:], data...)), nil
}

// A conversation is what the upstream may see of a history.
type conversation struct {
	key      key // of the messages as the client has them
	messages firewall.Trace
}

// add appends a message to a conversation. It is scanned unless it is known.
func (m *memory) add(ctx context.Context, c *conversation, message firewall.Message) error {
	k, err := c.key.after(message)
	if err != nil {
		return err
	}
	edited, known := m.lookup(k)
	if !known {
		v := m.firewall.Scan(ctx, message, c.messages)
		if err := v.Err(); err != nil {
			return err // and not remembered
		}
		if !reflect.DeepEqual(v.Message, message) {
			edited = &v.Message
		}
		m.remember(k, edited)
	}
	if edited != nil {
		message = *edited
	}
	c.key, c.messages = k, append(c.messages, message)
	return nil
}

// reply scans a model's answer to a conversation and returns it as the client
// may see it. It is known when it comes back as part of the next history.
func (m *memory) reply(ctx context.Context, c conversation, answer firewall.Message) (firewall.Message, error) {
	v := m.firewall.Scan(ctx, answer, c.messages)
	if err := v.Err(); err != nil {
		return firewall.Message{}, err
	}
	short := v.Message
	short.Extra = nil // many clients send back no more than they understand
	for _, back := range []firewall.Message{v.Message, short} {
		k, err := c.key.after(back)
		if err != nil {
			return firewall.Message{}, err
		}
		m.remember(k, nil)
	}
	return v.Message, nil
}

func (m *memory) lookup(k key) (edited *firewall.Message, known bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if edited, known = m.recent[k]; known {
		return edited, true
	}
	if edited, known = m.older[k]; known {
		m.put(k, edited)
	}
	return edited, known
}

func (m *memory) remember(k key, edited *firewall.Message) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.put(k, edited)
}

// put makes room by dropping what was not used since it last did so.
func (m *memory) put(k key, edited *firewall.Message) {
	if m.limit == 0 {
		return
	}
	if m.recent == nil || len(m.recent) >= m.limit {
		m.recent, m.older = make(map[key]*firewall.Message), m.recent
	}
	m.recent[k] = edited
}
