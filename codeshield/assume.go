// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import (
	"regexp"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/match"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// assuming returns the rule as it reads when its imports are there, and whether that makes a difference: patterns that are
// imports and nothing else hold, imports in front of other statements are left out, and a class may stand without its
// package. What a rule excludes by imports stays as it is.
func assuming(x *semgrep.Rule, language semgrep.Lang, shared *match.Shared) (*semgrep.Rule, bool) {
	d := lang.Dialect(string(language))
	if d == nil {
		return nil, false
	}
	a := assumer{dialect: d, shared: shared, packages: language == semgrep.Java || language == semgrep.Kotlin}
	out := *x
	if x.Mode == semgrep.TaintMode {
		out.Taint = a.taint(x.Taint)
	} else {
		out.Formula = a.formula(x.Formula)
		if out.Formula == nil { // the rule is about the import itself
			return nil, false
		}
	}
	return &out, a.changed
}

type assumer struct {
	dialect  *parse.Dialect
	shared   *match.Shared
	packages bool // packages are in lower case, classes are not
	changed  bool
}

// formula returns f without what imports satisfy; nil if that is all of it.
func (a *assumer) formula(f semgrep.Formula) semgrep.Formula {
	switch f := f.(type) {
	case *semgrep.Pattern:
		return a.pattern(f)
	case *semgrep.And:
		out := *f
		out.Positive, out.Inside = a.list(f.Positive), a.list(f.Inside)
		if len(out.Positive) == 0 && len(out.Inside) == 0 {
			return nil
		}
		return &out
	case *semgrep.Or:
		out := *f
		out.Any = a.list(f.Any)
		if len(out.Any) < len(f.Any) { // one way to satisfy it is enough
			return nil
		}
		return &out
	case *semgrep.Inside:
		out := *f
		if out.Operand = a.formula(f.Operand); out.Operand == nil {
			return nil
		}
		return &out
	case *semgrep.Anywhere:
		out := *f
		if out.Operand = a.formula(f.Operand); out.Operand == nil {
			return nil
		}
		return &out
	}
	return f
}

func (a *assumer) list(fs []semgrep.Formula) []semgrep.Formula {
	var out []semgrep.Formula
	for _, f := range fs {
		if g := a.formula(f); g != nil {
			out = append(out, g)
		}
	}
	return out
}

// pattern takes the imports off the front of a pattern.
func (a *assumer) pattern(f *semgrep.Pattern) semgrep.Formula {
	t, err := a.shared.Pattern(a.dialect, f.Text)
	if err != nil {
		return f
	}
	text, ok := behindImports(t)
	switch {
	case ok && text == "":
		a.changed = true
		return nil
	case ok:
		a.changed = true
		out := *f
		out.Text = text
		f = &out
	}
	if short := packageName.ReplaceAllString(f.Text, "$1$2"); a.packages && short != f.Text {
		if _, err := a.shared.Pattern(a.dialect, short); err == nil {
			a.changed = true
			return &semgrep.Or{Pos: f.Pos, Any: []semgrep.Formula{f, &semgrep.Pattern{Pos: f.Pos, Text: short}}}
		}
	}
	return f
}

// packageName is a package in front of a class.
var packageName = regexp.MustCompile(`(^|[^\w.$"'/])(?:[a-z_][a-z0-9_]*\.)+([A-Z])`)

// behindImports returns the text of a pattern behind the imports that it begins with, and whether it begins with any.
func behindImports(t *tree.Tree) (string, bool) {
	root := t.Root
	if isImport(t.Kind(root)) {
		return "", true
	}
	if t.Kind(root) != tree.StmtList {
		return "", false
	}
	seen := false
	for n := t.First(root); n != 0; n = t.Next(n) {
		switch k := t.Kind(n); {
		case isImport(k):
			seen = true
		case k == tree.Ellipsis && seen:
		default:
			if !seen {
				return "", false
			}
			return t.Src[t.Nodes[n].Start:], true
		}
	}
	return "", seen
}

func isImport(k tree.Kind) bool {
	return k == tree.Import || k == tree.ImportFrom || k == tree.ImportAll
}

// hasImports reports whether a tree of code has an import at all.
func hasImports(t *tree.Tree) bool {
	for i := range t.Nodes {
		if isImport(t.Nodes[i].Kind) {
			return true
		}
	}
	return false
}

func (a *assumer) taint(x *semgrep.Taint) *semgrep.Taint {
	out := *x
	keep := func(f semgrep.Formula) semgrep.Formula {
		if g := a.formula(f); g != nil {
			return g
		}
		return f
	}
	out.Sources, out.Sinks, out.Sanitizers, out.Propagators = nil, nil, nil, nil
	for _, s := range x.Sources {
		c := *s
		c.Formula = keep(s.Formula)
		out.Sources = append(out.Sources, &c)
	}
	for _, s := range x.Sinks {
		c := *s
		c.Formula = keep(s.Formula)
		out.Sinks = append(out.Sinks, &c)
	}
	for _, s := range x.Sanitizers {
		c := *s
		c.Formula = keep(s.Formula)
		out.Sanitizers = append(out.Sanitizers, &c)
	}
	for _, s := range x.Propagators {
		c := *s
		c.Formula = keep(s.Formula)
		out.Propagators = append(out.Propagators, &c)
	}
	return &out
}
