// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package unigram

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// expressions are regular expressions that this package honours.
var expressions = []string{
	" {2,}", `\s+`, " +", "a+", "é{2,}", " ", "a|b|the", `\d`, `\d+`, `\w+`, `\W`, `[^\w\s]+`, `[a-zé-ü]+`, `[\s\p{P}]`, `\p{L}+|\p{N}{1,3}|[^\s\p{L}\p{N}]+`,
	`\P{L}`, `\p{^L}`, `\p{M}`, `\p{S}+`, `\p{Z}`, `(ab|a)b?`, `a??b`, `(?:th|T)e+?`, `a{2}`, `a{,3}b`, `x*`, `\s*`, `^ `, `^a+|b`, ` $`, `\Aa`, `e\z`, `.`, `.+`, `\n`,
	`\x{e9}|\u0301`, `[\x{300}-\x{36f}]`, `\.`, `\$\^\(`, `[.$^]`, `e?`, `\p{Nd}`, `(\s|a)\S`, `[\w]`, `[^\w]`, `[\W]`, `[^\W]`, `[\w.]+`, `[^\s\d]`, `[^\S]`, `[\P{L}]`, `[^\p{N}a-z]`, `▁+`, `[ \n]+$`,
}

// refusedExpressions are regular expressions that mean something else to Go, or nothing.
var refusedExpressions = []string{
	`\s+(?!\S)`, `(?=a)`, `(?<=a)b`, `(?i)a`, `(?i:a)`, `(a)\1`, `a++`, `a*+`, `(?>a)`, `\bA`, `\B`, `\Ga`, `a\Z`, `\h`, `\R`, `\X`, `\K`, `[a&&b]`, `[[:alpha:]]`, `[a[b]]`,
	`(a*)*`, `(|a)+`, `a{2}?`, `a{3,2}`, `a{2000}`, `a{`, `{2}`, `*a`, `a)`, `(a`, `[a`, `[]a]`, `[a-`, `\p{Greek}`, `\pL`, `\x41`, `\`, `a^`, `^a*`, `x**`, `\u12`, `\1`, `\k<a>`,
}

func TestRegularExpressions(t *testing.T) {
	for _, expr := range expressions {
		_, err := newRegex(expr)
		assert.NoError(t, err)
	}
}

func TestRegularExpressionsThatAreRefused(t *testing.T) {
	for _, expr := range refusedExpressions {
		_, err := newRegex(expr)
		assert.ErrorContains(t, err, "is not supported: ", expr)
	}
}
