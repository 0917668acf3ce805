// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pyre

import (
	"strings"
	"testing"
)

// TestFoldedLiteralsInLongTexts puts literals at each place around the borders of the windows of a long text.
func TestFoldedLiteralsInLongTexts(t *testing.T) {
	for _, word := range []string{"NeeDLE_of_Ten", strings.Repeat("B", maxLiteral), strings.Repeat("B", maxLiteral+1)} {
		re := MustCompile("(?i)"+strings.ToLower(word), 0)
		for _, size := range []int{window - 1, window, window + 1, 2*window + 7} {
			hay := strings.Repeat("a", size)
			if absent := re.absent(hay); absent != (len(word) <= maxLiteral) {
				t.Errorf("%d bytes without the literal of %d bytes: absent is %v", size, len(word), absent)
			}
			for at := 0; at < size; at += 499 {
				if re.absent(hay[:at] + word + hay[at:]) {
					t.Fatalf("the literal of %d bytes at %d of %d bytes is not seen", len(word), at, size)
				}
			}
		}
	}
}
