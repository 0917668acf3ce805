// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/generic"
)

// textPattern is a pattern of the language generic.
type textPattern struct {
	pattern *generic.Pattern
	opts    generic.Options
	slots   map[string]int16
}

func (c *Compiler) textPattern(text string) (*textPattern, error) {
	o := c.opts
	opts := generic.Options{
		MaxSpan: o.GenericEllipsisMaxSpan, Caseless: o.GenericCaseless, ExtraWord: strings.Join(o.GenericExtraWordCharacters, ""),
		Comments: o.GenericCommentStyle,
	}
	if o.GenericBraces != nil || o.GenericExtraBraces != nil {
		opts.Braces = o.GenericBraces
		if opts.Braces == nil {
			opts.Braces = [][2]string{{"(", ")"}, {"[", "]"}, {"{", "}"}}
		}
		opts.Braces = append(opts.Braces[:len(opts.Braces):len(opts.Braces)], o.GenericExtraBraces...)
	}
	p, err := generic.Compile(text, opts)
	if err != nil {
		return nil, err
	}
	t := &textPattern{pattern: p, opts: opts, slots: map[string]int16{}}
	for _, v := range p.Vars() {
		t.slots[v] = c.vars.slot(v)
	}
	return t, nil
}

// evalText finds a pattern of the language generic.
func (r *Formula) evalText(f *File, run *Run) []Match {
	text := generic.Read(f.Tree.Src[run.from:run.end(f)], r.text.opts)
	found, done := r.text.pattern.Find(text, &run.Steps)
	if !done {
		run.Incomplete = "too many steps of the matcher"
	}
	var out []Match
	for _, m := range found {
		x := Match{Start: run.from + int32(m.Start), End: run.from + int32(m.End), Bind: make([]Binding, len(r.vars.names))}
		copy(x.Bind, run.bound)
		for _, b := range m.Bindings {
			if s := r.text.slots[b.Name]; s >= 0 {
				x.Bind[s] = Binding{Kind: BoundText, Start: run.from + int32(b.Start), End: run.from + int32(b.End)}
			}
		}
		if f.agree(run.bound, x.Bind) {
			out = append(out, x)
		}
	}
	return out
}
