// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package semgrep

import (
	"cmp"
	"strconv"
	"strings"
)

// compareVersions compares two versions of the form 1.2.3; ok is false if one is malformed.
func compareVersions(a, b string) (c int, ok bool) {
	x, ok := parseVersion(a)
	y, ok2 := parseVersion(b)
	if !ok || !ok2 {
		return 0, false
	}
	for i := range x {
		if c := cmp.Compare(x[i], y[i]); c != 0 {
			return c, true
		}
	}
	return 0, true
}

func parseVersion(s string) (v [3]uint64, ok bool) {
	parts := strings.Split(s, ".")
	if len(parts) != len(v) {
		return v, false
	}
	for i, p := range parts {
		n, err := strconv.ParseUint(p, 10, 32)
		if err != nil {
			return v, false
		}
		v[i] = n
	}
	return v, true
}
