// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package oracle

import (
	"fmt"
	"math/rand/v2"
	"sort"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// Mine makes a pattern out of a piece of code: the text of some node, with parts of it replaced by metavariables and ellipses.
// What it makes is what people write when they start a rule from an example. It returns "" where nothing came out that
// this package's own parser takes.
func Mine(r *rand.Rand, d *parse.Dialect, code string) string {
	var t tree.Tree
	new(parse.Parser).Code(&t, d, code)
	roots := candidates(&t)
	for range 20 {
		if len(roots) == 0 {
			return ""
		}
		n := roots[r.IntN(len(roots))]
		p := abstract(r, &t, n)
		if strings.TrimSpace(p) == "" {
			continue
		}
		if _, err := parse.ParsePattern(d, p); err == nil {
			return p
		}
	}
	return ""
}

// candidates returns the nodes that make patterns of a fair size.
func candidates(t *tree.Tree) []tree.ID {
	var list []tree.ID
	for i := range t.Nodes {
		n := tree.ID(i)
		nd := &t.Nodes[i]
		if nd.Parent == 0 || nd.End-nd.Start < 4 || nd.End-nd.Start > 300 {
			continue
		}
		switch nd.Kind {
		case tree.Call, tree.Binary, tree.Assign, tree.New, tree.Index, tree.ExprStmt, tree.VarDef, tree.If, tree.Return, tree.FuncDef,
			tree.While, tree.For, tree.ForEach, tree.Try, tree.Dict, tree.Array, tree.Import, tree.ImportFrom, tree.Throw, tree.ClassDef, tree.Unary,
			tree.Cond, tree.Lambda, tree.With, tree.Switch, tree.Cast, tree.Elem, tree.Interp:
			list = append(list, n)
		}
	}
	return list
}

type cut struct {
	start, end int
	text       string
}

// abstract returns the text of n with some of what stands in it replaced.
func abstract(r *rand.Rand, t *tree.Tree, n tree.ID) string {
	var cuts []cut
	names := map[string]string{}
	share := 0.15 + 0.5*r.Float64()
	var walk func(tree.ID)
	walk = func(x tree.ID) {
		for c := t.First(x); c != 0; c = t.Next(c) {
			nd := &t.Nodes[c]
			text := t.Text(c)
			switch {
			case nd.Kind == tree.None || text == "":
				continue
			case nd.Kind == tree.Args && r.Float64() < share/2 && len(text) > 2 && strings.ContainsAny(text[:1], "(["):
				cuts = append(cuts, cut{int(nd.Start) + 1, int(nd.End) - 1, "..."})
				continue
			case nd.Kind == tree.Block && r.Float64() < share && strings.HasPrefix(text, "{") && strings.HasSuffix(text, "}"):
				cuts = append(cuts, cut{int(nd.Start), int(nd.End), "{ ... }"})
				continue
			case nd.Kind == tree.String && r.Float64() < share/2 && nd.VStart > nd.Start:
				cuts = append(cuts, cut{int(nd.VStart), int(nd.VEnd), "..."})
				continue
			case value(t, x, c) && r.Float64() < share/2:
				cuts = append(cuts, cut{int(nd.Start), int(nd.End), meta(names, text)})
				continue
			case nd.Kind == tree.Ident && r.Float64() < share/2:
				cuts = append(cuts, cut{int(nd.Start), int(nd.End), meta(names, text)})
				continue
			}
			walk(c)
		}
	}
	walk(n)
	sort.Slice(cuts, func(i, j int) bool { return cuts[i].start < cuts[j].start })
	src, at := t.Src, int(t.Nodes[n].Start)
	var b strings.Builder
	for _, c := range cuts {
		if c.start < at {
			continue
		}
		b.WriteString(src[at:c.start])
		b.WriteString(c.text)
		at = c.end
	}
	b.WriteString(src[at:max(at, int(t.Nodes[n].End))])
	return dedent(b.String(), column(src, int(t.Nodes[n].Start)))
}

// meta names a metavariable: equal texts get equal names.
func meta(names map[string]string, text string) string {
	if names[text] == "" {
		names[text] = fmt.Sprintf("$V%d", len(names)+1)
	}
	return names[text]
}

// value reports whether c, a child of x, is an expression in the place of a value.
func value(t *tree.Tree, x, c tree.ID) bool {
	k := t.Kind(c)
	if !k.Expr() || k == tree.Args || k == tree.KeywordArg || k == tree.Pair || k == tree.Spread || k == tree.Slice {
		return false
	}
	switch t.Kind(x) {
	case tree.Args, tree.Binary, tree.Assign, tree.Return, tree.If, tree.While, tree.Array, tree.Unary, tree.Cond:
		return true
	}
	return false
}

func column(src string, at int) int { return at - strings.LastIndexByte(src[:at], '\n') - 1 }

// dedent takes up to n blanks off each line but the first.
func dedent(s string, n int) string {
	lines := strings.Split(s, "\n")
	for i := 1; i < len(lines); i++ {
		k := 0
		for k < n && k < len(lines[i]) && (lines[i][k] == ' ' || lines[i][k] == '\t') {
			k++
		}
		lines[i] = lines[i][k:]
	}
	return strings.Join(lines, "\n")
}
