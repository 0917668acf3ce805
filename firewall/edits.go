// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"cmp"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"unicode/utf8"
)

// A splice replaces a range of a decoded text.
type splice struct {
	start, end int
	text       string
}

// edit applies the edits of one step and reports whether they change anything.
func (sc *scan) edit(edits []Edit) (bool, error) {
	byText := make(map[int][]Edit)
	for _, e := range edits {
		i := sc.in.texts.find(e.Part)
		byText[i] = append(byText[i], e)
	}
	changes := make(map[int][]splice, len(byText))
	for i := range sc.in.texts.list { // in order, so that placeholders are numbered in order
		if byText[i] == nil {
			continue
		}
		if s := mergeEdits(byText[i], sc.in.texts.list[i].value, sc.replacement); len(s) > 0 {
			changes[i] = s
		}
	}
	return len(changes) > 0, sc.apply(changes)
}

// replacement returns what is written in the place of value.
func (sc *scan) replacement(e Edit, value string) string {
	switch {
	case e.Label == "":
		return e.Replacement
	case sc.session != nil:
		return sc.session.vault.redact(e.Label, value)
	case e.Replacement == "":
		return "<" + e.Label + ">"
	}
	return e.Replacement
}

// apply makes the changed message the input of the scanners to come.
func (sc *scan) apply(changes map[int][]splice) error {
	if len(changes) == 0 {
		return nil
	}
	if sc.origin == nil {
		sc.origin = &origin{texts: sc.in.texts}
	}
	m, renamed, err := applySplices(sc.in.Message, sc.in.texts, changes)
	if err != nil {
		return err
	}
	sc.origin.record(sc.in.texts, changes, renamed)
	in, err := NewInput(m, sc.in.Past)
	if err != nil {
		return errors.New("firewall: edits make the message invalid")
	}
	sc.use(in)
	return nil
}

// A group is a range of a text and the edit that says what takes its place.
type group struct {
	start, end int
	edit       Edit
}

// groupEdits returns the edits of one text in order and without overlaps. Of
// edits that overlap, the whole range is replaced by what one of them says: a
// label comes before a replacement, a replacement before nothing, then the
// longer range counts.
func groupEdits(edits []Edit) []group {
	edits = slices.Clone(edits)
	slices.SortStableFunc(edits, func(a, b Edit) int {
		if c := cmp.Compare(a.Start, b.Start); c != 0 {
			return c
		}
		// An insertion comes before what begins at its place.
		return cmp.Compare(btoi(a.Start != a.End), btoi(b.Start != b.End))
	})
	var groups []group
	for i := 0; i < len(edits); {
		g := group{edits[i].Start, edits[i].End, edits[i]}
		for i++; i < len(edits) && edits[i].Start < g.end; i++ {
			e := edits[i]
			g.end = max(g.end, e.End)
			if rank(e) > rank(g.edit) || rank(e) == rank(g.edit) && e.End-e.Start > g.edit.End-g.edit.Start {
				g.edit = e
			}
		}
		groups = append(groups, g)
	}
	return groups
}

// mergeEdits turns the edits of one text into splices, without those that
// change nothing.
func mergeEdits(edits []Edit, value string, replacement func(Edit, string) string) []splice {
	var out []splice
	for _, g := range groupEdits(edits) {
		if text := replacement(g.edit, value[g.start:g.end]); text != value[g.start:g.end] {
			out = append(out, splice{g.start, g.end, text})
		}
	}
	return out
}

func rank(e Edit) int {
	switch {
	case e.Label != "":
		return 2
	case e.Replacement != "":
		return 1
	}
	return 0
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// spliced returns value with the splices applied.
func spliced(value string, splices []splice) string {
	var b strings.Builder
	at := 0
	for _, s := range splices {
		b.WriteString(value[at:s.start])
		b.WriteString(s.text)
		at = s.end
	}
	b.WriteString(value[at:])
	return b.String()
}

// A document names one JSON text in a message.
type document struct {
	field field
	index int
	key   string
}

// rename says that a member of Extra got a new name.
type rename struct {
	document // with the old name
	to       string
}

// applySplices returns m with the changes to its texts. It shares no memory
// that it changes with m.
func applySplices(m Message, t *texts, changes map[int][]splice) (Message, []rename, error) {
	e := editor{m: m}
	raw := make(map[document][]splice)
	var order []document
	for i := range t.list {
		splices := changes[i]
		if splices == nil {
			continue
		}
		x := &t.list[i]
		doc := document{x.field, x.index, x.key}
		if x.token == 0 {
			e.setPlain(x, spliced(x.value, splices))
			continue
		}
		if raw[doc] == nil {
			order = append(order, doc)
		}
		src := *e.raw(doc)
		raw[doc] = append(raw[doc], splice{x.start, x.end, rewriteToken(string(src[x.start:x.end]), x, splices)})
	}
	for _, doc := range order {
		e.setRaw(doc, json.RawMessage(spliced(string(*e.raw(doc)), raw[doc])))
	}
	for _, r := range e.renames {
		if err := e.rename(r); err != nil {
			return Message{}, nil, err
		}
	}
	return e.m, e.renames, nil
}

// rewriteToken returns a string, number or member name with its text changed.
// What is not changed keeps its spelling.
func rewriteToken(token string, t *text, splices []splice) string {
	if t.token == tokenNumber {
		value := spliced(t.value, splices)
		if isNumber(value) {
			return value
		}
		return string(appendJSONString(nil, value))
	}
	var out []byte
	pos, decoded := 1, 0 // in the token, in its text
	advance := func(to int, keep bool) {
		for decoded < to {
			n, size := 1, 1
			if token[pos] == '\\' {
				var r rune
				r, n = unescape(token[pos:])
				size = utf8.RuneLen(r)
			}
			if keep {
				out = append(out, token[pos:pos+n]...)
			}
			pos += n
			decoded += size
		}
	}
	out = append(out, '"')
	for _, s := range splices {
		advance(s.start, true)
		advance(s.end, false)
		out = appendEscaped(out, s.text)
	}
	advance(len(t.value), true)
	return string(append(out, '"'))
}
