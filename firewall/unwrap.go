// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

// unwrap returns the scanners inside s, and whether s is a wrapper at all.
func unwrap(s Scanner) ([]Scanner, bool) {
	switch w := s.(type) {
	case interface{ Unwrap() Scanner }:
		return []Scanner{w.Unwrap()}, true
	case interface{ Unwrap() []Scanner }:
		return w.Unwrap(), true
	}
	return nil, false
}

// wraps reports whether s is a wrapper.
func wraps(s Scanner) bool {
	switch s.(type) {
	case interface{ Unwrap() Scanner }, interface{ Unwrap() []Scanner }:
		return true
	}
	return false
}

// bounded reports whether s, or all that it wraps, only computes.
func bounded(s Scanner) bool {
	switch w := s.(type) {
	case BoundedScanner:
		return w.Bounded()
	case interface{ Unwrap() Scanner }:
		return bounded(w.Unwrap())
	case interface{ Unwrap() []Scanner }:
		for _, in := range w.Unwrap() {
			if !bounded(in) {
				return false
			}
		}
		return true
	}
	return false
}

// window returns the window of s, the largest of all that it wraps.
func window(s Scanner) (int, bool) {
	if w, ok := s.(WindowScanner); ok {
		n := w.Window()
		return n, n >= 0
	}
	inner, wrapped := unwrap(s)
	if !wrapped {
		return 0, false
	}
	widest := 0
	for _, in := range inner {
		n, ok := window(in)
		if !ok {
			return 0, false
		}
		widest = max(widest, n)
	}
	return widest, true
}

// scansImages reports whether s, or any that it wraps, looks at pictures.
func scansImages(s Scanner) bool {
	if i, ok := s.(ImageScanner); ok {
		return i.ScansImages()
	}
	inner, _ := unwrap(s)
	for _, in := range inner {
		if scansImages(in) {
			return true
		}
	}
	return false
}
