// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package cpp

import (
	"testing"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse/parsetest"
	"github.com/stretchr/testify/require"
)

func TestShapes(t *testing.T) {
	t.Run("c", func(t *testing.T) { parsetest.Goldens(t, C(), "testdata/c.txt") })
	t.Run("cpp", func(t *testing.T) { parsetest.Goldens(t, CPP(), "testdata/cpp.txt") })
}

func TestReadingsOfAnAmbiguousPattern(t *testing.T) {
	const variable, function = "(VarDef _ (Ident Foo) (Metavar $X) (Array (Metavar $Y)))", "(FuncDef `func` _ _ _ (Metavar $X) (Params (Metavar $Y)) (Ident Foo) _)"
	for reading, want := range map[string]string{"": variable, AsConstructor: variable, AsFunction: function} {
		t.Run(reading, func(t *testing.T) {
			tr, err := parse.ParsePattern(CPP().Prefer(reading), "Foo $X($Y);")
			require.NoError(t, err)
			require.Equal(t, want, tr.Sexp(tr.Root))
		})
	}
}
