// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode/utf8"
)

// A field says where in a Message a text stands.
type field uint8

const (
	fieldContent field = iota + 1
	fieldName
	fieldToolCallID
	fieldExtra
	fieldExtraKey // a top-level name in Message.Extra
	fieldCallName
	fieldCallID
	fieldArguments
	fieldCallExtra
	fieldCallExtraKey
	fieldToolName
	fieldDescription
	fieldSchema
	fieldToolExtra
	fieldToolExtraKey
)

// A text is one decoded text of a message, with what is needed to put an
// edited one back.
type text struct {
	part, value string
	key         string // of Extra
	start, end  int    // the token in the raw JSON
	ordinal     int    // of the token in its JSON text, from 1; edits do not change it
	index       int    // of the call or definition
	field       field
	token       tokenKind // 0 for a plain field
}

// texts holds the decoded texts of one message.
type texts struct {
	list []text
	few  [1]text // most messages have one: spares an allocation

	budget int // bytes of pointers that may still be made

	once   sync.Once
	byPart map[string]int

	frame
}

// A frame is what has to be known in a scanner of the scan it runs in. It is
// zero outside a Firewall.
type frame struct {
	onError    Decision
	exhaustive bool
	timed      bool          // somebody wants to know durations
	timeout    time.Duration // for one scanner
	vault      *vault        // of the session
}

// find returns the index in list of the named part, or -1.
func (t *texts) find(part string) int {
	if len(t.list) <= 16 {
		for i := range t.list {
			if t.list[i].part == part {
				return i
			}
		}
		return -1
	}
	t.once.Do(func() {
		t.byPart = make(map[string]int, len(t.list))
		for i := range t.list {
			t.byPart[t.list[i].part] = i
		}
	})
	if i, ok := t.byPart[part]; ok {
		return i
	}
	return -1
}

// decodeTexts checks the whole message and collects its texts.
func decodeTexts(m *Message) (*texts, error) {
	t := new(texts)
	if err := t.decode(m); err != nil {
		return nil, err
	}
	return t, nil
}

func (t *texts) decode(m *Message) error {
	t.list = t.few[:0]
	if len(m.ToolCalls) > 0 || len(m.Tools) > 0 || len(m.Extra) > 0 {
		t.budget = pointerBudget(m.size())
	}
	if err := t.message(m); err != nil {
		return fmt.Errorf("firewall: message: %w", err)
	}
	return nil
}

func (ts *texts) message(m *Message) error {
	switch {
	case m.Role == "":
		return errors.New("role: missing")
	case !utf8.ValidString(string(m.Role)):
		return errors.New("role: invalid UTF-8")
	}
	if err := ts.plain("content", m.Content, text{field: fieldContent}); err != nil {
		return err
	}
	if err := ts.plain("name", m.Name, text{field: fieldName}); err != nil {
		return err
	}
	if err := ts.id("tool_call_id", m.ToolCallID, text{field: fieldToolCallID}); err != nil {
		return err
	}
	if err := checkImages(m.Images); err != nil {
		return err
	}
	if err := ts.extra("extra", m.Extra, messageMembers, text{field: fieldExtra}, fieldExtraKey); err != nil {
		return err
	}
	for i := range m.ToolCalls {
		if err := ts.call(i, &m.ToolCalls[i]); err != nil {
			return err
		}
	}
	for i := range m.Tools {
		if err := ts.tool(i, &m.Tools[i]); err != nil {
			return err
		}
	}
	return nil
}

func (ts *texts) call(i int, c *ToolCall) error {
	prefix := "tool_calls[" + strconv.Itoa(i) + "]"
	if err := ts.id(prefix+".id", c.ID, text{field: fieldCallID, index: i}); err != nil {
		return err
	}
	if err := ts.plain(prefix+".name", c.Name, text{field: fieldCallName, index: i}); err != nil {
		return err
	}
	if err := ts.json(prefix+".arguments", prefix+".keys", "", c.Arguments, text{field: fieldArguments, index: i}); err != nil {
		return err
	}
	return ts.extra(prefix+".extra", c.Extra, callMembers, text{field: fieldCallExtra, index: i}, fieldCallExtraKey)
}

func (ts *texts) tool(i int, t *Tool) error {
	prefix := "tools[" + strconv.Itoa(i) + "]"
	if err := ts.plain(prefix+".name", t.Name, text{field: fieldToolName, index: i}); err != nil {
		return err
	}
	if err := ts.plain(prefix+".description", t.Description, text{field: fieldDescription, index: i}); err != nil {
		return err
	}
	if err := ts.json(prefix+".schema", prefix+".keys", "", t.Schema, text{field: fieldSchema, index: i}); err != nil {
		return err
	}
	return ts.extra(prefix+".extra", t.Extra, toolMembers, text{field: fieldToolExtra, index: i}, fieldToolExtraKey)
}

func checkImages(images []Image) error {
	for i, img := range images {
		switch {
		case !strings.HasPrefix(img.MIMEType, "image/") || !isToken(img.MIMEType[len("image/"):], "+.-"):
			return fmt.Errorf("images[%d]: not the MIME type of an image", i)
		case len(img.Data) == 0:
			return fmt.Errorf("images[%d]: no data", i)
		case !slices.Contains(imageDetails, img.Detail):
			return fmt.Errorf("images[%d]: unknown detail", i)
		}
	}
	return nil
}

func (ts *texts) plain(part, value string, t text) error {
	if value == "" {
		return nil
	}
	if !utf8.ValidString(value) {
		return fmt.Errorf("%s: invalid UTF-8", part)
	}
	t.part, t.value = part, value
	ts.list = append(ts.list, t)
	return nil
}

// id adds an identifier, unless it is too plain to say anything: scanners
// would take random tokens for secrets.
func (ts *texts) id(part, value string, t text) error {
	if len(value) <= 64 && isToken(value, "_-") {
		return nil
	}
	return ts.plain(part, value, t)
}

// isToken reports whether s consists of letters, digits and the bytes of more.
func isToken(s, more string) bool {
	for i := range len(s) {
		switch c := s[i]; {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9':
		case strings.IndexByte(more, c) >= 0:
		default:
			return false
		}
	}
	return true
}

// json adds the texts of a JSON document; an empty one has none. The pointers
// begin with path.
func (ts *texts) json(part, keys, path string, raw json.RawMessage, t text) error {
	if len(raw) == 0 {
		return nil
	}
	w := jsonWalker{src: string(raw), path: []byte(path), budget: &ts.budget}
	w.emit = func(kind tokenKind, path []byte, value string, start, end int) {
		t.ordinal++
		if value == "" {
			return
		}
		t := t
		t.token, t.value, t.start, t.end = kind, value, start, end
		if kind == tokenKey {
			t.part = keys + string(path)
		} else {
			t.part = part + string(path)
		}
		ts.list = append(ts.list, t)
	}
	if err := w.walk(); err != nil {
		return fmt.Errorf("%s: %w", part, err)
	}
	return nil
}

// extra adds the texts of unknown members, in the order of their names.
func (ts *texts) extra(part string, extra map[string]json.RawMessage, known []string, t text, keyField field) error {
	if len(extra) == 0 {
		return nil
	}
	for _, key := range slices.Sorted(maps.Keys(extra)) {
		if slices.Contains(known, key) {
			return fmt.Errorf("%s: member %s has a field of its own", part, key)
		}
		if !utf8.ValidString(key) {
			return fmt.Errorf("%s: invalid UTF-8 in a member name", part)
		}
		if len(extra[key]) == 0 {
			return fmt.Errorf("%s: member without a value", part)
		}
		path := string(appendPointer(nil, key))
		if ts.budget -= len(path); ts.budget < 0 {
			return fmt.Errorf("%s: %w", part, errProportion)
		}
		if key != "" {
			ts.list = append(ts.list, text{part: part + ".keys" + path, value: key, key: key, field: keyField, index: t.index})
		}
		t.key = key
		if err := ts.json(part, part+".keys", path, extra[key], t); err != nil {
			return err
		}
	}
	return nil
}
