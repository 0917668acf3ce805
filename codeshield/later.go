// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
)

// looksAhead reports whether what stands behind a match of a formula may keep it from being one: the formula excludes
// something that is no expression within the match, such as a function with a check in it.
func looksAhead(f semgrep.Formula) bool {
	switch f := f.(type) {
	case *semgrep.And:
		if len(f.NotInside) > 0 {
			return true
		}
		for _, n := range f.Not {
			if p, ok := n.(*semgrep.Pattern); !ok || isStatements(p.Text) {
				if _, regex := n.(*semgrep.Regex); !regex {
					return true
				}
			}
		}
		for _, list := range [][]semgrep.Formula{f.Positive, f.Inside} {
			for _, one := range list {
				if looksAhead(one) {
					return true
				}
			}
		}
	case *semgrep.Or:
		for _, one := range f.Any {
			if looksAhead(one) {
				return true
			}
		}
	case *semgrep.Inside:
		return looksAhead(f.Operand)
	case *semgrep.Anywhere:
		return looksAhead(f.Operand)
	}
	return false
}

// isStatements reports whether a pattern is more than one expression: it has lines, or statements behind each other.
func isStatements(pattern string) bool {
	pattern = strings.TrimRight(strings.TrimSpace(pattern), ";")
	return strings.ContainsAny(pattern, "\n;{")
}
