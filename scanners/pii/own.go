// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pii

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/internal/prefilter"
)

// A Pattern is an identifier of your own, such as the numbers of your
// customers.
type Pattern struct {
	Name string // permanent, in lower_snake form; the Finding.Rule of its matches

	// Expr is a regular expression in the syntax of package regexp. Its matches
	// have at least a byte and a greatest length, at most 256 bytes: write
	// [a-z]{1,64} rather than [a-z]+. If it has a group named "value", what the
	// group matched is the finding.
	Expr string

	// Validate, if it is set, says whether a value is one: a check digit, a
	// list. It must be safe for concurrent use.
	Validate func(value string) bool

	// Context, if it is set, lists words one of which must stand near, as in
	// "customer number". The case of letters, accents and what stands between
	// words don't matter; a '*' at the end stands for any rest of a word.
	Context []string

	// Label names the placeholder: <CUSTOMER_1>. Empty means Name in upper case.
	Label string

	// Message says what was found; empty means "matches NAME".
	Message string
}

func (p *Pattern) label() string {
	if p.Label == "" {
		return strings.ToUpper(p.Name)
	}
	return p.Label
}

func (p *Pattern) what() string {
	if p.Message == "" {
		return "matches " + p.Name
	}
	return p.Message
}

const (
	maxOwn   = 256 // bytes of a match
	maxLabel = 32  // as long as placeholders are recognized
)

// ownPatterns runs the patterns of a Config.
type ownPatterns struct {
	patterns []Pattern
	values   []int // by pattern: its group named value, or 0
	regexps  *prefilter.Regexps
	first    int // the rule of the first pattern
}

func newOwnPatterns(patterns []Pattern, first int) (*ownPatterns, error) {
	if len(patterns) == 0 {
		return nil, nil
	}
	o := &ownPatterns{patterns: patterns, first: first}
	names := make(map[string]bool)
	for _, t := range Types() {
		names[string(t)] = true
	}
	var res []*regexp.Regexp
	for i := range patterns {
		p := &patterns[i]
		re, err := p.compile()
		if err == nil && names[p.Name] {
			err = fmt.Errorf("the name is taken")
		}
		if err != nil {
			return nil, fmt.Errorf("pattern %d (%q): %w", i, p.Name, err)
		}
		names[p.Name] = true
		res = append(res, re)
		o.values = append(o.values, max(0, re.SubexpIndex("value")))
	}
	var err error
	if o.regexps, err = prefilter.NewRegexps(res); err != nil {
		return nil, err
	}
	for i := range patterns {
		if n := o.regexps.Max(i); n < 0 || n > maxOwn {
			return nil, fmt.Errorf("pattern %d (%q): matches can be longer than %d bytes: bound its repetitions", i, patterns[i].Name, maxOwn)
		}
	}
	return o, nil
}

func (p *Pattern) compile() (*regexp.Regexp, error) {
	if p.Name == "" || strings.Trim(p.Name, "abcdefghijklmnopqrstuvwxyz0123456789_") != "" {
		return nil, fmt.Errorf("the name is not in lower_snake form")
	}
	if l := p.label(); len(l) > maxLabel || strings.Trim(l, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") != "" {
		return nil, fmt.Errorf("label %q: use at most %d upper-case letters, digits and '_'", l, maxLabel)
	}
	re, err := regexp.Compile(p.Expr)
	if err != nil {
		return nil, err
	}
	if re.MatchString("") {
		return nil, fmt.Errorf("the expression matches the empty text")
	}
	for _, words := range p.Context {
		if len(appendNormal(nil, strings.TrimSuffix(words, "*"))) == 0 {
			return nil, fmt.Errorf("context %q has no letter", words)
		}
	}
	return re, nil
}

// window is what the longest of the patterns depends on.
func (o *ownPatterns) window() int {
	n := 0
	if o != nil {
		for i := range o.patterns {
			n = max(n, o.regexps.Max(i))
		}
	}
	return window + n
}

// find reports the matches in the text as candidates that nothing built in
// stands above.
func (o *ownPatterns) find(sc *scan) {
	o.regexps.FindAll(sc.text, func(i int, loc []int) {
		if v := 2 * o.values[i]; loc[v] >= 0 {
			loc = loc[v:]
		}
		start, end, rule := loc[0], loc[1], o.first+i
		if start == end || sc.s.off[rule] {
			return
		}
		if p := &o.patterns[i]; p.Validate != nil && !p.Validate(sc.text[start:end]) {
			return
		}
		dist := 0
		if len(o.patterns[i].Context) > 0 {
			if dist = sc.near(start, end, rule); dist == far {
				return
			}
		}
		sc.candidate(start, end, rule, tierOwn, dist)
	})
}
