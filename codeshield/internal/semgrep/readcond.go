// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package semgrep

import (
	"errors"
	"regexp"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/expr"
	"go.yaml.in/yaml/v3"
)

// metavarRE is for the name of a metavariable, the groups of regular expressions included.
var metavarRE = regexp.MustCompile(`^\$(\.\.\.)?[A-Za-z0-9_]+$`)

func isCondition(key string) bool {
	switch key {
	case "metavariable-regex", "metavariable-pattern", "metavariable-comparison", "metavariable-analysis",
		"metavariable-type", "metavariable-name", "semgrep-internal-metavariable-name":
		return true
	}
	return false
}

func readCondition(key string, v *yaml.Node) (Condition, error) {
	switch key {
	case "metavariable-regex":
		return readMetavarRegex(v)
	case "metavariable-pattern":
		return readMetavarPattern(v)
	case "metavariable-comparison":
		return readComparison(v)
	case "metavariable-analysis":
		return readAnalysis(v)
	case "metavariable-type":
		return readMetavarType(v)
	}
	return readMetavarName(v)
}

// metavariable reads the key of that name.
func metavariable(n *yaml.Node) (string, error) {
	v := lookup(n, "metavariable")
	if v == nil {
		return "", errorf(n, "expected the key metavariable")
	}
	return metavarName(v)
}

func metavarName(v *yaml.Node) (string, error) {
	if v.Kind != yaml.ScalarNode || !metavarRE.MatchString(v.Value) {
		return "", errorf(v, "expected a metavariable such as $X")
	}
	return v.Value, nil
}

// readLanguage reads the optional key language.
func readLanguage(n *yaml.Node) (Lang, error) {
	v := lookup(n, "language")
	if v == nil {
		return "", nil
	}
	l, ok := ParseLang(v.Value)
	if !ok {
		return "", skipf(v, "the language %q of a metavariable is not supported", v.Value)
	}
	return l, nil
}

func readMetavarRegex(v *yaml.Node) (Condition, error) {
	if err := wantKeys(v, "metavariable-regex", []string{"metavariable", "regex"}, "constant-propagation"); err != nil {
		return nil, err
	}
	name, err := metavariable(v)
	if err != nil {
		return nil, err
	}
	c := &MetavarRegex{Pos: at(v), Var: name}
	if c.Re, err = readRegex(lookup(v, "regex"), matchRegexFlags); err != nil {
		return nil, err
	}
	if p := lookup(v, "constant-propagation"); p != nil {
		c.ConstantPropagation, err = boolean(p, "constant-propagation")
	}
	return c, err
}

func readMetavarPattern(v *yaml.Node) (Condition, error) {
	if err := wantKeys(v, "metavariable-pattern", []string{"metavariable"}, append(wholeKeys, "language")...); err != nil {
		return nil, err
	}
	name, err := metavariable(v)
	if err != nil {
		return nil, err
	}
	c := &MetavarPattern{Pos: at(v), Var: name}
	if c.Language, err = readLanguage(v); err != nil {
		return nil, err
	}
	if ps := lookup(v, "patterns"); ps != nil && len(v.Content)/2 == lenWith(v, "metavariable", "language")+1 {
		c.Formula, err = readPatterns(ps, true)
	} else {
		c.Formula, err = readWhole(v, "metavariable-pattern", "")
	}
	return c, err
}

// lenWith counts those of the keys that a mapping has.
func lenWith(n *yaml.Node, keys ...string) (count int) {
	for _, k := range keys {
		if lookup(n, k) != nil {
			count++
		}
	}
	return count
}

func readComparison(v *yaml.Node) (Condition, error) {
	if err := wantKeys(v, "metavariable-comparison", []string{"comparison"}, "metavariable", "strip", "base"); err != nil {
		return nil, err
	}
	c := &MetavarComparison{Pos: at(v)}
	src := lookup(v, "comparison")
	text, err := str(src, "comparison")
	if err != nil {
		return nil, err
	}
	if c.Expr, err = expr.Parse(text); err != nil {
		var e *expr.SyntaxError
		if errors.As(err, &e) && e.Unsupported {
			return nil, skipf(src, "comparison, offset %d: %s", e.Offset, e.Msg)
		}
		return nil, errorf(src, "malformed comparison: %v", err)
	}
	if lookup(v, "metavariable") != nil {
		if c.Var, err = metavariable(v); err != nil {
			return nil, err
		}
	}
	if s := lookup(v, "strip"); s != nil {
		if c.Strip, err = boolean(s, "strip"); err != nil {
			return nil, err
		}
		if c.Strip && c.Var == "" {
			return nil, errorf(v, "expected the key metavariable besides strip")
		}
	}
	if b := lookup(v, "base"); b != nil {
		if c.Base, err = integer(b, "base"); err != nil {
			return nil, err
		}
	}
	return c, nil
}

func readAnalysis(v *yaml.Node) (Condition, error) {
	if err := wantKeys(v, "metavariable-analysis", []string{"metavariable", "analyzer"}); err != nil {
		return nil, err
	}
	name, err := metavariable(v)
	if err != nil {
		return nil, err
	}
	c := &MetavarAnalysis{Pos: at(v), Var: name}
	kind := lookup(v, "analyzer")
	if kind.Kind == yaml.MappingNode {
		if err := wantKeys(kind, "analyzer", []string{"kind"}); err != nil {
			return nil, err
		}
		kind = lookup(kind, "kind")
	}
	switch kind.Value {
	case "entropy":
		c.Analyzer = Entropy
	case "redos":
		c.Analyzer = Redos
	default:
		return nil, skipf(kind, "the analyzer %q is not known", kind.Value)
	}
	return c, nil
}

func readMetavarType(v *yaml.Node) (Condition, error) {
	if err := wantKeys(v, "metavariable-type", []string{"metavariable"}, "type", "types", "language"); err != nil {
		return nil, err
	}
	name, err := metavariable(v)
	if err != nil {
		return nil, err
	}
	c := &MetavarType{Pos: at(v), Var: name}
	one, more := lookup(v, "type"), lookup(v, "types")
	switch {
	case (one == nil) == (more == nil):
		return nil, errorf(v, "expected either type or types")
	case one != nil:
		var t string
		t, err = str(one, "type")
		c.Types = []string{t}
	default:
		c.Types, err = oneOrMore(more, "types")
	}
	return c, err
}

func readMetavarName(v *yaml.Node) (Condition, error) {
	if err := wantKeys(v, "metavariable-name", []string{"metavariable"}, "kind", "module", "modules", "fqn", "fqns"); err != nil {
		return nil, err
	}
	name, err := metavariable(v)
	if err != nil {
		return nil, err
	}
	c := &MetavarName{Pos: at(v), Var: name}
	for k, val := range entries(v) {
		switch k.Value {
		case "kind":
			c.Kind, err = str(val, k.Value)
		case "module", "modules":
			var s []string
			s, err = oneOrMore(val, k.Value)
			c.Modules = append(c.Modules, s...)
		case "fqn", "fqns":
			var s []string
			s, err = oneOrMore(val, k.Value)
			c.FQNs = append(c.FQNs, s...)
		}
		if err != nil {
			return nil, err
		}
	}
	if c.Kind == "" && c.Modules == nil && c.FQNs == nil {
		return nil, errorf(v, "expected kind, module, modules, fqn or fqns")
	}
	return c, nil
}
