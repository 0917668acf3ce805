// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"fmt"
	"strconv"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/pyre"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
)

// Languages returns the dialect of a language by its canonical name, nil for one that is not known.
type Languages func(lang string) *parse.Dialect

// A Compiler compiles the formulas of one rule for one language. They share the numbering of metavariables.
type Compiler struct {
	lang      string
	languages Languages
	dialect   *parse.Dialect
	opts      *semgrep.Options
	vars      *vars
	shared    *Shared // may be nil
	optionsID int     // 1 + the number of opts; 0 where that is not known
}

// NewCompiler returns a Compiler for rules with the given options in the given language. What formulas have in common with those
// of other rules is found by shared; it may be nil.
func NewCompiler(lang string, opts *semgrep.Options, languages Languages, shared *Shared) *Compiler {
	c := &Compiler{lang: lang, languages: languages, opts: opts, vars: &vars{}, shared: shared}
	if shared != nil {
		c.vars.plan = shared.plan
	}
	c.dialect = languages(lang)
	return c
}

// Slot returns the index of a metavariable, given with its dollar sign, in [Match.Bind]; -1 if no formula mentions it.
func (c *Compiler) Slot(name string) int {
	if s, ok := c.vars.slots[name]; ok {
		return int(s)
	}
	return -1
}

// Vars returns the names of the metavariables by slot.
func (c *Compiler) Vars() []string { return c.vars.names }

// A PatternError is a pattern, or a part of a formula, that can't be compiled.
type PatternError struct {
	Pos semgrep.Pos // of the pattern in the rule file
	Err error
}

func (e *PatternError) Error() string { return fmt.Sprintf("match: pattern: %v", e.Err) }
func (e *PatternError) Unwrap() error { return e.Err }

type op uint8

const (
	opPattern op = iota
	opGeneric
	opRegex
	opAnd
	opOr
	opInside
	opAnywhere
)

// A Formula is a compiled formula. It is immutable and safe for concurrent use.
type Formula struct {
	op   op
	pos  semgrep.Pos
	vars *vars

	pattern *pattern        // of opPattern, or
	generic *genericPattern // in the language generic
	re      *pyre.Regexp
	groups  []group // of re

	any                              []*Formula // of Or; the operand of Inside, Anywhere
	positive, inside, not, notInside []*Formula
	where                            []condition
	pure                             int // how many of where, the first, bind nothing and see nothing of what others bind
	focus                            [][]int16

	same  *identity // what it has in common with formulas of other rules; it may be nil
	slots []int16   // of the metavariables that it mentions, in the order in which it does
	wants []want    // what a text with a match has
	kinds kindSet   // of nodes that its tree has
}

// A want is a list of words of which a text with a match has one.
type want struct {
	words []int32
	made  bool // in the text, or in a constant that is made of strings in the text
}

// Any returns the formula that matches what one of fs does.
func (c *Compiler) Any(fs []*Formula) *Formula {
	out := &Formula{op: opOr, vars: c.vars, any: fs}
	c.want(out)
	return out
}

// Formula compiles f.
func (c *Compiler) Formula(f semgrep.Formula) (*Formula, error) { return c.formula(f, false) }

func (c *Compiler) formula(f semgrep.Formula, inside bool) (*Formula, error) {
	mark := len(c.vars.met)
	out, err := c.operator(f, inside)
	if err != nil {
		return nil, err
	}
	out.slots = distinct(c.vars.met[mark:])
	c.identify(out, f, inside)
	c.want(out)
	return out, nil
}

// operator compiles f and its operands.
func (c *Compiler) operator(f semgrep.Formula, inside bool) (*Formula, error) {
	out := &Formula{pos: f.At(), vars: c.vars}
	var err error
	switch f := f.(type) {
	case *semgrep.Pattern:
		out.op = opPattern
		if semgrep.Lang(c.lang) == semgrep.Generic {
			out.op = opGeneric
			if out.generic, err = c.generic(f.Text); err != nil {
				return nil, &PatternError{f.Pos, err}
			}
			break
		}
		if semgrep.Lang(c.lang) == semgrep.RegexLang { // in this language, patterns are regular expressions
			re, err := pyre.Compile(f.Text, pyre.PCRE|pyre.Multiline)
			if err != nil {
				return nil, &PatternError{f.Pos, err}
			}
			out.op, out.re = opRegex, c.shared.regexp(re)
			out.groups = c.groups(re)
			break
		}
		if c.dialect == nil {
			return nil, &PatternError{f.Pos, fmt.Errorf("no parser for language %q", c.lang)}
		}
		out.pattern, err = c.pattern(f.Text)
		if err != nil {
			return nil, &PatternError{f.Pos, err}
		}
		out.pattern.inside = inside
	case *semgrep.Regex:
		out.op, out.re = opRegex, c.shared.regexp(f.Re)
		out.groups = c.groups(f.Re)
	case *semgrep.And:
		out.op = opAnd
		return out, c.and(out, f, inside)
	case *semgrep.Or:
		out.op = opOr
		out.any, err = c.list(f.Any, inside)
	case *semgrep.Inside:
		out.op = opInside
		out.any, err = c.list([]semgrep.Formula{f.Operand}, true)
	case *semgrep.Anywhere:
		out.op = opAnywhere
		out.any, err = c.list([]semgrep.Formula{f.Operand}, false)
	default:
		err = fmt.Errorf("match: unknown formula %T", f)
	}
	return out, err
}

// groups returns what the groups of a regular expression bind: $1 for the first, and $NAME for one that has a name.
func (c *Compiler) groups(re *pyre.Regexp) []group {
	var out []group
	for i, name := range re.GroupNames() {
		if i == 0 {
			continue
		}
		out = append(out, group{i, c.vars.slot("$" + strconv.Itoa(i)), true})
		if name != "" {
			out = append(out, group{i, c.vars.slot("$" + name), false})
		}
	}
	return out
}

// group says which slot a group of a regular expression binds.
type group struct {
	index    int
	slot     int16
	numbered bool // it has no name of its own there
}

func (c *Compiler) list(fs []semgrep.Formula, inside bool) ([]*Formula, error) {
	var out []*Formula
	for _, f := range fs {
		g, err := c.formula(f, inside)
		if err != nil {
			return nil, err
		}
		out = append(out, g)
	}
	return out, nil
}

func (c *Compiler) and(out *Formula, f *semgrep.And, inside bool) (err error) {
	for _, l := range []struct {
		to     *[]*Formula
		from   []semgrep.Formula
		inside bool
	}{
		{&out.positive, f.Positive, inside && len(f.Positive) == 1 && len(f.Not) == 0},
		{&out.inside, f.Inside, true},
		{&out.not, f.Not, false},
		{&out.notInside, f.NotInside, true},
	} {
		if *l.to, err = c.list(l.from, l.inside); err != nil {
			return err
		}
	}
	for _, w := range f.Where {
		cond, err := c.condition(w)
		if err != nil {
			return err
		}
		out.where = append(out.where, cond)
	}
	for out.pure < len(out.where) && isPure(out.where[out.pure]) {
		out.pure++
	}
	for _, focus := range f.Focus {
		var slots []int16
		for _, name := range focus.Vars {
			slots = append(slots, c.vars.slot(name))
		}
		out.focus = append(out.focus, slots)
	}
	return nil
}
