// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"unicode/utf8"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/match"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/resolve"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// stepsPerRule is the work that one rule may do on one text.
const stepsPerRule = match.DefaultSteps

// scratch is the memory of one analysis, kept for the next.
type scratch struct {
	parser parse.Parser
	tree   tree.Tree
	facts  resolve.Facts
	file   match.File
	taint  taintScratch
	lines  lineTable
}

// Analyze looks for what the rules describe. The error is about the source, such as a language that is not known or text that
// is not UTF-8, or that of the context; it never quotes the text. What was found before the context ended is not
// returned: a half of a report would read as a whole one.
func (r *Rules) Analyze(ctx context.Context, src Source) (Report, error) {
	l, err := sourceLanguage(src)
	if err != nil {
		return Report{}, err
	}
	if !utf8.ValidString(src.Text) {
		return Report{}, fmt.Errorf("codeshield: %s: the text is not valid UTF-8", name(src))
	}
	s, _ := r.pool.Get().(*scratch)
	if s == nil {
		s = &scratch{}
	}
	defer r.pool.Put(s)
	a := analysis{ctx: ctx, rules: r, src: src, lang: l, s: s}
	a.report.Language = string(l)
	err = a.run()
	s.release()
	if err != nil {
		return Report{}, fmt.Errorf("codeshield: %s: %w", name(src), err)
	}
	slices.SortStableFunc(a.report.Findings, func(x, y Finding) int {
		return cmp.Or(cmp.Compare(x.Start.Offset, y.Start.Offset), cmp.Compare(x.End.Offset, y.End.Offset), cmp.Compare(x.Rule, y.Rule))
	})
	return a.report, nil
}

// release drops what refers to the text, so that a pooled scratch does not keep it alive.
func (s *scratch) release() {
	s.tree.Reset("")
	s.file.Release()
	s.lines.reset("")
}

// name is what errors call a source.
func name(src Source) string {
	if src.Path != "" {
		return src.Path
	}
	return "source"
}

// sourceLanguage returns the language of a source.
func sourceLanguage(src Source) (semgrep.Lang, error) {
	if src.Language != "" {
		l, ok := semgrep.ParseLang(src.Language)
		if !ok {
			return "", fmt.Errorf("codeshield: %s: unknown language %q: use one of %v", name(src), src.Language, Languages())
		}
		return l, nil
	}
	if l := lang.ByPath(src.Path); l != "" {
		return l, nil
	}
	if l := lang.ByContent(src.Text); l != "" {
		return l, nil
	}
	return "", fmt.Errorf("codeshield: %s: the language can't be told from the name or the text: give one of %v", name(src), Languages())
}

// Languages returns the canonical names of the languages that are parsed, and regex and generic, which are for any text.
func Languages() []string {
	var names []string
	for i := range lang.All {
		names = append(names, string(lang.All[i].Name))
	}
	return append(names, string(semgrep.RegexLang), string(semgrep.Generic))
}

// analysis is one run over one source.
type analysis struct {
	ctx    context.Context
	rules  *Rules
	src    Source
	lang   semgrep.Lang
	s      *scratch
	parsed bool
	report Report
	err    error
	each   func(at semgrep.Pos, operator string, ranges int)
}

func (a *analysis) run() error {
	sets := []semgrep.Lang{a.lang}
	if a.lang != semgrep.RegexLang {
		sets = append(sets, semgrep.RegexLang)
	}
	if a.lang != semgrep.Generic {
		sets = append(sets, semgrep.Generic)
	}
	for _, l := range sets {
		set := a.rules.langs[l]
		if set == nil {
			continue
		}
		set.pre.each(a.src.Text, func(r *rule) {
			if a.err == nil && r.paths.allows(a.src.Path) {
				a.err = a.apply(r)
			}
		})
		if a.err != nil {
			return a.err
		}
	}
	return a.ctx.Err()
}

// apply runs one rule.
func (a *analysis) apply(r *rule) error {
	if err := a.ctx.Err(); err != nil {
		return err
	}
	if r.regex != nil {
		return a.applyRegex(r)
	}
	if !a.parsed {
		a.parse()
	}
	run := match.Run{Steps: stepsPerRule, Explain: a.each}
	var found []match.Match
	if r.search != nil {
		found = r.search.Run(&a.s.file, &run)
	} else {
		found = r.taint.run(&a.s.file, &run, &a.s.taint)
	}
	if run.Incomplete != "" {
		a.incomplete(fmt.Sprintf("rule %s: %s", r.id, run.Incomplete))
	}
	for i := range found {
		a.add(r, &found[i])
	}
	return nil
}

// incomplete notes the first reason for which something was not looked at.
func (a *analysis) incomplete(why string) {
	if a.report.Incomplete == "" {
		a.report.Incomplete = why
	}
}

// parse makes the tree and what stands on it.
func (a *analysis) parse() {
	a.parsed = true
	s := a.s
	if d := lang.Dialect(string(a.lang)); d != nil {
		s.parser.Code(&s.tree, d, a.src.Text)
	} else { // regex and generic rules see the text alone
		s.tree.Reset(a.src.Text)
		s.tree.Root = s.tree.New(tree.File, 0, len(a.src.Text))
	}
	if s.tree.Incomplete != "" {
		a.incomplete(s.tree.Incomplete)
	}
	s.facts.Reset(&s.tree, string(a.lang))
	s.file.Reset(&s.tree, string(a.lang), &s.facts)
}

// applyRegex runs a rule of a list of regular expressions: each match is a finding.
func (a *analysis) applyRegex(r *rule) error {
	all, err := r.regex.Re.FindAll(a.src.Text)
	if err != nil {
		a.incomplete(fmt.Sprintf("rule %s: %v", r.id, err))
	}
	for _, loc := range all {
		a.report.Findings = append(a.report.Findings, a.finding(r, loc[0], loc[1]))
	}
	return nil
}

func (a *analysis) add(r *rule, m *match.Match) {
	f := a.finding(r, int(m.Start), int(m.End))
	f.Fix = r.fix(&a.s.tree, m)
	a.report.Findings = append(a.report.Findings, f)
}

func (a *analysis) finding(r *rule, start, end int) Finding {
	a.s.lines.reset(a.src.Text)
	return Finding{
		Rule: r.id, File: r.file, Message: r.message, Severity: r.severity, CWE: r.cwe,
		Start: a.s.lines.position(start), End: a.s.lines.position(end),
	}
}
