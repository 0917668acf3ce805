// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/generic"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
)

// genericPattern is a pattern of language generic, and the slots of its metavariables.
type genericPattern struct {
	pattern *generic.Pattern
	opts    generic.Options
	slots   map[string]int16
}

// generic compiles a pattern that is held against the text, not against a tree.
func (c *Compiler) generic(text string) (*genericPattern, error) {
	g := &genericPattern{opts: genericOptions(c.opts), slots: map[string]int16{}}
	var err error
	if g.pattern, err = generic.Compile(text, g.opts); err != nil {
		return nil, err
	}
	for _, name := range g.pattern.Vars() {
		if name != "$_" && name != "$..._" {
			g.slots[name] = c.vars.slot(name)
		}
	}
	return g, nil
}

func genericOptions(o *semgrep.Options) generic.Options {
	g := generic.Options{MaxSpan: o.GenericEllipsisMaxSpan, Caseless: o.GenericCaseless, Comments: o.GenericCommentStyle}
	if o.GenericEllipsisMaxSpan == 0 {
		g.MaxSpan = -1
	}
	for _, s := range o.GenericExtraWordCharacters {
		g.ExtraWord += s
	}
	g.Braces = o.GenericBraces
	if len(o.GenericExtraBraces) > 0 {
		if g.Braces == nil {
			g.Braces = [][2]string{{"(", ")"}, {"[", "]"}, {"{", "}"}}
		}
		g.Braces = append(g.Braces[:len(g.Braces):len(g.Braces)], o.GenericExtraBraces...)
	}
	return g
}

func (r *Formula) evalGeneric(f *File, run *Run) []Match {
	text := generic.Read(f.Tree.Src[run.from:run.end(f)], r.generic.opts)
	list, done := r.generic.pattern.Find(text, &run.Steps, maxMatches+1)
	if !done {
		run.Incomplete = "generic pattern: too many steps"
	}
	if len(list) > maxMatches {
		list, run.Incomplete = list[:maxMatches], "generic pattern: too many matches"
	}
	var out []Match
	for _, m := range list {
		x := Match{Start: run.from + int32(m.Start), End: run.from + int32(m.End)}
		bind := f.m.slots(len(r.vars.names), run.bound)
		for _, b := range m.Bindings {
			if s, ok := r.generic.slots[b.Name]; ok {
				bind[s] = Binding{Kind: BoundText, slot: s, Start: run.from + int32(b.Start), End: run.from + int32(b.End)}
			}
		}
		if x.Bind = f.keep(bind); f.Agree(run.bound, x.Bind) {
			out = append(out, x)
		}
	}
	return out
}
