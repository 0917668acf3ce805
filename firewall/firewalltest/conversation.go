// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewalltest

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// A Conversation is a recorded conversation with what is expected of a
// firewall at each message, read from a txtar file (see the package comment
// for its form). It is safe for concurrent use.
type Conversation struct {
	// File is the name that was given to Parse.
	File string
	// Policy is the name after "policy:" in the header, or empty.
	Policy string
	// Trace is the conversation.
	Trace firewall.Trace

	archive *archive
	steps   []step // one for each message of Trace
}

// step is one message of a file and the sections that say what is expected of it.
type step struct {
	line    int       // of the message's marker
	end     int       // offset after the message's own sections, without the empty lines at their end
	want    *want     // nil where the file is silent: allow, and no finding
	becomes []becomes // parts that edits change
	expects []section // the sections of want and becomes
}

// becomes is what a part of a message reads after the edits.
type becomes struct {
	part, text string
	section    section
}

// Parse reads a conversation. The error names the file and the line.
func Parse(file string, data []byte) (*Conversation, error) {
	c := &Conversation{File: file, archive: parseArchive(data)}
	for i, line := range c.archive.header() {
		if name, ok := strings.CutPrefix(line, "policy:"); ok {
			if c.Policy != "" {
				return nil, c.errorf(i+1, "a second policy")
			}
			if c.Policy = strings.TrimSpace(name); c.Policy == "" {
				return nil, c.errorf(i+1, "policy without a name")
			}
		}
	}
	for _, s := range c.archive.sections {
		if err := c.add(s); err != nil {
			return nil, c.errorf(s.line, "%w", err)
		}
	}
	if len(c.Trace) == 0 {
		return nil, c.errorf(1, "no message: a conversation has at least one section such as -- user --")
	}
	return c, nil
}

func (c *Conversation) errorf(line int, format string, args ...any) error {
	return fmt.Errorf("%s:%d: %w", c.File, line, fmt.Errorf(format, args...))
}

// marker is a parsed marker line.
type marker struct {
	word    string // the first word
	name    string // the word after it, if any
	id      string
	escaped bool
}

func parseMarker(text string) (marker, error) {
	words, err := fields(text)
	if err != nil || len(words) == 0 {
		return marker{}, fmt.Errorf("section %q: %w", text, errors.Join(err, errors.New("not a list of words")))
	}
	m := marker{word: words[0]}
	for _, word := range words[1:] {
		value, isID := strings.CutPrefix(word, "id=")
		switch {
		case isID && m.id == "":
			m.id = value
		case word == "escaped" && !m.escaped:
			m.escaped = true
		case m.name == "" && word != "escaped" && !isID:
			m.name = strings.TrimPrefix(word, "name=")
		default:
			return marker{}, fmt.Errorf("section %s: word %q is one too many", m.word, word)
		}
	}
	return m, nil
}

// add takes one section into the conversation.
func (c *Conversation) add(s section) error {
	m, err := parseMarker(s.marker)
	if err != nil {
		return err
	}
	body := decodeText(string(c.archive.data[s.body:s.end]))
	if m.escaped {
		if body, err = unescape(body); err != nil {
			return err
		}
	}
	switch m.word {
	case "call":
		return c.addCall(m, body, s)
	case "want":
		return c.addWant(m, body, s)
	case "becomes":
		return c.addBecomes(m, body, s)
	}
	message, err := newMessage(m, body)
	if err != nil {
		return err
	}
	c.Trace = append(c.Trace, message)
	c.steps = append(c.steps, step{line: s.line, end: c.contentEnd(s)})
	return nil
}

// contentEnd returns the offset after a section's last line that is not empty.
func (c *Conversation) contentEnd(s section) int {
	body := c.archive.data[s.body:s.end]
	end := s.body + len(strings.TrimRight(string(body), "\n"))
	if end < s.end && end > s.body {
		end++ // the newline that ends the line
	}
	return end
}

// newMessage makes the message of a section other than call, want and becomes.
func newMessage(m marker, body string) (firewall.Message, error) {
	var message firewall.Message
	switch m.word {
	case "system", "user", "assistant", "memory":
		message = firewall.Message{Role: firewall.Role(m.word), Name: m.name, Content: body}
	case "tool":
		return firewall.Message{Role: firewall.RoleTool, Name: m.name, ToolCallID: m.id, Content: body}, nil
	case "role":
		if m.name == "" {
			return message, errors.New("section role: no name; write -- role NAME --")
		}
		message = firewall.Message{Role: firewall.Role(m.name), Content: body}
	case "tools":
		if err := json.Unmarshal([]byte(`{"role":"tools","tools":`+body+`}`), &message); err != nil {
			return message, fmt.Errorf("section tools: not a JSON list of tool definitions: %w", err)
		}
	case "json":
		if err := json.Unmarshal([]byte(body), &message); err != nil {
			return message, fmt.Errorf("section json: not a chat message: %w", err)
		}
	default:
		return message, fmt.Errorf("unknown section %q: use system, user, assistant, tool, memory, tools, role, json, call, want or becomes", m.word)
	}
	if m.id != "" {
		return message, fmt.Errorf("section %s: id= stands in tool and call only", m.word)
	}
	return message, nil
}

func (c *Conversation) addCall(m marker, body string, s section) error {
	last := len(c.Trace) - 1
	switch {
	case last < 0 || c.Trace[last].Role != firewall.RoleAssistant:
		return errors.New("section call: no assistant before it")
	case len(c.steps[last].expects) > 0:
		return errors.New("section call: stands after what is expected of its message")
	case m.name == "":
		return errors.New("section call: no name; write -- call NAME --")
	}
	call := firewall.ToolCall{ID: m.id, Name: m.name, Arguments: json.RawMessage(body)}
	c.Trace[last].ToolCalls = append(c.Trace[last].ToolCalls, call)
	c.steps[last].end = c.contentEnd(s)
	return nil
}

func (c *Conversation) addWant(m marker, body string, s section) error {
	if len(c.steps) == 0 {
		return errors.New("section want: no message before it")
	}
	step := &c.steps[len(c.steps)-1]
	if m != (marker{word: "want"}) {
		return errors.New("section want: stands alone on its line")
	}
	if step.want != nil {
		return errors.New("section want: a second one for the same message")
	}
	w, err := parseWant(strings.Split(body, "\n"), s.line+1)
	if err != nil {
		return err
	}
	step.want = w
	step.expects = append(step.expects, s)
	return nil
}

func (c *Conversation) addBecomes(m marker, body string, s section) error {
	if len(c.steps) == 0 {
		return errors.New("section becomes: no message before it")
	}
	if m.id != "" {
		return errors.New("section becomes: id= stands in tool and call only")
	}
	step := &c.steps[len(c.steps)-1]
	part := m.name
	if part == "" {
		part = "content"
	}
	for _, other := range step.becomes {
		if other.part == part {
			return fmt.Errorf("section becomes: a second one for %s", part)
		}
	}
	step.becomes = append(step.becomes, becomes{part: part, text: body, section: s})
	step.expects = append(step.expects, s)
	return nil
}

// fieldTexts lists the fields of a message that edits can change, as becomes names them.
func fieldTexts(m firewall.Message) [][2]string {
	list := [][2]string{{"content", m.Content}, {"name", m.Name}, {"tool_call_id", m.ToolCallID}}
	for i, call := range m.ToolCalls {
		prefix := "tool_calls[" + strconv.Itoa(i) + "]"
		list = append(list, [2]string{prefix + ".name", call.Name}, [2]string{prefix + ".id", call.ID},
			[2]string{prefix + ".arguments", string(call.Arguments)}, [2]string{prefix + ".extra", rawTexts(call.Extra)})
	}
	for i, tool := range m.Tools {
		prefix := "tools[" + strconv.Itoa(i) + "]"
		list = append(list, [2]string{prefix + ".name", tool.Name}, [2]string{prefix + ".description", tool.Description},
			[2]string{prefix + ".schema", string(tool.Schema)}, [2]string{prefix + ".extra", rawTexts(tool.Extra)})
	}
	return append(list, [2]string{"extra", rawTexts(m.Extra)})
}

// rawTexts writes unknown members as one JSON object, sorted by name.
func rawTexts(members map[string]json.RawMessage) string {
	if len(members) == 0 {
		return ""
	}
	data, err := json.Marshal(members)
	if err != nil {
		return fmt.Sprint(members) // not JSON: compared as it is
	}
	return string(data)
}
