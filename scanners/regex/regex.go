// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package regex is a scanner out of named regular expressions, each with a
// decision and a score of its own.
//
// An expression is run only where its matches can be: most have a literal or a
// run of digits that must stand in each match, and one pass over the text
// finds those of all patterns together. The result is the same as if each
// expression had been run on the whole text.
package regex

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/internal/prefilter"
)

// A Pattern is a named regular expression in the syntax of package regexp.
//
// An expression whose matches have a greatest length, written [a-z]{1,64}
// rather than [a-z]+, is cheaper: it is run on the surroundings of its literal
// and not on the whole text, and streams are scanned piece by piece.
type Pattern struct {
	Name string // permanent; the Finding.Rule of its matches

	// Expr matches at least a byte. If it has a group named "value", written
	// (?P<value>...), what the group matched is the finding, and the rest of
	// the match is the surroundings that it must stand in.
	Expr string

	// Decision is about a message with a match; zero means Block.
	Decision firewall.Decision
	// Score is from 0 to 1; zero means 1.
	Score float64
	// Message says what was found; empty means "matches NAME".
	Message string
	// Label, if it is set, makes the scanner ask for each match to be
	// redacted: see firewall.Edit. Give the pattern the decision Allow to let
	// the redacted message go on.
	Label string
}

// Config configures a scanner. The zero Config is that of [Upstream].
type Config struct {
	// Patterns are looked for; nil means those of Upstream.
	Patterns []Pattern

	// Off names patterns that are not looked for.
	Off []string

	// Allow lists matches that are no findings, such as the address of a
	// support desk. They are compared as a whole, letters of either case alike.
	Allow []string
}

// Name is the name of the scanner in results.
const Name = "regex"

// maxFindings bounds the findings of one message; the reason counts them all.
const maxFindings = 256

type scanner struct {
	patterns []Pattern
	values   []int // by pattern: its group named value, or 0
	regexps  *prefilter.Regexps
	allow    []string
}

// local is a scanner whose patterns all have a greatest length, and no edits.
type local struct {
	scanner
	window int
}

// New compiles the patterns. The error names the pattern that is wrong.
//
// The scanner is immutable, safe for concurrent use and a
// [firewall.BoundedScanner]. It is a [firewall.WindowScanner] if the matches
// of all patterns have a greatest length and none has a Label.
func New(cfg Config) (firewall.Scanner, error) {
	patterns := cfg.Patterns
	if patterns == nil {
		patterns = Upstream()
	}
	for _, name := range cfg.Off {
		if !slices.ContainsFunc(patterns, func(p Pattern) bool { return p.Name == name }) {
			return nil, fmt.Errorf("regex: Config.Off: no pattern is named %q", name)
		}
	}
	s := scanner{allow: slices.Clone(cfg.Allow)}
	var res []*regexp.Regexp
	names := make(map[string]bool)
	for i, p := range patterns {
		re, err := p.compile()
		if err != nil {
			return nil, fmt.Errorf("regex: pattern %d (%q): %w", i, p.Name, err)
		}
		if names[p.Name] {
			return nil, fmt.Errorf("regex: pattern %d (%q): the name is used twice", i, p.Name)
		}
		names[p.Name] = true
		if !slices.Contains(cfg.Off, p.Name) {
			s.patterns = append(s.patterns, p)
			s.values = append(s.values, max(0, re.SubexpIndex("value")))
			res = append(res, re)
		}
	}
	var err error
	if s.regexps, err = prefilter.NewRegexps(res); err != nil {
		return nil, fmt.Errorf("regex: %w", err)
	}
	if window, ok := s.window(); ok {
		return &local{s, window}, nil
	}
	return &s, nil
}

// compile checks p, fills in what is left out, and compiles the expression.
func (p *Pattern) compile() (*regexp.Regexp, error) {
	if p.Name == "" {
		return nil, fmt.Errorf("no name: give it one")
	}
	if p.Decision == 0 {
		p.Decision = firewall.Block
	}
	if p.Decision > firewall.Block {
		return nil, fmt.Errorf("%v: use Allow, HumanReview or Block", p.Decision)
	}
	if p.Score == 0 {
		p.Score = 1
	}
	if !(p.Score > 0 && p.Score <= 1) {
		return nil, fmt.Errorf("score %v is not from 0 to 1", p.Score)
	}
	if p.Message == "" {
		p.Message = "matches " + p.Name
	}
	if strings.Trim(p.Label, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") != "" {
		return nil, fmt.Errorf("label %q: use upper-case letters, digits and '_'", p.Label)
	}
	re, err := regexp.Compile(p.Expr)
	if err != nil {
		return nil, err
	}
	if re.MatchString("") {
		return nil, fmt.Errorf("the expression matches the empty text")
	}
	return re, nil
}

// window is what a finding depends on: its match, and a character on either
// side for \b, ^ and $.
func (s *scanner) window() (n int, ok bool) {
	for i, p := range s.patterns {
		longest := s.regexps.Max(i)
		if longest < 0 || p.Label != "" {
			return 0, false
		}
		n = max(n, longest+utf8.UTFMax)
	}
	return n, true
}

// Name returns "regex".
func (s *scanner) Name() string { return Name }

// Bounded returns true: package regexp is linear in the text.
func (s *scanner) Bounded() bool { return true }

// Window returns how many bytes on either side of a match decide about it.
func (s *local) Window() int { return s.window }

// Scan looks for the patterns in every text of the message.
func (s *scanner) Scan(ctx context.Context, in firewall.Input) (firewall.Result, error) {
	out := firewall.Result{Decision: firewall.Allow}
	var counts []int // by pattern
	for part, text := range in.Texts() {
		if err := ctx.Err(); err != nil {
			return firewall.Result{}, err
		}
		s.regexps.FindAll(text, func(i int, loc []int) {
			start, end := loc[0], loc[1]
			if v := 2 * s.values[i]; loc[v] >= 0 {
				start, end = loc[v], loc[v+1]
			}
			if start == end || s.allowed(text[start:end]) {
				return
			}
			if counts == nil {
				counts = make([]int, len(s.patterns))
			}
			counts[i]++
			s.report(&out, i, part, start, end)
		})
	}
	s.decide(&out, counts)
	return out, nil
}

func (s *scanner) allowed(match string) bool {
	return slices.ContainsFunc(s.allow, func(a string) bool { return strings.EqualFold(a, match) })
}

func (s *scanner) report(out *firewall.Result, i int, part string, start, end int) {
	p := &s.patterns[i]
	if len(out.Findings) < maxFindings {
		out.Findings = append(out.Findings, firewall.Finding{
			Rule: p.Name, Message: p.Message, Part: part, Start: start, End: end, Severity: severity(p.Decision),
		})
	}
	if p.Label != "" {
		out.Edits = append(out.Edits, firewall.Edit{Part: part, Start: start, End: end, Label: p.Label})
	}
}

// decide takes the strictest decision, with the highest score of the patterns
// that ask for it.
func (s *scanner) decide(out *firewall.Result, counts []int) {
	var why []string
	for i, n := range counts {
		p := &s.patterns[i]
		if n == 0 {
			continue
		}
		why = append(why, fmt.Sprintf("%d %s", n, p.Name))
		if p.Decision > out.Decision {
			out.Decision, out.Score = p.Decision, 0
		}
		if p.Decision == out.Decision {
			out.Score = max(out.Score, p.Score)
		}
	}
	if len(why) > 0 {
		out.Reason = "patterns found: " + strings.Join(why, ", ")
	}
}

func severity(d firewall.Decision) firewall.Severity {
	switch d {
	case firewall.Block:
		return firewall.High
	case firewall.HumanReview:
		return firewall.Medium
	}
	return firewall.Info
}
