// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import (
	"strconv"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/match"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
)

// fix returns the edit that the rule proposes for a match, nil where it proposes none.
func (r *rule) fix(f *match.File, m *match.Match) *Fix {
	t := f.Tree
	switch start, end := int(m.Start), int(m.End); {
	case r.src.Fix != nil:
		text := indent(strings.TrimSpace(*r.src.Fix), t.Src[:start])
		return &Fix{start, end, expand(text, func(name string) (string, bool) { return r.bound(f, m, name) })}
	case r.src.FixRegex != nil:
		if text, ok := replace(r.src.FixRegex, t.Src[start:end]); ok {
			return &Fix{start, end, text}
		}
	}
	return nil
}

// bound returns the text that a metavariable of the rule is bound to.
func (r *rule) bound(f *match.File, m *match.Match, name string) (string, bool) {
	b := m.Bound(r.slot(name))
	if b == nil {
		return "", false
	}
	return b.Text(f), true
}

// slot returns the index of a metavariable in the bindings of a match, negative if the rule has none of that name.
func (r *rule) slot(name string) int {
	if r.search != nil {
		return r.search.Slot(name)
	}
	return r.taint.compiler.Slot(name)
}

// indent gives the lines of a fix but the first the margin of the place that it is for: what stands before the place in its
// line, as white space. Empty lines stay empty.
func indent(fix, before string) string {
	if !strings.Contains(fix, "\n") {
		return fix
	}
	margin := strings.Map(func(r rune) rune {
		if r == '\t' {
			return r
		}
		return ' '
	}, before[strings.LastIndexByte(before, '\n')+1:])
	lines := strings.Split(fix, "\n")
	for i, line := range lines {
		if i > 0 && strings.TrimSpace(line) != "" {
			lines[i] = margin + line
		}
	}
	return strings.Join(lines, "\n")
}

// expand replaces the metavariables in s by what value says; one that has no value stays.
func expand(s string, value func(name string) (string, bool)) string {
	var b strings.Builder
	for {
		before, after, found := strings.Cut(s, "$")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		n := len(after) - len(strings.TrimLeft(strings.TrimPrefix(after, "..."), "ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789"))
		text := "$" + after[:n]
		if v, ok := value(text); ok {
			text = v
		}
		b.WriteString(text)
		s = after[n:]
	}
}

// replace does a fix-regex; ok is false if there is nothing to replace.
func replace(x *semgrep.FixRegex, text string) (out string, ok bool) {
	all, err := x.Re.FindAll(text)
	if err != nil || len(all) == 0 {
		return "", false
	}
	if x.Count > 0 && x.Count < len(all) {
		all = all[:x.Count]
	}
	var b strings.Builder
	last := 0
	for _, loc := range all {
		b.WriteString(text[last:loc[0]])
		writeGroups(&b, x.Replacement, text, loc)
		last = loc[1]
	}
	b.WriteString(text[last:])
	return b.String(), true
}

// writeGroups writes a replacement: a backslash with a number stands for a group, which is empty if there is no such
// group; everything else stands for itself.
func writeGroups(b *strings.Builder, replacement, text string, loc []int) {
	for s := replacement; ; {
		before, after, found := strings.Cut(s, `\`)
		b.WriteString(before)
		if !found {
			return
		}
		digits := len(after) - len(strings.TrimLeft(after, "0123456789"))
		if digits == 0 {
			b.WriteByte('\\')
		} else if n, err := strconv.Atoi(after[:digits]); err == nil && 2*n+1 < len(loc) && loc[2*n] >= 0 {
			b.WriteString(text[loc[2*n]:loc[2*n+1]])
		}
		s = after[digits:]
	}
}
