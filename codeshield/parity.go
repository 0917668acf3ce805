// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/pyre"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/segment"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
)

// A UseCase is one of upstream's, for those who move from there with its rules and want its verdicts. In both of them a whole
// message is read as code in each of eight languages, of each regular expression only the first match counts, and none does
// that stands behind the sign of a comment in its line. Warnings block. See RATIONALE.md for what is wrong with that.
type UseCase uint8

// The use cases.
const (
	NoParity UseCase = iota
	// CodeShield runs the regular expressions first, and Semgrep's rules only where none of those has a match, and only
	// where the expression matches that the rule's metadata name as prescan_regex.
	CodeShield
	// CyberSecEval runs all rules.
	CyberSecEval
)

// upstreamLanguages are those that upstream reads a text of an unknown language in.
var upstreamLanguages = segment.Of(segment.C, segment.Cpp, segment.CSharp, segment.Java, segment.JavaScript, segment.PHP, segment.Python, segment.Rust)

// upstream scans a text as upstream does.
func (s *Scanner) upstream(ctx context.Context, text string) (verdict, error) {
	t := textScan{scanner: s, ctx: ctx, text: text}
	for l := segment.C; l.Parsed(); l++ {
		if !upstreamLanguages.Has(l) {
			continue
		}
		if err := t.upstreamIn(semgrep.Lang(l.String())); err != nil {
			return verdict{}, err
		}
	}
	slices.SortStableFunc(t.hits, func(a, b hit) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(a.end, b.end), cmp.Compare(a.info.ID, b.info.ID))
	})
	return t.verdict, nil
}

// upstreamIn scans the text as code in one language.
func (t *textScan) upstreamIn(language semgrep.Lang) error {
	r := t.scanner.rules
	a, err := r.analysis(t.ctx, Source{Text: t.text, Language: string(language)})
	if err != nil {
		return err
	}
	a.candidates = r.langs[language].appendTo(a.candidates[:0], t.text)
	for _, one := range a.candidates {
		if one.regex == nil {
			continue
		}
		if start, end, ok := firstOutsideComment(one.regex.Re, t.text); ok {
			a.report.Findings = append(a.report.Findings, a.finding(one, start, end))
		}
	}
	// Upstream's Semgrep takes what has no opening tag for the text of a page.
	text := language == semgrep.PHP && !strings.Contains(t.text, "<?")
	if !text && (t.scanner.cfg.Parity == CyberSecEval || len(a.report.Findings) == 0) {
		for _, one := range a.candidates {
			if one.regex != nil || t.scanner.cfg.Parity == CodeShield && !one.prescan(t.text) {
				continue
			}
			if err := a.apply(one); err != nil {
				return err
			}
		}
	}
	report := a.end()
	if t.incomplete == "" {
		t.incomplete = report.Incomplete
	}
	for i := range report.Findings {
		f := &report.Findings[i]
		t.add(f, f.Start.Offset, f.End.Offset, t.scanner.treatment(f))
	}
	return nil
}

// firstOutsideComment returns the first match of an expression, unless the sign of a comment stands before it in its line.
func firstOutsideComment(re *pyre.Regexp, text string) (start, end int, ok bool) {
	loc, err := re.Find(text)
	if err != nil || loc == nil {
		return 0, 0, false
	}
	start, end = loc[0], loc[1]
	before := text[strings.LastIndexByte(text[:start], '\n')+1 : start]
	for _, sign := range []string{"#", "//", "/*", "*/"} {
		if strings.Contains(before, sign) {
			return 0, 0, false
		}
	}
	return start, end, true
}

// prescan reports whether the expression matches that a rule's metadata name for it. A rule without one is always run.
func (r *rule) prescan(text string) bool {
	if r.hint == nil {
		return true
	}
	_, _, ok := firstOutsideComment(r.hint, text)
	return ok
}
