// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"unicode/utf8"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/flow"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/match"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/resolve"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/segment"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// maxBytes is the length of the longest text that is analyzed.
const maxBytes = 1 << 30

// Bounds of the findings in one text: of one rule, as many as the reference reports in a file, and of all. More say no more, and
// take the memory of the text many times over. What exceeds them makes the report incomplete.
const (
	maxFindings = 10_000
	maxReport   = 25_000
)

// leastSteps is what a rule may spend when others came to their bound before it.
const leastSteps = match.DefaultSteps / 20

// Analyze looks for what the rules describe. The error is about the source, such as a language that is not known or text that
// is not UTF-8, or that of the context; it never quotes the text. What was found before the context ended is not
// returned: a half of a report would read as a whole one.
func (r *Rules) Analyze(ctx context.Context, src Source) (Report, error) {
	if src.Language == "" && lang.ByPath(src.Path) == "" && lang.ByContent(src.Text) == "" && segment.ByPath(src.Path) == segment.Unknown && utf8.ValidString(src.Text) {
		return r.guessed(ctx, src)
	}
	a, err := r.analysis(ctx, src)
	if err != nil {
		return Report{}, err
	}
	if err := a.run(); err != nil {
		return Report{}, fmt.Errorf("codeshield: %s: %w", name(src), err)
	}
	return a.end(), nil
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
	if l := segment.ByPath(src.Path); l != segment.Unknown && !l.Parsed() {
		return semgrep.Generic, nil
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

// analysis is one run over one source. Its memory is kept for the next.
type analysis struct {
	ctx    context.Context
	rules  *Rules
	src    Source
	lang   semgrep.Lang
	own    *ruleSet // of that language; nil if there is none
	report Report

	// explain is called for each operator with what it left; it may be nil.
	explain func(at semgrep.Pos, operator string, ranges int)

	set        *candidates // the rules; nil means those of the language
	candidates []*rule
	parsed     bool
	parser     parse.Parser
	tree       tree.Tree
	facts      resolve.Facts
	file       match.File
	budget     match.Run
	taint      taintScratch
	lines      lineTable
	exhausted  int // how many rules came to a bound: the next get half the steps, as the report is incomplete already
}

// analysis readies an analysis of src. Its memory goes back to the pool with end.
func (r *Rules) analysis(ctx context.Context, src Source) (*analysis, error) {
	l, err := sourceLanguage(src)
	if err != nil {
		return nil, err
	}
	switch {
	case len(src.Text) > maxBytes:
		return nil, fmt.Errorf("codeshield: %s: the text is longer than %d bytes", name(src), maxBytes)
	case !utf8.ValidString(src.Text):
		return nil, fmt.Errorf("codeshield: %s: the text is not valid UTF-8", name(src))
	}
	set := r.sets[setOf(l)]
	if err := set.ready(); err != nil {
		return nil, err
	}
	if err := r.sets[semgrep.Generic].ready(); err != nil {
		return nil, err
	}
	a, _ := r.pool.Get().(*analysis)
	if a == nil {
		a = &analysis{}
	}
	a.ctx, a.rules, a.src, a.lang, a.own, a.report = ctx, r, src, l, set, Report{Language: string(l)}
	a.lines.reset(src.Text)
	return a, nil
}

// end returns the report and lets go of the source.
func (a *analysis) end() Report {
	report := a.report
	slices.SortStableFunc(report.Findings, func(x, y Finding) int {
		return cmp.Or(cmp.Compare(x.Start.Offset, y.Start.Offset), cmp.Compare(x.End.Offset, y.End.Offset),
			cmp.Compare(x.Rule, y.Rule), cmp.Compare(x.File, y.File))
	})
	pool := &a.rules.pool
	a.ctx, a.rules, a.own, a.src, a.report, a.explain, a.set, a.parsed, a.exhausted = nil, nil, nil, Source{}, Report{}, nil, nil, false, 0
	a.tree.Reset("")
	a.file.Release()
	a.budget = match.Run{}
	a.lines.reset("")
	clear(a.candidates)
	pool.Put(a)
	return report
}

func (a *analysis) run() error {
	set := a.set
	if set == nil {
		set = a.rules.langs[a.lang]
	}
	if set == nil {
		return fmt.Errorf("no parser for language %s", a.lang)
	}
	a.candidates = set.appendTo(a.candidates[:0], a.src.Text)
	if err := a.applyAll(); err != nil {
		return err
	}
	if a.src.AssumeImports && a.own != nil && len(a.own.assumed.rules) > 0 {
		a.candidates = a.own.assumed.appendTo(a.candidates[:0], a.src.Text)
		if len(a.candidates) == 0 || a.imports() {
			return a.ctx.Err()
		}
		if err := a.applyAll(); err != nil {
			return err
		}
	}
	return a.ctx.Err()
}

// imports reports whether the text has an import.
func (a *analysis) imports() bool {
	if !a.parsed {
		a.parse()
	}
	return hasImports(&a.tree)
}

// applyAll runs the rules that are candidates.
func (a *analysis) applyAll() error {
	for _, r := range a.candidates {
		if !r.paths.allows(a.src.Path) {
			continue
		}
		if err := a.apply(r); err != nil {
			return err
		}
	}
	return nil
}

// apply runs one rule.
func (a *analysis) apply(r *rule) error {
	if err := a.ctx.Err(); err != nil {
		return err
	}
	if r.regex != nil {
		a.applyRegex(r)
		return nil
	}
	if !a.parsed {
		a.parse()
	}
	a.file.Rewind()
	a.budget = match.Run{Steps: max(match.DefaultSteps>>a.exhausted, leastSteps), Explain: a.explain}
	steps := max(flow.LimitFor(len(a.tree.Nodes))>>a.exhausted, leastSteps)
	a.facts.Renew(steps)
	run := &a.budget
	var found []match.Match
	if r.search != nil {
		found = distinct(r.search.Run(&a.file, run))
	} else {
		a.taint.in.Steps = steps
		found = r.taint.run(&a.file, run, &a.taint)
	}
	if why := a.facts.Incomplete(); why != "" && run.Incomplete == "" {
		run.Incomplete = why
	}
	if run.Incomplete != "" {
		a.incomplete(r, run.Incomplete)
		a.exhausted++
	}
	found = found[:a.room(r, len(found))]
	a.report.Findings = slices.Grow(a.report.Findings, len(found))
	for i := range found {
		f := a.finding(r, int(found[i].Start), int(found[i].End))
		if r.assumed && a.reported(&f) {
			continue // it holds without the assumption
		}
		f.AssumedImports = r.assumed
		f.Fix = r.fix(&a.file, &found[i])
		a.report.Findings = append(a.report.Findings, f)
	}
	return nil
}

// room returns how many of n findings of a rule are reported.
func (a *analysis) room(r *rule, n int) int {
	most := min(maxFindings, max(maxReport-len(a.report.Findings), 0))
	if n > most {
		a.incomplete(r, "too many findings")
	}
	return min(n, most)
}

// reported reports whether a rule has a finding at the same place already.
func (a *analysis) reported(f *Finding) bool {
	return slices.ContainsFunc(a.report.Findings, func(x Finding) bool {
		return x.Rule == f.Rule && x.File == f.File && x.Start == f.Start && x.End == f.End
	})
}

// applyRegex runs a rule of a list of regular expressions: each match is a finding.
func (a *analysis) applyRegex(r *rule) {
	all, err := r.regex.Re.FindSome(a.src.Text, maxFindings+1)
	if err != nil {
		a.incomplete(r, err.Error())
	}
	if a.explain != nil {
		a.explain(r.regex.Pos, "pattern", len(all))
	}
	all = all[:a.room(r, len(all))]
	a.report.Findings = slices.Grow(a.report.Findings, len(all))
	for _, loc := range all {
		a.report.Findings = append(a.report.Findings, a.finding(r, loc[0], loc[1]))
	}
}

// incomplete notes the first reason for which a rule was not held against all of the text.
func (a *analysis) incomplete(r *rule, why string) {
	if a.report.Incomplete == "" {
		a.report.Incomplete = fmt.Sprintf("rule %s: %s", r.info.ID, why)
	}
}

// parse makes the tree and what stands on it.
func (a *analysis) parse() {
	a.parsed = true
	if d := lang.Dialect(string(a.lang)); d != nil {
		a.parser.Code(&a.tree, d, a.src.Text)
	} else { // regex and generic rules see the text alone
		a.tree.Reset(a.src.Text)
		a.tree.Root = a.tree.New(tree.File, 0, len(a.src.Text))
	}
	if a.report.Incomplete == "" {
		a.report.Incomplete = a.tree.Incomplete
	}
	a.facts.Reset(&a.tree, string(a.lang))
	a.file.Reset(&a.tree, string(a.lang), &a.facts)
	if a.own != nil && a.own.plan != nil {
		a.file.Remember(a.own.plan)
	}
}

func (a *analysis) finding(r *rule, start, end int) Finding {
	return Finding{
		Rule: r.info.ID, File: r.info.File, Message: r.info.Message, Severity: r.info.Severity, CWE: r.info.CWE,
		Confidence: r.info.Confidence,
		Start:      a.lines.position(start), End: a.lines.position(end),
	}
}
