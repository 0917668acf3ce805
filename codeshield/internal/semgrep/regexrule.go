// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package semgrep

import (
	"errors"
	"path"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/pyre"
	"go.yaml.in/yaml/v3"
)

// A RegexRule is an entry of a CodeShield list: a regular expression of Python, searched
// for in the text of the file.
type RegexRule struct {
	ID       string // pattern_id
	File     string
	Pos      Pos
	Message  string // description
	CWE      string // such as CWE-327
	Severity Severity
	Re       *pyre.Regexp

	// Language is the language that the file is for by its name, as c.yaml is for C. It is
	// empty if the name is that of no language (language_agnostic.yaml): the rule is then
	// for each of them.
	Language Lang
}

// readRegexes reads a CodeShield list.
func (f *File) readRegexes(root *yaml.Node) error {
	lang, _ := ParseLang(strings.TrimSuffix(path.Base(f.Name), path.Ext(f.Name)))
	var errs []error
	first := map[string]Pos{}
	for _, n := range root.Content {
		n = deref(n)
		r, err := readRegexRule(n)
		id := ""
		if n.Kind == yaml.MappingNode {
			if v := lookup(n, "pattern_id"); v != nil {
				id = v.Value
			}
		}
		if p, twice := first[id]; twice && err == nil {
			err = errorf(n, "the pattern_id is that of the rule in line %d; ids are unique in a file", p.Line)
		}
		first[id] = at(n)
		var skip *skip
		switch {
		case errors.As(err, &skip):
			f.Skipped = append(f.Skipped, Skipped{File: f.Name, Pos: skip.pos, Rule: id, Reason: skip.reason})
		case err != nil:
			errs = append(errs, complete(err, f.Name, id))
		default:
			r.File, r.Language = f.Name, lang
			f.Regexes = append(f.Regexes, r)
		}
	}
	return errors.Join(errs...)
}

// readRegexRule reads one entry. Keys besides those it needs are notes.
func readRegexRule(n *yaml.Node) (*RegexRule, error) {
	if n.Kind != yaml.MappingNode {
		return nil, errorf(n, "expected an object for a rule")
	}
	if err := checkTree(n); err != nil {
		return nil, err
	}
	r := &RegexRule{Pos: at(n)}
	for _, f := range []struct {
		key string
		to  *string
	}{{"pattern_id", &r.ID}, {"description", &r.Message}, {"cwe_id", &r.CWE}} {
		v := lookup(n, f.key)
		if v == nil {
			return nil, errorf(n, "expected the key %s", f.key)
		}
		var err error
		if *f.to, err = str(v, f.key); err != nil {
			return nil, err
		}
	}
	if r.ID == "" {
		return nil, errorf(n, "expected a pattern_id that is not empty")
	}
	rule := lookup(n, "rule")
	if rule == nil {
		return nil, errorf(n, "expected the key rule")
	}
	var err error
	if r.Re, err = readRegex(rule, 0); err != nil {
		return nil, err
	}
	sev := lookup(n, "severity")
	if sev == nil {
		return nil, errorf(n, "expected the key severity")
	}
	r.Severity, err = readRegexSeverity(sev)
	return r, err
}

// readRegexSeverity reads the words that CodeShield uses.
func readRegexSeverity(n *yaml.Node) (Severity, error) {
	switch strings.ToLower(n.Value) {
	case "error":
		return SeverityError, nil
	case "warning":
		return SeverityWarning, nil
	case "advice", "info":
		return SeverityInfo, nil
	}
	return "", errorf(n, "expected Error, Warning or Advice for severity")
}
