// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package tree

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestEveryKindHasAName(t *testing.T) {
	require.Len(t, kindNames, int(kindCount))
	for k, name := range kindNames {
		require.NotEmpty(t, name, "kind %d", k)
	}
}

func TestOpSpellingsAreUnique(t *testing.T) {
	seen := map[string]bool{}
	for _, w := range opWords {
		require.False(t, seen[w], "%q stands twice", w)
		seen[w] = true
		op, ok := FindOp(w)
		require.True(t, ok)
		require.Equal(t, w, op.String())
	}
}

func TestAddWidensTheParentAndFillsGaps(t *testing.T) {
	var tr Tree
	tr.Reset("f(x)")
	call := tr.Make(Call, 0, 0, 1, tr.New(Ident, 0, 1), tr.Make(Args, 0, 1, 4, tr.New(Ident, 2, 3)))
	require.Equal(t, "f(x)", tr.Text(call))
	n := tr.Make(If, 0, 0, 4, call, 0, 0)
	require.Equal(t, 3, tr.Len(n))
	require.True(t, tr.Missing(tr.Child(n, 1)))
	require.False(t, tr.Missing(tr.Child(n, 0)))
	require.Equal(t, n, tr.Parent(call))
	require.Equal(t, "(If (Call (Ident f) (Args (Ident x))) _ _)", tr.Sexp(n))
}

func TestCloneAndSetChildren(t *testing.T) {
	var tr Tree
	tr.Reset("a+b")
	sum := tr.Make(Binary, OpOf("+"), 0, 3, tr.New(Ident, 0, 1), tr.New(Ident, 2, 3))
	c := tr.Clone(sum)
	require.Equal(t, tr.Sexp(sum), tr.Sexp(c))
	require.Zero(t, tr.Parent(c))
	tr.SetChildren(sum, tr.New(Ident, 2, 3))
	require.Equal(t, "(Binary `+` (Ident b))", tr.Sexp(sum))
	require.Equal(t, "(Binary `+` (Ident a) (Ident b))", tr.Sexp(c), "the copy is its own")
	require.Equal(t, "a+b", tr.Text(sum), "the range stays")
}

func TestWalkVisitsInOrderAndPrunes(t *testing.T) {
	var tr Tree
	tr.Reset("a+b")
	sum := tr.Make(Binary, OpOf("+"), 0, 3, tr.New(Ident, 0, 1), tr.New(Ident, 2, 3))
	var got []string
	tr.Walk(sum, func(n ID) bool { got = append(got, tr.Text(n)); return true })
	require.Equal(t, []string{"a+b", "a", "b"}, got)
	got = nil
	tr.Walk(sum, func(n ID) bool { got = append(got, tr.Text(n)); return false })
	require.Equal(t, []string{"a+b"}, got)
}
