// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package semgrep

import (
	"slices"

	"go.yaml.in/yaml/v3"
)

// A taintSyntax says how the parts of a taint rule are written: the classic way or the
// newer one.
type taintSyntax struct {
	prefix  string // of the keys of the lists
	formula func(n *yaml.Node) (Formula, error)
}

var (
	classicTaint = taintSyntax{"pattern-", readClassicPart}
	newerTaint   = taintSyntax{"", readNewerPart}
)

// specKeys are the keys of sources, sinks, sanitizers and propagators besides formulas.
var specKeys = []string{"label", "requires", "exact", "by-side-effect", "control", "at-exit", "not_conflicting", "not-conflicting",
	"from", "to", "replace-labels"}

func readClassicPart(n *yaml.Node) (Formula, error) {
	if n.Kind != yaml.MappingNode {
		return nil, errorf(n, "expected an object with pattern, patterns, pattern-either or pattern-regex")
	}
	for k := range entries(n) {
		if isOperator(k.Value) && !slices.Contains(wholeKeys, k.Value) {
			return nil, skipf(k, "%s is not known besides a pattern", k.Value)
		}
	}
	return readWhole(n, "a source, sink, sanitizer or propagator", "")
}

func readNewerPart(n *yaml.Node) (Formula, error) {
	f, err := readMatch(n, specKeys...)
	if err == nil {
		err = noNegation(f)
	}
	return f, err
}

// readTaintRule reads the taint specification of a rule.
func readTaintRule(n *yaml.Node) (*Taint, error) {
	for _, key := range append([]string{"match"}, wholeKeys...) {
		if v := lookup(n, key); v != nil && (key != "match" || v.Kind != yaml.MappingNode || lookup(v, "taint") == nil) {
			return nil, errorf(v, "expected no %s in a rule of mode taint", key)
		}
	}
	if t := lookup(n, "taint"); t != nil {
		return readTaint(t, newerTaint)
	}
	if m := lookup(n, "match"); m != nil {
		if err := wantKeys(m, "match", []string{"taint"}); err != nil {
			return nil, err
		}
		return readTaint(lookup(m, "taint"), newerTaint)
	}
	return readTaint(n, classicTaint)
}

func readTaint(n *yaml.Node, syntax taintSyntax) (*Taint, error) {
	if n.Kind != yaml.MappingNode {
		return nil, errorf(n, "expected an object with sources and sinks")
	}
	t := &Taint{Pos: at(n)}
	var err error
	if t.Sources, err = readParts(n, syntax, "sources", true, readSource); err != nil {
		return nil, err
	}
	if t.Sinks, err = readParts(n, syntax, "sinks", true, readSink); err != nil {
		return nil, err
	}
	if t.Sanitizers, err = readParts(n, syntax, "sanitizers", false, readSanitizer); err != nil {
		return nil, err
	}
	t.Propagators, err = readParts(n, syntax, "propagators", false, readPropagator)
	return t, err
}

// readParts reads one of the lists.
func readParts[T any](n *yaml.Node, syntax taintSyntax, key string, required bool, read func(*yaml.Node, Formula) (T, error)) ([]T, error) {
	key = syntax.prefix + key
	list := lookup(n, key)
	if list == nil && !required {
		return nil, nil
	}
	if list == nil {
		return nil, errorf(n, "expected the key %s", key)
	}
	if list.Kind != yaml.SequenceNode || required && len(list.Content) == 0 {
		return nil, errorf(list, "expected a list that is not empty for %s", key)
	}
	var parts []T
	for _, item := range list.Content {
		item = deref(item)
		f, err := syntax.formula(item)
		if err != nil {
			return nil, err
		}
		part, err := read(item, f)
		if err != nil {
			return nil, err
		}
		parts = append(parts, part)
	}
	return parts, nil
}

func readSource(n *yaml.Node, f Formula) (*Source, error) {
	s := &Source{Pos: at(n), Formula: f, Label: SourceLabel}
	var err error
	for k, v := range entries(n) {
		switch k.Value {
		case "label":
			s.Label, err = str(v, "label")
		case "requires":
			s.Requires, err = readRequires(v)
		case "exact":
			s.Exact, err = boolean(v, "exact")
		case "by-side-effect":
			s.BySideEffect, err = readSideEffect(v)
		case "control":
			s.Control, err = boolean(v, "control")
		}
		if err != nil {
			return nil, err
		}
	}
	return s, nil
}

func readSink(n *yaml.Node, f Formula) (*Sink, error) {
	s := &Sink{Pos: at(n), Formula: f, Exact: true}
	var err error
	for k, v := range entries(n) {
		switch {
		case k.Value == "requires" && v.Kind == yaml.SequenceNode:
			s.RequiresVar, err = readVarRequires(v)
		case k.Value == "requires":
			s.Requires, err = readRequires(v)
		case k.Value == "exact":
			s.Exact, err = boolean(v, "exact")
		case k.Value == "at-exit":
			s.AtExit, err = boolean(v, "at-exit")
		}
		if err != nil {
			return nil, err
		}
	}
	return s, nil
}

// readVarRequires reads a list of conditions, each on one metavariable.
func readVarRequires(n *yaml.Node) ([]VarRequires, error) {
	var out []VarRequires
	for _, item := range n.Content {
		k, v, err := onlyEntry(deref(item), "requires")
		if err != nil {
			return nil, err
		}
		if !metavarRE.MatchString(k.Value) {
			return nil, errorf(k, "expected a metavariable such as $X")
		}
		r, err := readRequires(v)
		if err != nil {
			return nil, err
		}
		out = append(out, VarRequires{Var: k.Value, Requires: r})
	}
	if len(out) == 0 {
		return nil, errorf(n, "expected a list that is not empty for requires")
	}
	return out, nil
}

func readSanitizer(n *yaml.Node, f Formula) (*Sanitizer, error) {
	s := &Sanitizer{Pos: at(n), Formula: f}
	var err error
	for k, v := range entries(n) {
		switch k.Value {
		case "exact":
			s.Exact, err = boolean(v, "exact")
		case "by-side-effect":
			s.BySideEffect, err = plainSideEffect(v)
		case "not_conflicting", "not-conflicting":
			s.NotConflicting, err = boolean(v, k.Value)
		}
		if err != nil {
			return nil, err
		}
	}
	return s, nil
}

func readPropagator(n *yaml.Node, f Formula) (*Propagator, error) {
	p := &Propagator{Pos: at(n), Formula: f, BySideEffect: WithSideEffect}
	var err error
	for k, v := range entries(n) {
		switch k.Value {
		case "from":
			p.From, err = metavarName(v)
		case "to":
			p.To, err = metavarName(v)
		case "by-side-effect":
			p.BySideEffect, err = plainSideEffect(v)
		case "label":
			p.Label, err = str(v, "label")
		case "requires":
			p.Requires, err = readRequires(v)
		case "replace-labels":
			p.ReplaceLabels, err = strs(v, "replace-labels")
		}
		if err != nil {
			return nil, err
		}
	}
	if p.From == "" || p.To == "" {
		return nil, errorf(n, "expected the keys from and to in a propagator")
	}
	return p, nil
}

// readSideEffect reads what a source can have: true, false or only.
func readSideEffect(n *yaml.Node) (SideEffect, error) {
	if n.Value == "only" {
		return OnlySideEffect, nil
	}
	return plainSideEffect(n)
}

// plainSideEffect reads true or false.
func plainSideEffect(n *yaml.Node) (SideEffect, error) {
	by, err := boolean(n, "by-side-effect")
	if by {
		return WithSideEffect, err
	}
	return NoSideEffect, err
}
