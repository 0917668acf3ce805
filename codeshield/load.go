// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import (
	"errors"
	"slices"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/match"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/pyre"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
)

// loader gathers rules.
type loader struct {
	byLang map[semgrep.Lang][]*rule
	sets   map[semgrep.Lang]*ruleSet
	infos  []RuleInfo
	items  []item
}

// item is a rule in the order of the files: one that is skipped, or what it is compiled to for each of its languages.
type item struct {
	skipped Skipped
	info    int // in infos
	rules   []*rule
}

// add gathers the rules of a file.
func (l *loader) add(f *semgrep.File) {
	for _, s := range f.Skipped {
		l.items = append(l.items, item{skipped: Skipped{File: s.File, Line: s.Pos.Line, Column: s.Pos.Col, Rule: s.Rule, Reason: s.Reason}})
	}
	for _, x := range f.Regexes {
		l.addRegex(x)
	}
	for _, x := range f.Rules {
		l.addRule(x)
	}
}

func (l *loader) addRegex(x *semgrep.RegexRule) {
	language := x.Language
	if language == "" {
		language = semgrep.RegexLang // for every language
	}
	info := RuleInfo{
		ID: x.ID, File: x.File, Line: x.Pos.Line, Languages: []string{string(language)}, Mode: "regex",
		Severity: severity(x.Severity), CWE: x.CWE, Message: x.Message,
	}
	l.byLang[language] = append(l.byLang[language], &rule{info: info, regex: x})
	l.infos = append(l.infos, info)
}

// addRule gathers a rule for each of its languages.
func (l *loader) addRule(x *semgrep.Rule) {
	info := RuleInfo{
		ID: x.ID, File: x.File, Line: x.Pos.Line, Mode: "search",
		Severity: severity(x.Severity), CWE: cwe(x.Metadata), Message: x.Message,
		Confidence: confidence(x.Metadata), OWASP: owasp(x.Metadata),
	}
	if x.Mode == semgrep.TaintMode {
		info.Mode = "taint"
	}
	paths, err := newPathFilter(x.Paths)
	if err != nil {
		l.items = append(l.items, item{skipped: Skipped{File: x.File, Line: x.Pos.Line, Column: x.Pos.Col, Rule: x.ID, Reason: err.Error()}})
		return
	}
	info.files = paths != nil && len(paths.include) > 0
	info.later = x.Mode != semgrep.TaintMode && looksAhead(x.Formula)
	hint := prescan(x.Metadata)
	of := item{info: len(l.infos)}
	for _, language := range x.Languages {
		one := &rule{info: info, src: x, lang: language, paths: paths, hint: hint}
		of.rules = append(of.rules, one)
		l.byLang[language] = append(l.byLang[language], one)
		set := l.sets[setOf(language)]
		if set == nil {
			set = &ruleSet{assumed: &candidates{}}
			l.sets[setOf(language)] = set
		}
		set.rules = append(set.rules, one)
		info.Languages = append(info.Languages, string(language))
	}
	l.infos = append(l.infos, info)
	l.items = append(l.items, of)
}

// compile compiles all rules, and leaves out those that can't be honoured.
func (l *loader) compile() {
	for _, set := range l.sets {
		_ = set.ready() // the rules themselves say which of them are left out
		set.err = nil
	}
	failed := func(r *rule) bool { return r.err != nil }
	for language, rules := range l.byLang {
		l.byLang[language] = slices.DeleteFunc(rules, failed)
	}
	none := map[int]bool{}
	for _, x := range l.items {
		if !slices.ContainsFunc(x.rules, failed) {
			continue
		}
		info := &l.infos[x.info]
		info.Languages = nil
		for _, r := range x.rules {
			if r.err == nil {
				info.Languages = append(info.Languages, string(r.lang))
			}
		}
		none[x.info] = len(info.Languages) == 0
	}
	var infos []RuleInfo
	for i := range l.infos {
		if !none[i] {
			infos = append(infos, l.infos[i])
		}
	}
	l.infos = infos
}

// skipped returns the rules that take no part, in the order of the files.
func (l *loader) skipped() []Skipped {
	var list []Skipped
	for _, x := range l.items {
		if x.rules == nil {
			list = append(list, x.skipped)
		}
		for _, r := range x.rules {
			if r.err != nil {
				list = append(list, skip(r.src, r.lang, r.err))
			}
		}
	}
	return list
}

// candidates puts together which rules a text in each language is for: those of the language, and those for any text.
func (l *loader) candidates() map[semgrep.Lang]*candidates {
	out := map[semgrep.Lang]*candidates{}
	for _, name := range Languages() {
		language := semgrep.Lang(name)
		var c candidates
		c.rules = append(c.rules, l.byLang[language]...)
		for _, text := range []semgrep.Lang{semgrep.RegexLang, semgrep.Generic} {
			if language != text {
				c.rules = append(c.rules, l.byLang[text]...)
			}
		}
		out[language] = &c
	}
	return out
}

// own puts together the rules for each language alone.
func (l *loader) own() map[semgrep.Lang]*candidates {
	out := map[semgrep.Lang]*candidates{}
	for language, rules := range l.byLang {
		out[language] = &candidates{rules: rules}
	}
	return out
}

// anyText puts together the rules that hold for a text in no language: those for files of certain names, or the others.
func (l *loader) anyText(files bool) *candidates {
	var c candidates
	for _, name := range Languages() {
		for _, r := range l.byLang[semgrep.Lang(name)] {
			if r.info.files != files {
				continue
			}
			if r.regex != nil || name == string(semgrep.RegexLang) || name == string(semgrep.Generic) {
				c.rules = append(c.rules, r)
			}
		}
	}
	return &c
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

// prescan compiles the expression that upstream looks for before it runs a rule.
func prescan(meta map[string]any) *pyre.Regexp {
	expr, ok := meta["prescan_regex"].(string)
	if !ok {
		return nil
	}
	re, err := pyre.Compile(expr, 0)
	if err != nil {
		return nil // then the rule is always run
	}
	return re
}

// confidence takes the confidence out of a rule's metadata.
func confidence(meta map[string]any) string {
	s, _ := meta["confidence"].(string)
	if s = strings.ToUpper(s); s == "HIGH" || s == "MEDIUM" || s == "LOW" {
		return s
	}
	return ""
}

// owasp takes the OWASP categories out of a rule's metadata.
func owasp(meta map[string]any) []string {
	switch v := meta["owasp"].(type) {
	case string:
		return []string{v}
	case []any:
		var list []string
		for _, one := range v {
			if s, ok := one.(string); ok {
				list = append(list, s)
			}
		}
		return list
	}
	return nil
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
