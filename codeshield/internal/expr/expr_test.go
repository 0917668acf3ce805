// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package expr

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

var env = Env{
	Now: time.Date(2026, 11, 23, 15, 4, 5, 0, time.UTC),
	Var: func(name string) (Value, bool) {
		v, ok := map[string]Value{
			"$I": Int(3), "$NEG": Int(-5), "$F": Float(1.5), "$T": Bool(true), "$S": String("abc"),
			"$N": String("12"), "$E": String(""), "$L": List([]Value{Int(1), String("a")}),
			"$C": Code("g( x )"), "$D": String("2026-11-22"), "$LC": List([]Value{Code("x")}),
		}[name]
		return v, ok
	},
}

// TestTrue holds what Semgrep 1.182 says (semgrep-core -test_eval, and rules run by it).
func TestTrue(t *testing.T) {
	yes := []string{
		"$I > 2", "$I == 3", "$I + 1 == 4", "$I / 2 == 1", "$I % 2 == 1", "$I ** 2 == 9", "$I << 1 == 6",
		"$I & 1 == 1", "$I | 4 == 7", "~$I == -4", "-$I == -3", "$I > 2 and $I < 5", "$I > 2 or $I < 1", "$I ^ 1 == 2",
		"$I in [1,2,3]", "$I not in [1,2]", "not $I > 5", "not not True", "$I == 3.0", "$F < 2", "$F * 2 == 3", "7.5 / 2 == 3.75", "1.5 % 1 == 0.5",
		`"b" in "abc"`, `$S in ["abc"]`, `$S == 'abc'`, "$E == ''", "$E in 'abc'", "'' == ''", "$S != 3", "'1' != 1", "[1] != 1",
		`int("3") == 3`, `int("0x10") == 16`, "int('-2') == -2", "int('+3') == 3", "int('0b11') == 3", "int('0o17') == 15", "int('1_000') == 1000", "int($N) == 12", "int('0XfF') == 255",
		"str($I) == '3'", "str(2.0) == '2.'", "str(1e3) == '1000.'", "str(0.1+0.2) == '0.3'", "str($T) == 'true'", "str('a') == 'a'", "str(str($C)) == 'g( x )'", "str($C) in 'f g( x ) h'",
		"0x10 == 16", "1_000 == 1000", "0b11 == 3", "0o17 == 15", "1e3 == 1000", "+3 == 3", "-2 ** 2 == -4", "2 ** 3 ** 2 == 512", "2 * -3 == -6", "~-5 == 4",
		"$NEG % 3 == -2", "$NEG / 2 == -2", "$NEG >> 1 == -3", "2 ** 70 == 0", "2 ** 63 < 0", "1 << 65 == 2", "9223372036854775807 + 1 < 0", "1.0/0 > 5", "1e400 > 5",
		"[1,'a'] == [1,'a']", "$L == [1, 'a']", "[1] in [[1]]", "[] == []", "True == True", "True != False", "not True or True", "not (True and False)", "not True == False",
		"1 < 2 and 2 < 3 or False", "10 - 3 - 2 == 5", "1 + 2 * 3 == 7", "(1 | 4) == 5", "not 'a' in 'b'", "'''x''' == 'x'", "'a' 'b' == 'ab'", `'a\'b' == "a'b"`,
		`re.match("a.c", $S)`, `re.match(".*b", $S)`, `not re.match("b", $S)`, "re.match('A(?=b)', 'Ab')", "re.match('(?i)a', 'A')", "re.match('a$', 'a')", "re.match(str($S), 'abcd')",
		`strptime("2020-01-01") < today()`, "strptime($D) < today()", "not (strptime('2026-11-23') < today())", "strptime('2026-11-24') > today()", "strptime('2020-1-2') > 0", "today() == today()",
		"$T", "True", "($I\n== 3)", "$I == 3 # three",
	}
	for _, src := range yes {
		t.Run(src, func(t *testing.T) {
			e, err := Parse(src)
			require.NoError(t, err)
			require.True(t, e.True(env))
		})
	}
}

func TestNotTrue(t *testing.T) {
	no := []string{
		"$I", "$S", "$I == True", "$T == 1", "$T < 2", "1 == True", "'1' == 1", "1 in [1.0]", "1 in 'a1'", "5 in 5", "1 != 1.0", `'\x41' == 'A'`, `'\n' == '` + "\\\n'",
		// what has no value is not true, nor is its negation
		"$UNBOUND == 3", "not ($UNBOUND == 3)", "$I == 3 or $UNBOUND == 1", "$C == $C", "$C != 3", "$C not in [3]", "3 not in $C", "$LC == $LC", "int($C) == 1",
		"'a' < 'b'", "True < False", "$S + 'd' == 'abcd'", "'a' * 2 == 'aa'", "$I + True == 4", "not 1", "True and 1", "5 & 1.0 == 1", "-'a' == 1", "2.0 << 1 == 4",
		"int($S) == 3", "int('') == 0", "int(' 2') == 2", "int(2.7) == 2", "int('2.7') == 2", "int(True) == 1", "int('-') == 0", "int('--1') == 1", "int('12abc') == 12", "int('_1') == 1", "str([1]) == '[1]'",
		"1 / 0 == 1", "1 % 0 == 1", "2 ** -1 == 0", "strptime('2020-13-01') > 0", "strptime('2020-02-30') > 0", "strptime('2020-01-02 ') > 0", "strptime(3) > 0",
		"re.match(1, 'a')", "re.match('a', $C)", "re.match(str($I) , 3)",
	}
	for _, src := range no {
		t.Run(src, func(t *testing.T) {
			e, err := Parse(src)
			require.NoError(t, err)
			require.False(t, e.True(env))
		})
	}
}

func TestStripReadsIntegers(t *testing.T) {
	strip := env
	strip.Strip = true
	for src, want := range map[string]bool{
		"$N == 12": true, "$N == '12'": false, "str($N) == '12'": true, "$I == 3": true, "$S == 'abc'": false, "$F > 0": false, "$C == 1": false,
	} {
		e, err := Parse(src)
		require.NoError(t, err)
		require.Equal(t, want, e.True(strip), src)
	}
}

func TestParseRefuses(t *testing.T) {
	for _, c := range []struct {
		src         string
		offset      int
		unsupported bool
	}{
		{"", 0, false},
		{"# only a comment", 16, false},
		{"$I ==", 5, false},
		{"$i == 1", 0, false},
		{"$1 == 1", 0, false},
		{"$I = 3", 3, false},
		{"($I == 3", 8, false},
		{"$I == 3)", 7, false},
		{"$I === 3", 5, false},
		{"$I == 3 ; 1", 8, false},
		{"!($I == 3)", 0, false},
		{"$I == 'a", 6, false},
		{"$I in", 5, false},
		{"$I not 3", 7, false},
		{"1 < $I < 5", 0, true},
		{"len($S) == 3", 0, true},
		{"float($S) == 3", 0, true},
		{"re.search('a', $S)", 0, true},
		{"re.match('a')", 0, true},
		{"re.match('[', $S)", 0, true},
		{"int('12', 10)", 0, true},
		{"$S[0] == 'a'", 2, true},
		{"$S.x == 'a'", 2, true},
		{"$I // 2 == 1", 3, true},
		{"$I is None", 3, true},
		{"1 if $I else 2", 2, true},
		{"lambda: 1", 0, true},
		{"(1, 2) == 1", 2, true},
		{"{1} == 1", 0, true},
		{"true == $T", 0, true},
		{"99999999999999999999 > 1", 0, true},
		{strings.Repeat("(", 1000) + "1", 101, true},
		{strings.Repeat("-", 1000) + "1", 0, true},
		{strings.Repeat("not ", 1000) + "True", 0, true},
	} {
		_, err := Parse(c.src)
		var se *SyntaxError
		require.ErrorAs(t, err, &se, c.src)
		require.Equal(t, c.unsupported, se.Unsupported, "%s: %v", c.src, err)
		if c.offset > 0 {
			require.Equal(t, c.offset, se.Offset, "%s: %v", c.src, err)
		}
	}
}

func TestVars(t *testing.T) {
	e, err := Parse("$B + $A > int($B) and '$C' == '$C'")
	require.NoError(t, err)
	require.Equal(t, []string{"$A", "$B"}, e.Vars())
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"$I > 2 and not $S in ['a', \"b\"]", "int(str($X)) ** -2 <= 0x1F", "re.match('a(?=b)', $S) or strptime('2020-01-01') < today()"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, src string) {
		e, err := Parse(src)
		if err == nil {
			e.True(env)
		}
	})
}
