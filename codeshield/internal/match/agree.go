// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

// Agree reports whether two sets of bindings of one Compiler's formulas agree in every metavariable that both bind.
func (f *File) Agree(a, b []Binding) bool {
	for i := range min(len(a), len(b)) {
		if a[i].Kind != Unbound && b[i].Kind != Unbound && !f.equal(&a[i], &b[i]) {
			return false
		}
	}
	return true
}
