// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import "github.com/llamafirewall/llamafirewall-go/codeshield/internal/match"

// distinct returns the first match at each place: what metavariables are bound to is no part of a finding, so others would
// say the same again. It may return found itself, and does not change it.
func distinct(found []match.Match) []match.Match {
	if len(found) < 2 {
		return found
	}
	type place struct{ start, end int32 }
	seen := make(map[place]bool, len(found))
	var out []match.Match
	for i := range found {
		at := place{found[i].Start, found[i].End}
		switch {
		case !seen[at]:
			seen[at] = true
			if out != nil {
				out = append(out, found[i])
			}
		case out == nil:
			out = append(make([]match.Match, 0, len(found)), found[:i]...)
		}
	}
	if out == nil {
		return found
	}
	return out
}
