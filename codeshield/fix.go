// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/match"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// fix returns the edit that the rule proposes for a match, nil where it proposes none.
func (r *rule) fix(t *tree.Tree, m *match.Match) *Fix {
	text := t.Src[m.Start:m.End]
	switch {
	case r.src.Fix != nil:
		return &Fix{int(m.Start), int(m.End), expand(*r.src.Fix, func(name string) (string, bool) { return r.bound(t, m, name) })}
	case r.src.FixRegex != nil:
		x := r.src.FixRegex
		all, err := x.Re.FindAll(text)
		if err != nil || len(all) == 0 {
			return nil
		}
		var b strings.Builder
		last := 0
		for i, loc := range all {
			if x.Count > 0 && i >= x.Count {
				break
			}
			b.WriteString(text[last:loc[0]])
			b.WriteString(groups(x.Replacement, text, loc))
			last = loc[1]
		}
		b.WriteString(text[last:])
		return &Fix{int(m.Start), int(m.End), b.String()}
	}
	return nil
}

// bound returns the text that a metavariable of the rule is bound to.
func (r *rule) bound(t *tree.Tree, m *match.Match, name string) (string, bool) {
	slot := -1
	if r.search != nil {
		for i, v := range r.search.Vars() {
			if v == name {
				slot = i
			}
		}
	} else {
		slot = r.taint.compiler.Slot(name)
	}
	if slot < 0 || slot >= len(m.Bind) || m.Bind[slot].Kind == match.Unbound {
		return "", false
	}
	return m.Bind[slot].Text(t), true
}

// expand replaces the metavariables in s by what value says.
func expand(s string, value func(name string) (string, bool)) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		if s[i] != '$' {
			b.WriteByte(s[i])
			i++
			continue
		}
		j := i + 1
		if strings.HasPrefix(s[j:], "...") {
			j += 3
		}
		for j < len(s) && (s[j] >= 'A' && s[j] <= 'Z' || s[j] == '_' || s[j] >= '0' && s[j] <= '9') {
			j++
		}
		if v, ok := value(s[i:j]); ok {
			b.WriteString(v)
		} else {
			b.WriteString(s[i:j])
		}
		i = j
	}
	return b.String()
}

// groups replaces \1, \g<1> and \g<0> in s by the groups of a match.
func groups(s, text string, loc []int) string {
	var b strings.Builder
	group := func(n int) {
		if 2*n+1 < len(loc) && loc[2*n] >= 0 {
			b.WriteString(text[loc[2*n]:loc[2*n+1]])
		}
	}
	for i := 0; i < len(s); i++ {
		if s[i] != '\\' || i+1 == len(s) {
			b.WriteByte(s[i])
			continue
		}
		i++
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			group(int(c - '0'))
		case c == 'g' && strings.HasPrefix(s[i+1:], "<") && strings.IndexByte(s[i:], '>') > 0:
			end := i + strings.IndexByte(s[i:], '>')
			n := 0
			for _, d := range s[i+2 : end] {
				if d < '0' || d > '9' {
					n = len(loc)
					break
				}
				n = n*10 + int(d-'0')
			}
			group(n)
			i = end
		case c == 'n':
			b.WriteByte('\n')
		case c == 't':
			b.WriteByte('\t')
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}
