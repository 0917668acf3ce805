// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package analyze

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestEntropy holds strings on which Semgrep 1.182 says the same.
func TestEntropy(t *testing.T) {
	for s, want := range map[string]bool{
		"sk_live_4eC39HqLyjWDarjtT1zdp7dc":     true,
		"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9": true,
		"d41d8cd98f00b204e9800998ecf8427e":     true,
		"12345678901234567890":                 true,
		"21135539700":                          true,
		"192.168.1.1":                          true,
		"1000000":                              false,
		"2113553970":                           false, // one digit too few
		"zqxjkvbz":                             true,
		"ghp_x7Kq2mVb9TzR4wYc8LpN":             true,
		"password":                             false,
		"hello world":                          false,
		"changeme":                             false,
		"Xk9":                                  false,
		"":                                     false,
		"secret_key_base_for_the_application":  false,
		"internationalization":                 false,
		"application/json":                     false,
		strings.Repeat("a", 26):                false,
		strings.Repeat("1", 99):                false,
		strings.Repeat("password", 12):         false,
		strings.Repeat("the ", 24):             false,
	} {
		require.Equal(t, want, Entropy(s), s)
	}
}

// TestRedos holds expressions on which Semgrep 1.182 says the same.
func TestRedos(t *testing.T) {
	for _, s := range strings.Fields(`
		(a+)+$ ([a-z]+)*x (.*)*x ^(a+)+$ (x+x+)+y ^(([a-z])+.)+[A-Z]([a-z])+$ (\d+)*x ((ab)+)+c (a+b+)+c (?:a+)+b (\s*)+x (a+,?)+b (,?a+)+b
		(a{1,10})+b (a+){10}b (a+){2,}b (a+)+?b (a+?)+b ((a+))+b (a+|b)+c (a|b+)*c (a(b+))*c (a{2,})+b ((a+)+)b ((a+)+b) ((a+)+) ((a+)+|c)d (c|(a+)+)d
		(?=(a+)+)b (?:(a+)+)+ (a+)*b? x(a+)+ (?>(a+)+)b (a*)+b (a+b)*a (\d+,)*\d+ (a+){3,5}b (a|b|c+)+d (\w+\s?)*\. ([a-z]+[0-9])+!`) {
		require.True(t, Redos(s), s)
	}
	for _, s := range strings.Fields(`
		hello a+b (a|a)*b (a|b)*b (a*)* (a+)+ a*a*a*b (a+){10} (a{1,10})+ (a|aa)+$ (foo|foobar)*x (\w|\d)+x [a+]+b+ (a+ (a+)* (a+)? (.+)+ (a+)+|b (a+)++b (a++)+b
		(a?)+b (a+)?b (a+)+)b [(a+)+]b a+(a+)b`) {
		require.False(t, Redos(s), s)
	}
}
