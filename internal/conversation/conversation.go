// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package conversation reads recorded conversations for the command line: a
// JSON object with "messages" (and "tools"), a bare array of messages in the
// form of OpenAI's chat API, or JSON Lines of either. One conversation is in
// memory at a time.
package conversation

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// Conversation is one record of an input.
type Conversation struct {
	Index    int       // position in the input, from 0; a malformed record has one, too
	Line     int       // where the record starts, from 1
	Messages []Message // a conversation's tools are the first, with the index -1
	// Err says why the record is no conversation; then there are no Messages.
	Err error
}

// Message is one message of a conversation.
type Message struct {
	Index int // from 0; -1 for the tools of the conversation
	firewall.Message
	// Err says why the message could not be read; then only Role may be set.
	Err    error
	Line   int   // where it starts in the input, from 1
	Offset int64 // the same in bytes
	Length int   // in bytes of JSON
}

// Trace returns the messages for a firewall's Replay. In place of one that
// could not be read stands a message that every firewall refuses.
func (c Conversation) Trace() firewall.Trace {
	trace := make(firewall.Trace, len(c.Messages))
	for i, m := range c.Messages {
		if m.Err == nil {
			trace[i] = m.Message
		}
	}
	return trace
}

// place is where a record starts in its input.
type place struct {
	line   int
	offset int64
}

// errNotConversation is for JSON of another shape.
var errNotConversation = errors.New(`not a conversation: want an object with "messages" or an array of messages`)

// parse reads one JSON text. A text that is not a conversation has Err set.
func parse(data []byte, at place) Conversation {
	p := parser{data: data, at: at, seen: at, decoder: json.NewDecoder(bytes.NewReader(data))}
	c := Conversation{Line: at.line}
	messages, err := p.record()
	if err != nil {
		c.Err = err
		return c
	}
	c.Messages = messages
	return c
}

// parser walks over one record.
type parser struct {
	data    []byte
	decoder *json.Decoder
	at      place // of the record
	seen    place // up to here lines are counted
}

func (p *parser) record() ([]Message, error) {
	token, err := p.decoder.Token()
	if err != nil {
		return nil, p.invalid(err)
	}
	var messages []Message
	switch token {
	case json.Delim('{'):
		messages, err = p.object()
	case json.Delim('['):
		messages, err = p.list()
	default:
		err = errNotConversation
	}
	if err != nil {
		return nil, err
	}
	if rest := bytes.TrimSpace(p.data[p.decoder.InputOffset():]); len(rest) > 0 {
		return nil, fmt.Errorf("invalid JSON: more text after byte %d", p.decoder.InputOffset())
	}
	return messages, nil
}

// object reads the members of a conversation. Members other than messages and
// tools are about the conversation and not shown to a model.
func (p *parser) object() ([]Message, error) {
	var messages, tools []Message
	found := map[string]bool{}
	for p.decoder.More() {
		token, err := p.decoder.Token()
		if err != nil {
			return nil, p.invalid(err)
		}
		name, _ := token.(string)
		if found[name] {
			return nil, errors.New("duplicate member: readers disagree on which one counts")
		}
		found[name] = true
		switch name {
		case "messages":
			if token, err = p.decoder.Token(); err != nil {
				return nil, p.invalid(err)
			}
			if token != json.Delim('[') {
				return nil, fmt.Errorf("%w; messages is no array", errNotConversation)
			}
			if messages, err = p.list(); err != nil {
				return nil, err
			}
		case "tools", "functions":
			raw, m, err := p.value()
			if err != nil {
				return nil, err
			}
			if m.Err = readTools(raw, &m.Message); m.Err != nil || len(m.Tools) > 0 {
				m.Index = -1
				tools = append(tools, m)
			}
		default:
			if _, _, err := p.value(); err != nil {
				return nil, err
			}
		}
	}
	if _, err := p.decoder.Token(); err != nil {
		return nil, p.invalid(err)
	}
	switch {
	case !found["messages"]:
		return nil, errNotConversation
	case len(tools) > 1:
		return nil, errors.New("both tools and functions: readers disagree on which one counts")
	}
	return append(tools, messages...), nil
}

// list reads messages up to the end of an array.
func (p *parser) list() ([]Message, error) {
	messages := []Message{}
	for p.decoder.More() {
		raw, m, err := p.value()
		if err != nil {
			return nil, err
		}
		m.Index = len(messages)
		if m.Err = m.UnmarshalJSON(raw); m.Err != nil { // raw is valid JSON: no need to check it twice
			m.Message = firewall.Message{Role: roleOf(raw)}
		}
		messages = append(messages, m)
	}
	if _, err := p.decoder.Token(); err != nil {
		return nil, p.invalid(err)
	}
	return messages, nil
}

// value reads one value and returns it with a Message that says where it stands.
func (p *parser) value() (json.RawMessage, Message, error) {
	var raw json.RawMessage
	if err := p.decoder.Decode(&raw); err != nil {
		return nil, Message{}, p.invalid(err)
	}
	start := int(p.decoder.InputOffset()) - len(raw)
	before := int(p.seen.offset - p.at.offset)
	p.seen.line += bytes.Count(p.data[before:start], []byte("\n"))
	p.seen.offset = p.at.offset + int64(start)
	return raw, Message{Line: p.seen.line, Offset: p.seen.offset, Length: len(raw)}, nil
}

// invalid names the place of a syntax error and not the text that stands there.
func (p *parser) invalid(err error) error {
	if _, ok := errors.AsType[*json.SyntaxError](err); !ok {
		return errors.New("invalid JSON: the text ends too early")
	}
	// The offset in a Decoder's error does not count from the start of the text.
	var raw json.RawMessage
	syntax, _ := errors.AsType[*json.SyntaxError](json.Unmarshal(p.data, &raw))
	if syntax == nil {
		return errors.New("invalid JSON")
	}
	return fmt.Errorf("invalid JSON at byte %d of the record", syntax.Offset)
}

func readTools(raw json.RawMessage, m *firewall.Message) error {
	m.Role = firewall.RoleTools
	if err := json.Unmarshal(raw, &m.Tools); err != nil {
		m.Tools = nil
		return err
	}
	return nil
}

// roleOf returns the role of a message that could not be read, or "".
func roleOf(raw json.RawMessage) firewall.Role {
	var m struct{ Role string }
	if json.Unmarshal(raw, &m) != nil {
		return ""
	}
	return firewall.Role(m.Role)
}
