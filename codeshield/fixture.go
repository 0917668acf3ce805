// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import (
	"context"
	"fmt"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/fixture"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
)

// FixtureFailure is a line of a fixture on which a rule did not do what a comment says.
type FixtureFailure struct {
	Rule    string
	Line    int
	Missing bool // it should have reported; else it reported and should not have
}

// CheckFixture analyzes a source whose comments say where rules report ("ruleid: ID" and "ok: ID", about the next line) and
// returns how many such marks there are for the loaded rules, and those that do not hold. A finding on a line without a
// mark is a failure as well.
func (r *Rules) CheckFixture(ctx context.Context, src Source) (marks int, failures []FixtureFailure, err error) {
	all := fixture.Marks(src.Text)
	var ids []string
	for _, info := range r.infos {
		ids = append(ids, info.ID)
	}
	for _, m := range all {
		for _, id := range ids {
			if id == m.Rule {
				marks++
				break
			}
		}
	}
	if marks == 0 {
		return 0, nil, nil
	}
	report, err := r.Analyze(ctx, src)
	if err != nil {
		return 0, nil, err
	}
	if report.Incomplete != "" {
		return 0, nil, fmt.Errorf("codeshield: %s: not looked at to the end: %s", name(src), report.Incomplete)
	}
	var found []fixture.Finding
	for i := range report.Findings {
		found = append(found, fixture.Finding{Rule: report.Findings[i].Rule, Line: report.Findings[i].Start.Line})
	}
	for _, f := range fixture.Check(all, found, ids) {
		failures = append(failures, FixtureFailure(f))
	}
	return marks, failures, nil
}

// KnownFile reports whether a file's name tells its language, and that language is the one given, where one is. For the
// languages regex and generic every name will do.
func KnownFile(path, language string) bool {
	l := lang.ByPath(path)
	if language == "" {
		return l != ""
	}
	want, ok := semgrep.ParseLang(language)
	return !ok || want == l || want == semgrep.RegexLang || want == semgrep.Generic
}

// ForFile reports whether a rule is for files of this name, by its paths, whatever language they are in.
func (r *Rules) ForFile(path string) bool {
	for _, c := range r.loose.rules {
		if c.paths != nil && len(c.paths.include) > 0 && c.paths.allows(path) {
			return true
		}
	}
	return false
}

// SameLanguage reports whether two names or short forms mean the same language: "js" and "javascript".
func SameLanguage(a, b string) bool {
	x, ok := semgrep.ParseLang(a)
	y, ok2 := semgrep.ParseLang(b)
	return ok && ok2 && x == y
}

// IsRuleFile reports whether a file is read as a rule file by its name: .yaml, .yml or .json, and no fixture.
func IsRuleFile(path string) bool { return semgrep.IsRuleFile(path) }
