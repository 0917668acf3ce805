// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"slices"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// setRoots finds out which kinds of nodes the root of the pattern can match.
func (p *pattern) setRoots() {
	root := p.t.Root
	k := p.t.Kind(root)
	switch k {
	case tree.StmtList:
		return
	case tree.Ellipsis:
		p.roots = append(slices.Clone(stmtRoots), exprRoots...)
		return
	case tree.Metavar, tree.MetavarEllipsis, tree.Deep, tree.TypedMetavar:
		p.exprs = true
		return
	case tree.Composite:
		p.roots = []tree.Kind{tree.Composite, tree.Call}
	case tree.Call:
		p.roots = []tree.Kind{tree.Call, tree.Attr}
		if p.lang.makes {
			p.roots = append(p.roots, tree.Composite)
		}
		if callee := p.t.First(root); p.t.Kind(callee) == tree.Member && p.t.Kind(p.t.Child(callee, 1)) == tree.Ident {
			p.last = p.t.Value(p.t.Child(callee, 1))
		}
	case tree.Ident, tree.Member:
		p.roots = []tree.Kind{tree.Ident, tree.Member}
		if k == tree.Member && p.t.Kind(p.t.Child(root, 1)) == tree.Ellipsis {
			p.roots, p.exprs = nil, true
		}
	case tree.Int, tree.Float, tree.String, tree.Bool, tree.Char, tree.Null, tree.Unary:
		p.roots = []tree.Kind{k, tree.Ident, tree.Member, tree.Binary, tree.Interp, tree.Call, tree.Unary, tree.Cond, tree.Index}
		if k == tree.Int || k == tree.Float {
			p.roots = append(p.roots, tree.Int, tree.Float)
		}
	case tree.Assign:
		p.roots = []tree.Kind{tree.Assign, tree.VarDef}
	case tree.TypeTest, tree.Cast:
		p.roots = []tree.Kind{tree.TypeTest, tree.Cast}
	case tree.Binary:
		p.roots = []tree.Kind{tree.Binary}
		if p.lang.opAssign {
			p.roots = append(p.roots, tree.Assign)
		}
	case tree.Dict:
		p.roots = []tree.Kind{tree.Dict, tree.Set, tree.Comp}
	case tree.Array:
		p.roots = []tree.Kind{tree.Array, tree.Comp}
	case tree.Pair:
		p.roots = []tree.Kind{tree.Pair, tree.KeywordArg}
	case tree.Lambda:
		p.roots = []tree.Kind{tree.Lambda, tree.FuncDef}
	case tree.ExprStmt:
		p.roots = []tree.Kind{tree.ExprStmt, tree.VarDef, tree.Return, tree.Assert}
		if p.lang.fields || p.lang.noVardefAssign || p.lang.lambdaStmt {
			p.roots = append(p.roots, exprRoots...) // the body of x => e
		}
		switch e := p.t.First(root); p.t.Kind(e) {
		case tree.Metavar, tree.Ellipsis, tree.Deep:
			p.roots = stmtRoots
		}
	case tree.Return:
		p.roots = []tree.Kind{tree.Return}
		if p.opts.ImplicitReturn || p.lang.fields {
			p.roots = append(p.roots, exprRoots...)
		}
	case tree.FuncDef:
		p.roots = []tree.Kind{tree.FuncDef}
		if p.opts.ArrowIsFunction {
			p.roots = append(p.roots, tree.Lambda, tree.Pair, tree.VarDef)
		}
	case tree.VarDef:
		p.roots = []tree.Kind{tree.VarDef}
		if p.lang.prototypes {
			p.roots = append(p.roots, tree.FuncDef)
		}
	case tree.For:
		p.roots = []tree.Kind{tree.For, tree.ForEach, tree.While}
	case tree.Import, tree.ImportFrom, tree.ImportAll:
		p.roots = []tree.Kind{tree.Import, tree.ImportFrom, tree.ImportAll}
		if p.lang.fields {
			p.roots = append(p.roots, tree.VarDef)
		}
	default:
		p.roots = []tree.Kind{k}
	}
	p.roots = unique(p.roots)
}

// mayRoot reports whether nodes of kind k are tried as the root of a match.
func (p *pattern) mayRoot(k tree.Kind) bool {
	return p.exprs && k.Expr() || slices.Contains(p.roots, k)
}

func unique(ks []tree.Kind) []tree.Kind {
	out := ks[:0:0]
	for _, k := range ks {
		seen := false
		for _, o := range out {
			seen = seen || o == k
		}
		if !seen {
			out = append(out, k)
		}
	}
	return out
}

var stmtRoots, exprRoots = func() (s, e []tree.Kind) {
	for k := tree.Kind(0); k < 255; k++ {
		if stmtKinds[k] {
			s = append(s, k)
		}
		if k.Expr() && !k.PatternOnly() {
			e = append(e, k)
		}
	}
	return s, e
}()
