// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package hiddentext finds text that a model reads and a person does not see:
// tag characters that spell instructions, bytes smuggled in variation
// selectors, words cut by zero-width characters, bidirectional controls that
// reorder source code (Trojan Source, CVE-2021-42574), terminal escapes, and
// other invisible or blank characters.
//
// Many of these characters have honest uses, and there the scanner is silent:
// emoji sequences and their presentation selectors, the flags of England,
// Scotland and Wales, joiners in Persian, Urdu and Indic scripts, marks and
// balanced isolates in right-to-left text, break opportunities in Thai, a
// leading byte order mark. A character without such a use is one of two
// things. Where it can hide something (inside a word, in a run, in a pattern)
// it is hidden text, and the message gets the decision of its [Rule]. Where it
// is a stray, such as the zero-width space that a word processor left at the
// end of a paragraph, the message is allowed. In both cases the result has
// edits that take the characters out.
//
// Sources: Unicode 15 (Default_Ignorable_Code_Point, emoji-data.txt), Unicode
// Technical Standards 39, 51 and 55, ECMA-48.
package hiddentext

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"unicode"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// A Rule names one way of hiding text. The names are permanent; they are the
// Finding.Rule of what the scanner finds.
type Rule string

// The rules, each with its decision unless Config.Decisions says otherwise.
const (
	// TagCharacter is U+E0000 to U+E007F, which mirror ASCII (block).
	TagCharacter Rule = "tag_character"
	// VariationSelector is a selector that selects nothing: in a run, inside
	// a word, or after a character that has no such variant (block).
	VariationSelector Rule = "variation_selector"
	// BidiControl is an override, a control without its pair, or one that
	// turns left-to-right text around (block).
	BidiControl Rule = "bidi_control"
	// ZeroWidth is U+200B to U+200D, U+2060 and U+FEFF inside a word or in a
	// run (human review).
	ZeroWidth Rule = "zero_width"
	// Ignorable is any other default-ignorable character (human review).
	Ignorable Rule = "ignorable"
	// PrivateUse is private-use characters inside a word or in a run (human
	// review).
	PrivateUse Rule = "private_use"
	// Annotation is the interlinear annotation characters (block).
	Annotation Rule = "annotation"
	// TerminalEscape is an ANSI or OSC escape that hides, moves or replaces
	// text on a terminal (block). Colours are strays.
	TerminalEscape Rule = "terminal_escape"
	// ControlCharacter is a run of backspaces or of other control characters
	// (human review).
	ControlCharacter Rule = "control_character"
	// BlankFiller is a character that shows as nothing but counts as a letter
	// or symbol, such as U+3164 (human review).
	BlankFiller Rule = "blank_filler"
	// SoftHyphen is a soft hyphen inside a word, unless the text around is
	// hyphenated all through (human review).
	SoftHyphen Rule = "soft_hyphen"
	// CombiningMarks is more marks on one character than any language has
	// (human review).
	CombiningMarks Rule = "combining_marks"
)

// ruleInfo is what a rule answers by default.
type ruleInfo struct {
	rule     Rule
	decision firewall.Decision
	score    float64
	severity firewall.Severity
	what     string // of its findings' message
}

// ruleTable lists the rules in the order of reasons. An item's rule is an
// index into it.
var ruleTable = [...]ruleInfo{
	iTag:        {TagCharacter, firewall.Block, 1, firewall.Critical, "tag characters"},
	iVariation:  {VariationSelector, firewall.Block, 0.95, firewall.Critical, "variation selectors that select nothing"},
	iBidi:       {BidiControl, firewall.Block, 0.9, firewall.High, "bidirectional controls that reorder text"},
	iZeroWidth:  {ZeroWidth, firewall.HumanReview, 0.8, firewall.High, "zero-width characters"},
	iIgnorable:  {Ignorable, firewall.HumanReview, 0.8, firewall.High, "invisible characters"},
	iPrivate:    {PrivateUse, firewall.HumanReview, 0.6, firewall.Medium, "private-use characters"},
	iAnnotation: {Annotation, firewall.Block, 0.9, firewall.High, "interlinear annotation"},
	iTerminal:   {TerminalEscape, firewall.Block, 0.8, firewall.High, "terminal escape"},
	iControl:    {ControlCharacter, firewall.HumanReview, 0.6, firewall.Medium, "control characters"},
	iBlank:      {BlankFiller, firewall.HumanReview, 0.7, firewall.Medium, "blank filler characters"},
	iSoftHyphen: {SoftHyphen, firewall.HumanReview, 0.5, firewall.Medium, "soft hyphens inside a word"},
	iMarks:      {CombiningMarks, firewall.HumanReview, 0.6, firewall.Medium, "run of combining marks"},
}

const (
	iTag uint8 = iota
	iVariation
	iBidi
	iZeroWidth
	iIgnorable
	iPrivate
	iAnnotation
	iTerminal
	iControl
	iBlank
	iSoftHyphen
	iMarks
	numRules
)

// Config configures a [Scanner]. The zero Config looks for everything.
type Config struct {
	// Off names rules that are not applied: their characters are left alone.
	Off []Rule

	// Decisions replaces the decision of rules. Allow means that what the
	// rule finds is taken out and the message goes on.
	Decisions map[Rule]firewall.Decision

	// Allow lists characters that are never looked at, such as the private-use
	// range of an icon font. Allowing U+001B allows all terminal escapes.
	Allow []*unicode.RangeTable

	// NoEdits makes the scanner offer no edits: what is allowed stays as it is.
	NoEdits bool
}

// Name is the name of the scanner in results.
const Name = "hidden_text"

// A Scanner finds hidden text. It is immutable and safe for concurrent use.
type Scanner struct {
	table     kindTable
	off       [numRules]bool
	decisions [numRules]firewall.Decision
	edits     bool
	pool      sync.Pool // of *scan
}

// New returns a Scanner. An unknown rule or an invalid decision is an error.
func New(cfg Config) (*Scanner, error) {
	s := &Scanner{edits: !cfg.NoEdits}
	for i := range ruleTable {
		s.decisions[i] = ruleTable[i].decision
	}
	for _, r := range cfg.Off {
		i, err := ruleIndex(r)
		if err != nil {
			return nil, fmt.Errorf("hiddentext: Config.Off: %w", err)
		}
		s.off[i] = true
	}
	for r, d := range cfg.Decisions {
		i, err := ruleIndex(r)
		if err != nil {
			return nil, fmt.Errorf("hiddentext: Config.Decisions: %w", err)
		}
		if d < firewall.Allow || d > firewall.Block {
			return nil, fmt.Errorf("hiddentext: Config.Decisions: rule %s: %v: use Allow, HumanReview or Block", r, d)
		}
		s.decisions[i] = d
	}
	if i := slices.Index(cfg.Allow, nil); i >= 0 {
		return nil, fmt.Errorf("hiddentext: Config.Allow: table %d is nil", i)
	}
	s.table = newKindTable(cfg.Allow)
	s.pool.New = func() any { return new(scan) }
	return s, nil
}

func ruleIndex(r Rule) (int, error) {
	for i := range ruleTable {
		if ruleTable[i].rule == r {
			return i, nil
		}
	}
	return 0, fmt.Errorf("unknown rule %q", r)
}

// Name returns "hidden_text".
func (s *Scanner) Name() string { return Name }

// Bounded returns true: a scan is linear in the message and waits for nothing.
func (s *Scanner) Bounded() bool { return true }

// Window returns the number of bytes around a character that decide whether
// it is hidden text.
func (s *Scanner) Window() int { return window }

// Scan looks at every text of the message.
func (s *Scanner) Scan(ctx context.Context, in firewall.Input) (firewall.Result, error) {
	var r report
	for part, text := range in.Texts() {
		first := s.next(text, 0)
		if first == len(text) {
			continue
		}
		if err := ctx.Err(); err != nil {
			return firewall.Result{}, err
		}
		sc := s.pool.Get().(*scan)
		sc.find(s, text, first)
		r.add(s, part, text, sc.items)
		s.pool.Put(sc)
	}
	return r.result(s), nil
}
