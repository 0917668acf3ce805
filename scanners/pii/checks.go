// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pii

// digit is the value of a digit of a checked value.
func digit(s string, i int) int { return int(s[i] - '0') }

// weighted is the sum of the first digits, each times its weight.
func weighted(s string, weights ...int) (sum int) {
	for i, w := range weights {
		sum += w * digit(s, i)
	}
	return sum
}

// repeated reports whether all characters are the same.
func repeated(s string) bool {
	for i := 1; i < len(s); i++ {
		if s[i] != s[0] {
			return false
		}
	}
	return true
}

// date6 reports whether six digits are a date, YYMMDD, of either century.
func date6(s string) bool {
	year, month, day := number(s[:2]), number(s[2:4]), number(s[4:6])
	return realDate(1900+year, month, day) || realDate(2000+year, month, day)
}

// date8 reports whether eight digits are a date, YYYYMMDD, since 1880.
func date8(s string) bool {
	year := number(s[:4])
	return year >= 1880 && year < 2100 && realDate(year, number(s[4:6]), number(s[6:8]))
}

// remainder is the remainder of a decimal number of any length.
func remainder(s string, m int) (r int) {
	for i := range len(s) {
		r = (10*r + digit(s, i)) % m
	}
	return r
}

// verhoeff reports whether the last digit is the check digit of Verhoeff.
func verhoeff(s string) bool {
	c := 0
	for i := range len(s) {
		v := digit(s, len(s)-1-i)
		for range i % 8 {
			v = int("1576283094"[v] - '0') // the permutation, as often as the place says
		}
		c = dihedral(c, v)
	}
	return c == 0
}

// dihedral multiplies in the group of the symmetries of a pentagon.
func dihedral(a, b int) int {
	switch {
	case a < 5 && b < 5:
		return (a + b) % 5
	case a < 5:
		return 5 + (a+b)%5
	case b < 5:
		return 5 + (a-b+5)%5
	}
	return (a - b + 5) % 5
}

// iso7064 reports whether the last digit is the check digit of ISO 7064
// MOD 11,10.
func iso7064(s string) bool {
	p := 10
	for i := range len(s) - 1 {
		if p = (p + digit(s, i)) % 10; p == 0 {
			p = 10
		}
		p = 2 * p % 11
	}
	return (11-p)%10 == digit(s, len(s)-1)
}
