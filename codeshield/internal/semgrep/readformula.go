// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package semgrep

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/pyre"
	"go.yaml.in/yaml/v3"
)

// This file reads formulas in the classic syntax.

// wholeKeys are the operators that can be all of a rule, a source, a sink or a condition.
var wholeKeys = []string{"pattern", "patterns", "pattern-either", "pattern-regex"}

// readRuleFormula reads the formula of a rule in either syntax.
func readRuleFormula(n *yaml.Node) (Formula, error) {
	m := lookup(n, "match")
	if m == nil {
		return readWhole(n, "a rule", "match")
	}
	for _, key := range wholeKeys {
		if v := lookup(n, key); v != nil {
			return nil, errorf(v, "expected either match or %s, not both", key)
		}
	}
	f, err := readMatch(m)
	if err == nil {
		err = noNegation(f)
	}
	return f, err
}

// readWhole reads the one operator of wholeKeys that a mapping has.
func readWhole(n *yaml.Node, what, orElse string) (Formula, error) {
	var key string
	var val *yaml.Node
	for _, k := range wholeKeys {
		v := lookup(n, k)
		switch {
		case v != nil && val != nil:
			return nil, errorf(v, "expected only one of %s and %s in %s", key, k, what)
		case v != nil:
			key, val = k, v
		}
	}
	if val == nil {
		if orElse != "" {
			orElse = " or " + orElse
		}
		return nil, errorf(n, "expected pattern, patterns, pattern-either, pattern-regex%s in %s", orElse, what)
	}
	return readOperator(key, val)
}

// A negation is what its operator gives while a rule is read. It becomes an element of
// And.Not or And.NotInside.
type negation struct {
	Pos
	Operand Formula
}

func (*negation) formula() {}

// readOperator reads the formula of an operator. The negations give a *negation.
func readOperator(key string, v *yaml.Node) (Formula, error) {
	switch key {
	case "pattern":
		return readPattern(v)
	case "pattern-regex":
		return readPatternRegex(v)
	case "patterns":
		return readPatterns(v, false)
	case "pattern-either":
		return readEither(v)
	case "pattern-not-regex":
		re, err := readPatternRegex(v)
		return &negation{Pos: at(v), Operand: re}, err
	case "pattern-not":
		f, err := readOperand(v, key)
		return &negation{Pos: at(v), Operand: f}, err
	case "pattern-inside":
		f, err := readOperand(v, key)
		return &Inside{Pos: at(v), Operand: f}, err
	case "pattern-not-inside":
		f, err := readOperand(v, key)
		return &negation{Pos: at(v), Operand: &Inside{Pos: at(v), Operand: f}}, err
	case "semgrep-internal-pattern-anywhere":
		f, err := readOperand(v, key)
		return &Anywhere{Pos: at(v), Operand: f}, err
	}
	return nil, skipf(v, "the operator %s is not known", key)
}

func readPattern(v *yaml.Node) (Formula, error) {
	text, err := str(v, "pattern")
	return &Pattern{Pos: at(v), Text: text}, err
}

// readBarePattern reads a pattern that stands below an operator without the key pattern.
// Semgrep takes a number for the text of one there, and only there.
func readBarePattern(v *yaml.Node) (Formula, error) {
	if tag := v.ShortTag(); tag == "!!int" || tag == "!!float" {
		return &Pattern{Pos: at(v), Text: v.Value}, nil
	}
	return readPattern(v)
}

func readPatternRegex(v *yaml.Node) (Formula, error) {
	re, err := readRegex(v, pyre.PCRE|pyre.Multiline)
	return &Regex{Pos: at(v), Re: re}, err
}

// readOperand reads what stands below an operator such as pattern-inside: a pattern as a
// string, or an object with one operator.
func readOperand(v *yaml.Node, under string) (Formula, error) {
	if v.Kind == yaml.ScalarNode {
		return readBarePattern(v)
	}
	k, val, err := onlyEntry(v, under)
	if err != nil {
		return nil, err
	}
	f, err := readOperator(k.Value, val)
	if err == nil {
		err = noNegation(f)
	}
	return f, err
}

// onlyEntry returns the key and the value of a mapping that has one.
func onlyEntry(n *yaml.Node, under string) (k, v *yaml.Node, err error) {
	if n.Kind != yaml.MappingNode || len(n.Content) == 0 {
		return nil, nil, errorf(n, "expected an object with an operator below %s", under)
	}
	if len(n.Content) > 2 {
		return nil, nil, errorf(n, "expected one operator in each item of %s; a hyphen may be missing", under)
	}
	return deref(n.Content[0]), deref(n.Content[1]), nil
}

// noNegation refuses a negation where there is nothing that it takes away from.
func noNegation(f Formula) error {
	if n, ok := f.(*negation); ok {
		return &Error{Pos: n.Pos, Msg: "a negation is expected in a conjunction only"}
	}
	return nil
}

func readEither(v *yaml.Node) (Formula, error) {
	or := &Or{Pos: at(v)}
	if v.Kind != yaml.SequenceNode || len(v.Content) == 0 {
		return nil, errorf(v, "expected a list for pattern-either")
	}
	for _, item := range v.Content {
		item = deref(item)
		k, val, err := onlyEntry(item, "pattern-either")
		if err != nil {
			return nil, err
		}
		if isCondition(k.Value) || k.Value == "focus-metavariable" {
			return nil, errorf(k, "%s is expected directly below patterns only", k.Value)
		}
		f, err := readOperator(k.Value, val)
		if err != nil {
			return nil, err
		}
		if err := noNegation(f); err != nil {
			return nil, err
		}
		or.Any = append(or.Any, f)
	}
	return or, nil
}

// readPatterns reads a conjunction. If it is all of a metavariable-pattern, it may consist
// of negations: they take away from the metavariable itself.
func readPatterns(v *yaml.Node, ofMetavar bool) (Formula, error) {
	if v.Kind != yaml.SequenceNode {
		return nil, errorf(v, "expected a list for patterns")
	}
	and := &And{Pos: at(v)}
	for _, item := range v.Content {
		k, val, err := onlyEntry(deref(item), "patterns")
		if err != nil {
			return nil, err
		}
		switch {
		case k.Value == "focus-metavariable":
			err = and.addFocus(val)
		case isCondition(k.Value):
			var c Condition
			if c, err = readCondition(k.Value, val); err == nil {
				and.Where = append(and.Where, c)
			}
		case k.Value == "pattern-where-python":
			err = skipf(k, "pattern-where-python runs code of the rule")
		default:
			var f Formula
			if f, err = readOperator(k.Value, val); err == nil {
				and.add(f)
			}
		}
		if err != nil {
			return nil, err
		}
	}
	if len(and.Positive)+len(and.Inside) == 0 && !ofMetavar {
		return nil, errorf(v, "expected at least one pattern that is no negation and no condition")
	}
	return and, nil
}

// add puts a formula among the operands of its kind.
func (and *And) add(f Formula) {
	switch f := f.(type) {
	case *Inside:
		and.Inside = append(and.Inside, f.Operand)
	case *negation:
		if in, ok := f.Operand.(*Inside); ok {
			and.NotInside = append(and.NotInside, in.Operand)
		} else {
			and.Not = append(and.Not, f.Operand)
		}
	default:
		and.Positive = append(and.Positive, f)
	}
}

func (and *And) addFocus(v *yaml.Node) error {
	names, err := oneOrMore(v, "focus-metavariable")
	if err != nil {
		return err
	}
	for _, name := range names {
		if !metavarRE.MatchString(name) {
			return errorf(v, "expected a metavariable such as $X")
		}
	}
	and.Focus = append(and.Focus, Focus{Pos: at(v), Vars: names})
	return nil
}
