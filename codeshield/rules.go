// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"sync"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/match"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/pyre"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// Rules is a set of rules, compiled. It is immutable and safe for concurrent use.
type Rules struct {
	langs map[semgrep.Lang]*candidates // for texts in a language: with the rules that are for any text
	own   map[semgrep.Lang]*candidates // without those
	sets  map[semgrep.Lang]*ruleSet    // what is compiled at once: see setOf
	// text holds the rules for texts in no language: those for any text, and all lists of regular expressions.
	text *candidates
	// loose holds, of the rules for any text, those that are for files of certain names: they are for code.
	loose *candidates
	infos []RuleInfo
	byID  map[ruleKey]int // into infos
	pool  sync.Pool       // *analysis
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
	// Confidence is how sure the rule's author is that a finding is one: "HIGH", "MEDIUM", "LOW", or "" where the rule does
	// not say.
	Confidence string
	OWASP      []string // such as "A03:2021"; nil where the rule does not say

	files bool // it is for files of certain names only
	later bool // what comes behind a finding may take it back
}

// rule is one rule, compiled for one language. One of search, taint and regex is set.
type rule struct {
	info   RuleInfo
	src    *semgrep.Rule // nil with regex
	lang   semgrep.Lang  // likewise
	search *match.Rule
	taint  *taintRule
	regex  *semgrep.RegexRule
	paths  *pathFilter
	hint   *pyre.Regexp // prescan_regex of the metadata: see UseCase; it may be nil

	assumed bool  // the imports that the rule demands count as there
	err     error // why it could not be compiled
}

// Load reads the rule files of the given file systems: Semgrep's, in YAML or JSON, and CodeShield's lists of regular
// expressions. Files whose names end in .test.yaml or .test.yml are fixtures and no rules.
//
// A rule that can't be honoured as it is written is returned as Skipped, never loaded in part. The error joins one for
// each file or rule that is malformed, with file, line and rule; the rules are what could be loaded all the same, and are
// never nil.
func Load(systems ...fs.FS) (*Rules, []Skipped, error) {
	l, err := read(systems)
	l.compile()
	return l.rules(), l.skipped(), err
}

// read reads rule files.
func read(systems []fs.FS) (*loader, error) {
	l := &loader{byLang: map[semgrep.Lang][]*rule{}, sets: map[semgrep.Lang]*ruleSet{}}
	var errs []error
	for _, fsys := range systems {
		files, err := semgrep.Load(fsys)
		if err != nil {
			errs = append(errs, fmt.Errorf("codeshield: %w", err))
		}
		for _, f := range files {
			l.add(f)
		}
	}
	return l, errors.Join(errs...)
}

// rules returns what was gathered.
func (l *loader) rules() *Rules {
	slices.SortStableFunc(l.infos, func(a, b RuleInfo) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line))
	})
	byID := make(map[ruleKey]int, len(l.infos))
	for i := range l.infos {
		byID[ruleKey{l.infos[i].File, l.infos[i].ID}] = i
	}
	return &Rules{langs: l.candidates(), own: l.own(), sets: l.sets, text: l.anyText(false), loose: l.anyText(true), infos: l.infos, byID: byID}
}

// List returns what is known of the rules, by file and line.
func (r *Rules) List() []RuleInfo {
	list := slices.Clone(r.infos)
	for i := range list {
		list[i].Languages = slices.Clone(list[i].Languages)
		list[i].OWASP = slices.Clone(list[i].OWASP)
	}
	return list
}

// Len is the number of rules.
func (r *Rules) Len() int { return len(r.infos) }
