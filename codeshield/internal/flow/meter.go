// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package flow

// A Meter counts the work of an analysis, in steps of some ten nanoseconds, and bounds it. Several walks may share one.
type Meter struct {
	Steps int // taken so far
	Limit int // how many may be taken
}

// LimitFor is the limit of the work on a tree of n nodes: many times what ordinary code takes.
func LimitFor(n int) int { return 1<<20 + 64*n }

// Spend counts steps and reports whether more may be taken.
func (m *Meter) Spend(steps int) bool {
	m.Steps += steps
	return m.Steps <= m.Limit
}

// Exceeded reports whether more steps were asked for than allowed: what came after was not seen.
func (m *Meter) Exceeded() bool { return m.Steps > m.Limit }
