// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package semgrep

import (
	"regexp"
	"slices"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/pyre"
	"go.yaml.in/yaml/v3"
)

var idRE = regexp.MustCompile(`^[a-zA-Z0-9._-]+$`)

// readRule reads one rule. The error is a *skip or an *Error.
func readRule(file string, n *yaml.Node) (*Rule, error) {
	if n.Kind != yaml.MappingNode {
		return nil, errorf(n, "expected an object for a rule")
	}
	if err := checkTree(n); err != nil {
		return nil, err
	}
	r := &Rule{File: file, Pos: at(n), Options: defaultOptions()}
	id := lookup(n, "id")
	if id == nil {
		return nil, errorf(n, "expected the key id")
	}
	if !idRE.MatchString(id.Value) || id.ShortTag() != "!!str" {
		return nil, errorf(id, "expected an id of letters, digits, '.', '_' and '-'")
	}
	r.ID = id.Value
	if err := checkKeys(n); err != nil {
		return nil, err
	}
	if err := checkVersions(n); err != nil {
		return nil, err
	}
	if err := r.readMode(n); err != nil {
		return nil, err
	}
	if err := r.readFields(n); err != nil {
		return nil, err
	}
	if r.Mode == TaintMode {
		t, err := readTaintRule(n)
		r.Taint = t
		return r, err
	}
	f, err := readRuleFormula(n)
	r.Formula = f
	return r, err
}

// checkKeys refuses an operator where a rule has none: other unknown keys are notes of the
// author's, but one of these is a constraint.
func checkKeys(n *yaml.Node) error {
	for k := range entries(n) {
		switch k.Value {
		case "pattern", "patterns", "pattern-either", "pattern-regex",
			"pattern-sources", "pattern-sinks", "pattern-sanitizers", "pattern-propagators":
			continue
		case "validators":
			return skipf(k, "validators need the network")
		case "r2c-internal-project-depends-on":
			return skipf(k, "the dependencies of a project are not known")
		}
		if isOperator(k.Value) {
			return skipf(k, "%s is not an operator of a rule", k.Value)
		}
	}
	return nil
}

// isOperator reports whether a key has the form of an operator of the classic syntax.
func isOperator(key string) bool {
	for _, prefix := range []string{"pattern", "metavariable-", "focus-metavariable", "semgrep-internal-"} {
		if strings.HasPrefix(key, prefix) {
			return true
		}
	}
	return false
}

func checkVersions(n *yaml.Node) error {
	for _, b := range []struct {
		key, what string
		sign      int
	}{{"min-version", "is for Semgrep from %s on, this is " + Version, 1}, {"max-version", "is for Semgrep up to %s, this is " + Version, -1}} {
		v := lookup(n, b.key)
		if v == nil {
			continue
		}
		cmp, ok := compareVersions(v.Value, Version)
		if !ok {
			return errorf(v, "expected a version of the form 1.2.3 for %s", b.key)
		}
		if cmp == b.sign {
			return skipf(v, "the rule "+b.what, v.Value)
		}
	}
	return nil
}

// readMode decides by mode and the newer keys what kind of rule it is.
func (r *Rule) readMode(n *yaml.Node) error {
	mode := lookup(n, "mode")
	if mode != nil {
		switch mode.Value {
		case "search":
		case "taint":
			r.Mode = TaintMode
		case "join", "extract", "step", "secrets":
			return skipf(mode, "mode %s is not supported", mode.Value)
		default:
			return errorf(mode, "expected search or taint for mode")
		}
	}
	if lookup(n, "taint") != nil {
		r.Mode = TaintMode
	}
	if m := lookup(n, "match"); m != nil && m.Kind == yaml.MappingNode && lookup(m, "taint") != nil {
		r.Mode = TaintMode
	}
	return nil
}

func (r *Rule) readFields(n *yaml.Node) (err error) {
	for _, key := range []string{"message", "severity", "languages"} {
		if lookup(n, key) == nil {
			return errorf(n, "expected the key %s", key)
		}
	}
	var langs *yaml.Node
	for k, v := range entries(n) {
		switch k.Value {
		case "message":
			r.Message, err = str(v, "message")
		case "severity":
			r.Severity, err = readSeverity(v)
		case "languages":
			langs = v
			r.Languages, r.Unsupported, err = readLanguages(v)
		case "metadata":
			r.Metadata, _ = value(v).(map[string]any)
		case "options":
			err = r.Options.read(v)
		case "paths":
			r.Paths, err = readPaths(v)
		case "fix":
			var fix string
			fix, err = str(v, "fix")
			r.Fix = &fix
		case "fix-regex":
			r.FixRegex, err = readFixRegex(v)
		}
		if err != nil {
			return err
		}
	}
	if len(r.Languages) == 0 {
		return skipf(langs, "no language of the rule is supported: %s", strings.Join(r.Unsupported, ", "))
	}
	return nil
}

func readSeverity(n *yaml.Node) (Severity, error) {
	switch s := Severity(n.Value); s {
	case SeverityError, SeverityWarning, SeverityInfo, SeverityCritical, SeverityHigh, SeverityMedium,
		SeverityLow, SeverityInventory, SeverityExperiment:
		return s, nil
	}
	return "", errorf(n, "expected one of CRITICAL, HIGH, MEDIUM, LOW, ERROR, WARNING, INFO for severity")
}

func readPaths(n *yaml.Node) (p Paths, err error) {
	if n.Kind != yaml.MappingNode {
		return p, errorf(n, "expected an object for paths")
	}
	for k, v := range entries(n) {
		switch k.Value {
		case "include":
			p.Include, err = strs(v, "paths")
		case "exclude":
			p.Exclude, err = strs(v, "paths")
		default:
			err = errorf(k, "expected include or exclude in paths")
		}
		if err != nil {
			return p, err
		}
	}
	return p, nil
}

func readFixRegex(n *yaml.Node) (*FixRegex, error) {
	f := &FixRegex{Pos: at(n)}
	if err := wantKeys(n, "fix-regex", []string{"regex", "replacement"}, "count"); err != nil {
		return nil, err
	}
	var err error
	for k, v := range entries(n) {
		switch k.Value {
		case "regex":
			f.Re, err = readRegex(v, 0)
		case "replacement":
			f.Replacement, err = str(v, "replacement")
		case "count":
			f.Count, err = integer(v, "count")
		}
		if err != nil {
			return nil, err
		}
	}
	return f, nil
}

// readRegex compiles a regular expression.
func readRegex(n *yaml.Node, flags pyre.Flags) (*pyre.Regexp, error) {
	s, err := str(n, "a regular expression")
	if err != nil {
		return nil, err
	}
	re, err := pyre.Compile(s, flags)
	if err == nil {
		return re, nil
	}
	if e, ok := err.(*pyre.SyntaxError); ok && e.Unsupported {
		return nil, skipf(n, "regular expression, offset %d: %s", e.Offset, e.Msg)
	}
	return nil, errorf(n, "malformed regular expression: %v", err)
}

// wantKeys checks that a mapping has the required keys, and no others but the optional
// ones. A key that is unknown may be a constraint, so the rule is skipped.
func wantKeys(n *yaml.Node, what string, required []string, optional ...string) error {
	if n.Kind != yaml.MappingNode {
		return errorf(n, "expected an object for %s", what)
	}
	for _, key := range required {
		if lookup(n, key) == nil {
			return errorf(n, "expected the key %s in %s", key, what)
		}
	}
	for k := range entries(n) {
		if !slices.Contains(required, k.Value) && !slices.Contains(optional, k.Value) {
			return skipf(k, "the key %s of %s is not known", k.Value, what)
		}
	}
	return nil
}
