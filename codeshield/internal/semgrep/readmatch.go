// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package semgrep

import (
	"slices"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/pyre"
	"go.yaml.in/yaml/v3"
)

// This file reads formulas in the newer syntax: match, any, all, where.

// matchKeys are the operators of the newer syntax.
var matchKeys = []string{"pattern", "regex", "all", "any", "not", "inside", "anywhere"}

// readMatch reads a formula; a string is a pattern. The keys that go besides the operator
// and where are those of what the formula is part of, and are not read here.
func readMatch(n *yaml.Node, besides ...string) (Formula, error) {
	if n.Kind == yaml.ScalarNode {
		return readBarePattern(n)
	}
	if n.Kind != yaml.MappingNode {
		return nil, errorf(n, "expected a pattern, or an object with one of pattern, regex, all, any, not, inside, anywhere")
	}
	var op, val, where *yaml.Node
	for k, v := range entries(n) {
		switch {
		case slices.Contains(matchKeys, k.Value):
			if op != nil {
				return nil, errorf(k, "expected only one of %s and %s", op.Value, k.Value)
			}
			op, val = k, v
		case k.Value == "where":
			where = v
		case k.Value == "taint":
			return nil, skipf(k, "taint within a formula is not supported")
		case !slices.Contains(besides, k.Value):
			return nil, skipf(k, "the operator %s is not known", k.Value)
		}
	}
	if op == nil {
		return nil, errorf(n, "expected one of pattern, regex, all, any, not, inside, anywhere")
	}
	f, err := readMatchOperator(op.Value, val)
	if err != nil || where == nil {
		return f, err
	}
	and, ok := f.(*And)
	if !ok {
		and = &And{Pos: at(n)}
		and.add(f)
	}
	if len(and.Positive)+len(and.Inside) == 0 {
		return nil, errorf(where, "expected a formula that is no negation for where")
	}
	return and, and.readWhere(where)
}

func readMatchOperator(op string, v *yaml.Node) (Formula, error) {
	switch op {
	case "pattern":
		return readPattern(v)
	case "regex":
		return readPatternRegex(v)
	case "all":
		return readAll(v)
	case "any":
		return readAny(v)
	}
	f, err := readMatch(v)
	if err != nil {
		return nil, err
	}
	if err := noNegation(f); err != nil {
		return nil, err
	}
	switch op {
	case "not":
		return &negation{Pos: at(v), Operand: f}, nil
	case "inside":
		return &Inside{Pos: at(v), Operand: f}, nil
	}
	return &Anywhere{Pos: at(v), Operand: f}, nil
}

func readAll(v *yaml.Node) (Formula, error) {
	if v.Kind != yaml.SequenceNode {
		return nil, errorf(v, "expected a list for all")
	}
	and := &And{Pos: at(v)}
	for _, item := range v.Content {
		f, err := readMatch(deref(item))
		if err != nil {
			return nil, err
		}
		and.add(f)
	}
	if len(and.Positive)+len(and.Inside) == 0 {
		return nil, errorf(v, "expected at least one formula that is no negation")
	}
	return and, nil
}

func readAny(v *yaml.Node) (Formula, error) {
	if v.Kind != yaml.SequenceNode || len(v.Content) == 0 {
		return nil, errorf(v, "expected a list for any")
	}
	or := &Or{Pos: at(v)}
	for _, item := range v.Content {
		f, err := readMatch(deref(item))
		if err == nil {
			err = noNegation(f)
		}
		if err != nil {
			return nil, err
		}
		or.Any = append(or.Any, f)
	}
	return or, nil
}

func (and *And) readWhere(v *yaml.Node) error {
	if v.Kind != yaml.SequenceNode {
		return errorf(v, "expected a list for where")
	}
	for _, item := range v.Content {
		if err := and.readWhereItem(deref(item)); err != nil {
			return err
		}
	}
	return nil
}

func (and *And) readWhereItem(n *yaml.Node) error {
	if n.Kind != yaml.MappingNode {
		return errorf(n, "expected an object for a condition")
	}
	if focus := lookup(n, "focus"); focus != nil {
		if err := wantKeys(n, "focus", []string{"focus"}); err != nil {
			return err
		}
		return and.addFocus(focus)
	}
	c, err := readWhereCondition(n)
	if err != nil {
		return err
	}
	and.Where = append(and.Where, c)
	return nil
}

func readWhereCondition(n *yaml.Node) (Condition, error) {
	if lookup(n, "comparison") != nil {
		return readComparison(n)
	}
	if lookup(n, "metavariable") == nil {
		return nil, errorf(n, "expected focus, comparison or metavariable in a condition")
	}
	switch {
	case lookup(n, "type") != nil, lookup(n, "types") != nil:
		return readMetavarType(n)
	case lookup(n, "analyzer") != nil:
		return readAnalysis(n)
	case lookup(n, "regex") != nil && lookup(n, "where") == nil:
		return readMetavarRegex(n)
	}
	name, err := metavariable(n)
	if err != nil {
		return nil, err
	}
	c := &MetavarPattern{Pos: at(n), Var: name}
	if c.Language, err = readLanguage(n); err != nil {
		return nil, err
	}
	if c.Formula, err = readMatch(n, "metavariable", "language"); err != nil {
		return nil, err
	}
	return c, noNegation(c.Formula)
}

// matchRegexFlags are the flags of a regular expression on a metavariable.
const matchRegexFlags = pyre.PCRE | pyre.Anchored
