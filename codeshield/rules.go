// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"sync"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/match"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// Rules is a set of rules, compiled. It is immutable and safe for concurrent use.
type Rules struct {
	langs map[semgrep.Lang]*ruleset
	infos []RuleInfo
	pool  sync.Pool // *scratch
}

// RuleInfo describes a loaded rule.
type RuleInfo struct {
	ID        string
	File      string
	Line      int
	Languages []string
	Mode      string // "search", "taint" or "regex"
	Severity  firewall.Severity
	CWE       string
	Message   string
}

// ruleset is the rules of one language.
type ruleset struct {
	lang  semgrep.Lang
	rules []*rule
	pre   *candidates
}

// rule is one rule, compiled for one language.
type rule struct {
	id, file, message string
	severity          firewall.Severity
	cwe               string
	src               *semgrep.Rule // nil for a regular expression of a list
	search            *match.Rule
	taint             *taintRule
	regex             *semgrep.RegexRule
	paths             *pathFilter
}

// Load reads the rule files of the given file systems: Semgrep's, in YAML or JSON, and CodeShield's lists of regular
// expressions. Files whose names end in .test.yaml or .test.yml are fixtures and no rules.
//
// A rule that can't be honoured as it is written is returned as Skipped, never loaded in part. The error joins one for
// each file or rule that is malformed, with file, line and rule; the rules are what could be loaded all the same, and are
// never nil.
func Load(systems ...fs.FS) (*Rules, []Skipped, error) {
	r := &Rules{langs: map[semgrep.Lang]*ruleset{}}
	var skipped []Skipped
	var errs []error
	for _, fsys := range systems {
		files, err := semgrep.Load(fsys)
		if err != nil {
			errs = append(errs, fmt.Errorf("codeshield: %w", err))
		}
		for _, f := range files {
			skipped = append(skipped, r.add(f)...)
		}
	}
	for _, set := range r.langs {
		set.pre = newCandidates(set.rules)
	}
	slices.SortStableFunc(r.infos, func(a, b RuleInfo) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line))
	})
	return r, skipped, errors.Join(errs...)
}

// List returns what is known of the rules, by file and line.
func (r *Rules) List() []RuleInfo { return slices.Clone(r.infos) }

// Len is the number of rules.
func (r *Rules) Len() int { return len(r.infos) }

// add compiles the rules of a file and returns those that can't be honoured.
func (r *Rules) add(f *semgrep.File) (skipped []Skipped) {
	for _, s := range f.Skipped {
		skipped = append(skipped, Skipped{File: s.File, Line: s.Pos.Line, Column: s.Pos.Col, Rule: s.Rule, Reason: s.Reason})
	}
	for _, x := range f.Regexes {
		r.addRegex(x)
	}
	for _, x := range f.Rules {
		skipped = append(skipped, r.addRule(x)...)
	}
	return skipped
}

// set returns the rules of a language.
func (r *Rules) set(l semgrep.Lang) *ruleset {
	s := r.langs[l]
	if s == nil {
		s = &ruleset{lang: l}
		r.langs[l] = s
	}
	return s
}

func (r *Rules) addRegex(x *semgrep.RegexRule) {
	one := &rule{id: x.ID, file: x.File, message: x.Message, severity: severity(x.Severity), cwe: x.CWE, regex: x}
	info := RuleInfo{ID: x.ID, File: x.File, Line: x.Pos.Line, Mode: "regex", Severity: one.severity, CWE: x.CWE, Message: x.Message}
	l := x.Language
	if l == "" {
		l = semgrep.RegexLang // for every language
	}
	info.Languages = []string{string(l)}
	s := r.set(l)
	s.rules = append(s.rules, one)
	r.infos = append(r.infos, info)
}

// addRule compiles a rule for each of its languages.
func (r *Rules) addRule(x *semgrep.Rule) (skipped []Skipped) {
	info := RuleInfo{ID: x.ID, File: x.File, Line: x.Pos.Line, Mode: "search", Severity: severity(x.Severity), CWE: cwe(x.Metadata), Message: x.Message}
	if x.Mode == semgrep.TaintMode {
		info.Mode = "taint"
	}
	paths, err := newPathFilter(x.Paths)
	if err != nil {
		return []Skipped{{File: x.File, Line: x.Pos.Line, Column: x.Pos.Col, Rule: x.ID, Reason: err.Error()}}
	}
	for _, l := range x.Languages {
		one := &rule{id: x.ID, file: x.File, message: x.Message, severity: info.Severity, cwe: info.CWE, src: x, paths: paths}
		var err error
		if x.Mode == semgrep.TaintMode {
			one.taint, err = compileTaint(x, string(l), lang.Dialect)
		} else {
			one.search, err = match.Compile(x, string(l), lang.Dialect)
		}
		if err != nil {
			skipped = append(skipped, skip(x, l, err))
			continue
		}
		info.Languages = append(info.Languages, string(l))
		s := r.set(l)
		s.rules = append(s.rules, one)
	}
	if len(info.Languages) > 0 {
		r.infos = append(r.infos, info)
	}
	return skipped
}

// skip describes a rule that can't be compiled for a language.
func skip(x *semgrep.Rule, l semgrep.Lang, err error) Skipped {
	s := Skipped{File: x.File, Line: x.Pos.Line, Column: x.Pos.Col, Rule: x.ID, Reason: err.Error()}
	if len(x.Languages) > 1 {
		s.Language = string(l)
	}
	if e, ok := errors.AsType[*match.PatternError](err); ok {
		s.Line, s.Column, s.Reason = e.Pos.Line, e.Pos.Col, "pattern: "+e.Err.Error()
	}
	return s
}

// cwe takes the first CWE number out of a rule's metadata.
func cwe(meta map[string]any) string {
	for _, key := range []string{"cwe_id", "cwe"} {
		v := meta[key]
		if list, ok := v.([]any); ok && len(list) > 0 {
			v = list[0]
		}
		s, ok := v.(string)
		if !ok {
			continue
		}
		if i := strings.Index(strings.ToUpper(s), "CWE-"); i >= 0 {
			j := i + 4
			for j < len(s) && s[j] >= '0' && s[j] <= '9' {
				j++
			}
			if j > i+4 {
				return "CWE-" + s[i+4:j]
			}
		}
	}
	return ""
}
