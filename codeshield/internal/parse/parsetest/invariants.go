// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package parsetest holds the checks that the tests of all dialects share: the invariants of a tree, goldens, fuzzing,
// and runs over the material under /work/shared where it is present.
package parsetest

import (
	"fmt"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// Invariants reports the first promise that the tree of p's last parse breaks, or nil:
//   - every node lies within its parent and within the text, its value within itself;
//   - the nodes form a tree: links up, down and sideways agree, nothing is reached twice;
//   - statements and elements of lists stand in the order of the text and, where they don't share a head, apart;
//   - every token of the text, punctuation included, lies in a node below the root: in a statement, or, where it belongs to none,
//     in a Skipped node, which holds nothing but what may stand there;
//   - the tree is linear in the text, and look-ahead stayed within its budget.
func Invariants(p *parse.Parser) error {
	t := p.Tree
	if t.Incomplete == "too many steps" {
		return fmt.Errorf("look-ahead is not bounded: %s", t.Incomplete)
	}
	if limit := 1000 + 40*len(t.Src); len(t.Nodes) > limit {
		return fmt.Errorf("%d nodes for %d bytes", len(t.Nodes), len(t.Src))
	}
	c := checker{t: t, seen: make([]bool, len(t.Nodes)), covered: make([]bool, len(t.Src)+1), skipped: make([]bool, len(t.Src)+1)}
	if err := c.node(t.Root, 0); err != nil {
		return err
	}
	if t.Incomplete != "" {
		return nil // what was not parsed is not covered
	}
	for _, tok := range p.Tokens() {
		for i := tok.Start; i < tok.End && (tok.Kind != parse.Text || strings.TrimSpace(t.Src[i:tok.End]) != ""); i++ {
			if !c.covered[i] {
				return fmt.Errorf("token %q at %d is in no node", t.Src[tok.Start:tok.End], tok.Start)
			}
		}
		if c.skipped[tok.Start] && !mayBeSkipped(t, &tok) {
			return fmt.Errorf("token %q at %d was passed over", t.Src[tok.Start:tok.End], tok.Start)
		}
	}
	return nil
}

// mayBeSkipped reports whether a token may belong to no statement: brackets and separators, and what stands around code.
// A word, a literal or an operator never does.
func mayBeSkipped(t *tree.Tree, tok *parse.Token) bool {
	switch t.Src[tok.Start:tok.End] {
	case "(", ")", "[", "]", "{", "}", ",", ";":
		return true
	}
	return tok.Kind == parse.Text
}

type checker struct {
	t       *tree.Tree
	seen    []bool
	covered []bool // bytes in a child of the root
	skipped []bool // those of them that are in a Skipped node
	until   int32  // where the children of the root that were seen end
}

func (c *checker) node(n, parent tree.ID) error {
	t := c.t
	if n <= 0 || int(n) >= len(t.Nodes) {
		return fmt.Errorf("no node %d below %s", n, c.name(parent))
	}
	if c.seen[n] {
		return fmt.Errorf("%s is reached twice", c.name(n))
	}
	c.seen[n] = true
	x := t.Nodes[n]
	switch {
	case x.Parent != parent:
		return fmt.Errorf("%s below %s has the parent %d", c.name(n), c.name(parent), x.Parent)
	case x.Start < 0 || x.End < x.Start || int(x.End) > len(t.Src):
		return fmt.Errorf("%s has a range outside of the text", c.name(n))
	case x.Kind == tree.Skipped && (parent != t.Root || x.First != 0):
		return fmt.Errorf("%s is no child of the root, or has children", c.name(n))
	case x.First == 0 && (x.VStart < x.Start || x.VEnd > x.End || x.VEnd < x.VStart):
		return fmt.Errorf("the value [%d,%d) of %s lies outside of it", x.VStart, x.VEnd, c.name(n))
	}
	if p := t.Nodes[parent]; parent != 0 && x.Kind != tree.None && (x.Start < p.Start || x.End > p.End) {
		return fmt.Errorf("%s lies outside of its parent %s", c.name(n), c.name(parent))
	}
	if parent == t.Root {
		for i := max(x.Start, c.until); i < x.End; i++ {
			c.covered[i], c.skipped[i] = true, x.Kind == tree.Skipped
		}
		c.until = max(c.until, x.End)
	}
	var last, prev tree.ID
	for k := x.First; k != 0; k = t.Nodes[k].Next {
		if err := c.node(k, n); err != nil {
			return err
		}
		if t.Kind(k) != tree.None {
			if err := c.order(x.Kind, prev, k); err != nil {
				return err
			}
			prev = k
		}
		last = k
	}
	if x.Last != last {
		return fmt.Errorf("the last child of %s is not %d", c.name(n), x.Last)
	}
	return nil
}

// order checks two children that stand together in a list of kind k.
func (c *checker) order(k tree.Kind, a, b tree.ID) error {
	if a == 0 || !lists[k] {
		return nil
	}
	x, y := c.t.Nodes[a], c.t.Nodes[b]
	if y.Start < x.Start {
		return fmt.Errorf("%s stands behind %s", c.name(a), c.name(b))
	}
	if y.Start < x.End && !(x.Kind == y.Kind && y.Start == x.Start || shareHead[x.Kind] && shareHead[y.Kind]) {
		return fmt.Errorf("%s and %s overlap", c.name(a), c.name(b))
	}
	return nil
}

// lists are the kinds whose children are a sequence of the text.
var lists = map[tree.Kind]bool{
	tree.File: true, tree.Block: true, tree.StmtList: true, tree.Args: true, tree.Array: true, tree.Tuple: true, tree.Set: true,
	tree.Dict: true, tree.Params: true, tree.TypeParams: true, tree.Bases: true, tree.Modifiers: true, tree.Switch: true,
	tree.CaseLabels: true, tree.Try: true, tree.Interp: true, tree.Elem: true, tree.Delete: true, tree.Global: true,
	tree.Binary: true, tree.Member: true, tree.Index: true, tree.Slice: true,
}

// shareHead are the kinds of which one statement of the text makes several: int a, b; from m import a, b; struct {...} a.
var shareHead = map[tree.Kind]bool{
	tree.VarDef: true, tree.Import: true, tree.ImportFrom: true, tree.ImportAll: true, tree.TypeDef: true, tree.Export: true,
	tree.Param: true, tree.EnumCase: true, tree.ClassDef: true, tree.FuncDef: true,
}

func (c *checker) name(n tree.ID) string {
	if n <= 0 || int(n) >= len(c.t.Nodes) {
		return fmt.Sprintf("node %d", n)
	}
	x := c.t.Nodes[n]
	return fmt.Sprintf("%s [%d,%d)", x.Kind, x.Start, x.End)
}
