// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package lang_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse/parsetest"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// TestWhatBelongsToNoStatementIsKept shows all sorts of tokens that no statement of the file holds: each is in a Skipped node.
// Where the reference counts punctuation as a part of a statement, there is nothing to skip.
func TestWhatBelongsToNoStatementIsKept(t *testing.T) {
	for _, x := range []struct {
		language, text string
		skipped        []string
	}{
		{"c", "int a, b; f(a);\n;\nif (a) { b(); }", nil},
		{"c", "  b();\n}\nf(a);\n)) ]\n", []string{"}", ")) ]"}},
		{"cpp", "::f(a);\n} // end\nx::g();", []string{"}"}},
		{"csharp", "[assembly: A, B]\n[C]\n}", []string{"[", ",", "]\n[", "]\n}"}},
		{"go", "package a;\nimport (\n\t\"b\"\n\tc \"d\"\n)\nvar (\n\te = 1; f = 2\n)\n", []string{";", ")", ";", ")"}},
		{"java", "  b();\n}\nvoid f() {}\n}", []string{"}", "}"}},
		{"javascript", "import {a, b,} from 'c';\n});\nf(a)", []string{"})"}},
		{"typescript", "  A,\n} from 'c'", []string{"}"}},
		{"kotlin", "f(a); g()\n}", []string{"}"}},
		{"php", "<?php\nuse A\\{B, C};\n?>\ntext <?= $a ?>", []string{"<?php", "};\n?>", "?>"}},
		{"python", "a = 1; b = 2;\ndef f(): # none\n", []string{";", ";"}},
		{"rust", "::f(a);\nuse a::{b, c};\n}", []string{"}"}},
	} {
		_, tr := parsetest.Code(t, lang.Dialect(x.language), x.text)
		var got []string
		for n := tr.First(tr.Root); n != 0; n = tr.Next(n) {
			if tr.Kind(n) == tree.Skipped {
				got = append(got, tr.Text(n))
			}
		}
		require.Equal(t, x.skipped, got, "%s: %s", x.language, x.text)
	}
}
