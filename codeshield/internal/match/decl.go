// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// Places of children in the layouts of tree/kind.go.
const (
	funcMods, funcTypeParams, funcReceiver, funcName, funcParams, funcResult, funcBody = 0, 1, 2, 3, 4, 5, 6
	lambdaParams, lambdaType, lambdaBody                                               = 1, 2, 3
	paramName, paramDefault                                                            = 2, 3
	varTarget, varInit                                                                 = 2, 3
	classParams, classBody                                                             = 3, 5
)

func (m *machine) funcDef(p, n tree.ID, k int32) int32 {
	block, cblock := m.pt.Nodes[p].Last, m.t.Nodes[n].Last
	if m.pat.lang.abstractBody && m.pt.Kind(block) == tree.Block && m.t.Missing(cblock) {
		// An abstract method of a class, though none of an interface, has a body of anything.
		first := m.pt.First(block)
		if first == 0 || !isDots(m.pt, first) || m.pt.Next(first) != 0 || m.t.Op(m.t.Parent(m.t.Parent(n))) == opInterface {
			return failed
		}
		return m.children(&funcHead, p, n, k)
	}
	if m.pat.lang.prototypes && m.pt.Missing(block) && (!m.t.Missing(cblock) || m.pt.Op(p) != m.t.Op(n)) {
		return failed
	}
	if m.pat.lang.prototypes && (m.pt.Kind(block) == tree.Block && m.t.Missing(cblock) || m.pt.Missing(m.pt.Child(p, funcResult)) && !m.t.Missing(m.t.Child(n, funcResult))) {
		return failed
	}
	if m.pat.lang.makes && m.pt.Missing(m.pt.Child(p, funcReceiver)) && !m.t.Missing(m.t.Child(n, funcReceiver)) {
		// The receiver of a method is its first parameter: one of the pattern must leave room for it.
		first := m.pt.First(m.pt.Child(p, funcParams))
		if first == 0 || m.pt.Kind(first) != tree.Ellipsis && m.pt.Kind(first) != tree.MetavarEllipsis {
			return failed
		}
	}
	if m.pat.lang.makes {
		if a, b := resultType(m.pt, p), resultType(m.t, n); a != 0 && b != 0 && m.pt.Kind(a) != tree.Metavar {
			return m.children(&funcUntyped, p, n, m.then(a, b, k))
		}
	}
	if m.pat.lang.exprBody && m.pt.Missing(block) && !m.t.Missing(cblock) { // a function of a trait that has no body
		return failed
	}
	if m.pat.lang.valVar && (m.pt.Op(p) == opFunc && (m.t.Op(n) == opGet || m.t.Op(n) == opSet) || m.pt.Missing(block) && !m.t.Missing(cblock)) {
		return failed
	}
	if op := m.t.Op(n); m.pat.lang.scopeDot && (op == opCtor || op == opDtor) {
		switch result := m.pt.Child(p, funcResult); m.pt.Kind(result) { // what they return is void
		case tree.Metavar:
			if k = m.bindName(result, n, "void", k); k == failed {
				return failed
			}
			return m.children(&funcUntyped, p, n, k)
		case tree.Ident:
			if m.pt.Value(result) == "void" {
				return m.children(&funcUntyped, p, n, k)
			}
		}
	}
	if !m.pat.opts.ArrowIsFunction && m.pat.lang.fields && m.pt.Op(p) == opFunc && m.t.Op(n) != opFunc { // a method is none
		return failed
	}
	if m.pat.lang.looseMods && p == m.pt.Root {
		return m.children(&funcLoose, p, n, k)
	}
	if m.pat.lang.anyTypeParams {
		return m.children(&funcAnyTypes, p, n, k)
	}
	return m.children(&layouts[tree.FuncDef], p, n, k)
}

var (
	funcHead     = layout{children: []childRule{less, less, less, must, must, less, never}}
	funcLoose    = layout{children: []childRule{never, less, less, must, must, less, body}}
	funcAnyTypes = layout{children: []childRule{less, never, less, must, must, less, body}}
	funcUntyped  = layout{children: []childRule{less, less, less, must, must, never, body}}
	opInterface  = tree.OpOf("interface")
	opCtor       = tree.OpOf("ctor")
	opDtor       = tree.OpOf("dtor")
	opFunc       = tree.OpOf("func")
	opGet        = tree.OpOf("get")
	opSet        = tree.OpOf("set")
)

// funcVariant matches the pattern of a function with a lambda or a variable that holds one.
func (m *machine) funcVariant(p, n tree.ID, k int32) int32 {
	if !m.pat.opts.ArrowIsFunction {
		return failed
	}
	name := m.pt.Child(p, funcName)
	switch m.t.Kind(n) {
	case tree.VarDef: // a field of a class
		f := m.t.Child(n, varInit)
		if m.t.Kind(f) != tree.Lambda || m.pt.Missing(name) || m.t.Kind(m.t.Parent(m.t.Parent(n))) != tree.ClassDef {
			return failed
		}
		return m.funcLambda(p, f, m.modsOf(p, n, m.then(name, m.t.Child(n, varTarget), k)))
	case tree.Pair:
		f := m.t.Child(n, 1)
		if m.t.Kind(f) != tree.Lambda || m.pt.Missing(name) {
			return failed
		}
		return m.funcLambda(p, f, m.then(name, m.t.First(n), k))
	case tree.Lambda:
		if !m.pt.Missing(name) && m.pt.Kind(name) != tree.Ellipsis {
			return failed
		}
		return m.funcLambda(p, n, k)
	case tree.ExprStmt:
		return m.node(p, m.t.First(n), k)
	}
	return failed
}

// modsOf matches the modifiers of two declarations, which are their first children.
func (m *machine) modsOf(p, n tree.ID, k int32) int32 {
	mods := m.pt.First(p)
	if m.pt.Kind(mods) != tree.Modifiers || m.pt.First(mods) == 0 {
		return k
	}
	if m.t.Kind(m.t.First(n)) != tree.Modifiers {
		return failed
	}
	return m.then(mods, m.t.First(n), k)
}

// funcLambda matches the parameters, the type and the body of a function of the pattern with those of a lambda.
func (m *machine) funcLambda(p, n tree.ID, k int32) int32 {
	params, result, bodyP := m.pt.Child(p, funcParams), m.pt.Child(p, funcResult), m.pt.Child(p, funcBody)
	if m.pt.Kind(p) == tree.Lambda {
		params, result, bodyP = m.pt.Child(p, lambdaParams), m.pt.Child(p, lambdaType), m.pt.Child(p, lambdaBody)
	}
	cparams, cresult, cbody := m.t.Child(n, lambdaParams), m.t.Child(n, lambdaType), m.t.Child(n, lambdaBody)
	if m.t.Kind(n) == tree.FuncDef {
		cparams, cresult, cbody = m.t.Child(n, funcParams), m.t.Child(n, funcResult), m.t.Child(n, funcBody)
	}
	if !m.pt.Missing(bodyP) {
		if m.t.Missing(cbody) {
			return failed
		}
		k = m.push(goal{kind: gChild, flag: uint8(body), p: bodyP, n: cbody, next: k})
	}
	if !m.pt.Missing(result) {
		k = m.then(result, cresult, k)
	} else if m.pat.lang.scopeDot && !m.t.Missing(cresult) { // C++'s [] {} is no [] -> T {}
		return failed
	}
	return m.then(params, cparams, k)
}

// lambda matches a lambda or an anonymous function.
func (m *machine) lambda(p, n tree.ID, nk tree.Kind, k int32) int32 {
	switch nk {
	case tree.Lambda:
		if !m.pat.opts.ArrowIsFunction && m.pat.lang.fields && m.pt.Op(p) != m.t.Op(n) {
			return failed
		}
		return m.funcLambda(p, n, k)
	case tree.FuncDef:
		if m.pat.opts.ArrowIsFunction && m.pat.lang.lambdaIsFunc {
			return m.funcLambda(p, n, k)
		}
	}
	return failed
}

// resultType returns the result of a function of Go, without its name where there is one result; zero where there is none.
func resultType(t *tree.Tree, n tree.ID) tree.ID {
	r := t.Child(n, funcResult)
	if t.Missing(r) {
		return 0
	}
	if c := t.First(r); t.Kind(r) == tree.Params && t.Kind(c) == tree.Param && t.Next(c) == 0 {
		return t.Child(c, 1)
	}
	return r
}

// param matches a parameter; a bare name of the pattern takes any.
func (m *machine) param(p, n tree.ID, k int32) int32 {
	if m.pt.Op(p) != m.t.Op(n) && !(m.pat.lang.fields && m.pt.Op(p) == 0) { // in JavaScript a parameter may stand for the rest
		return failed
	}
	if in := m.pt.Parent(p); m.pat.lang.makes && m.pt.Kind(m.pt.Parent(in)) == tree.FuncDef && m.pt.Child(m.pt.Parent(in), funcResult) == in {
		return m.then(m.pt.Child(p, 1), m.t.Child(n, 1), k) // names of results are of no meaning
	}
	if m.pat.lang.exprBody && !sameReceiver(m.pt, p, m.t, n) {
		return failed
	}
	if m.pat.lang.looseMods { // PHP's modifiers of parameters have no meaning
		return m.children(&paramLoose, p, n, k)
	}
	return m.children(&layouts[tree.Param], p, n, k)
}

// sameReceiver reports whether two parameters of Rust are not called self, or are both references or none,
// and the code's is mutable where the pattern's is.
func sameReceiver(pt *tree.Tree, p tree.ID, t *tree.Tree, n tree.ID) bool {
	a, b := pt.Child(p, paramName), t.Child(n, paramName)
	if pt.Kind(a) != tree.Ident || pt.Value(a) != "self" || t.Kind(b) != tree.Ident || t.Value(b) != "self" || !pt.Missing(pt.Child(p, 1)) {
		return true
	}
	head, chead := pt.Src[pt.Nodes[p].Start:pt.Nodes[a].Start], t.Src[t.Nodes[n].Start:t.Nodes[b].Start]
	return strings.Contains(head, "&") == strings.Contains(chead, "&") && (!strings.Contains(head, "mut") || strings.Contains(chead, "mut")) &&
		t.Missing(t.Child(n, 1))
}

// paramName matches a parameter of the pattern with a parameter of the code that is no more than a name.
func (m *machine) paramName(p, n tree.ID, k int32) int32 {
	if m.pt.Op(p) != 0 || !m.pt.Missing(m.pt.Child(p, 1)) || !m.pt.Missing(m.pt.Child(p, paramDefault)) {
		return failed
	}
	return m.node(m.pt.Child(p, paramName), n, k)
}

// varDef matches the definition of a variable.
func (m *machine) varDef(p, n tree.ID, k int32) int32 {
	if !m.sameVarOp(m.pt.Op(p), m.t.Op(n)) {
		return failed
	}
	if m.pat.lang.valVar && m.t.Kind(m.t.Child(n, varTarget)) == tree.Tuple && m.pt.Kind(m.pt.Child(p, varTarget)) == tree.Metavar {
		return failed // Kotlin's val $X is no val (a, b)
	}
	if typ := m.pt.Child(p, 1); m.pat.lang.pointers && m.pt.Kind(typ) == tree.Metavar && elaborated(m.pt, typ) && !elaborated(m.t, m.t.Child(n, 1)) {
		return failed // struct $T x is no int x
	}
	if m.pat.lang.noVardefAssign && m.pt.Kind(m.pt.Child(p, varTarget)) == tree.Metavar && m.t.Value(m.t.Child(n, varTarget)) == "this" {
		return failed // an indexer has no name
	}
	if k := m.t.Kind(m.t.Child(n, varTarget)); m.pat.lang.fields && (k == tree.Dict || k == tree.Array) && isName(m.pt.Kind(m.pt.Child(p, varTarget))) {
		switch m.pt.Kind(m.pt.Child(p, varInit)) {
		case tree.Metavar, tree.Ellipsis, tree.Deep, tree.None:
		default:
			return failed // const {a} = f() sets a to f().a
		}
	}
	if m.pt.Kind(m.pt.Child(p, varInit)) == tree.Ellipsis && m.t.Missing(m.t.Child(n, varInit)) {
		return failed // T x = ... has a value
	}
	switch lang := m.pat.lang; {
	case !lang.inferred:
	case lang.noVardefAssign: // C#: var x is any, T x is no var x
		if m.pt.Op(p) != opVar && m.t.Op(n) == opVar {
			return failed
		}
	case m.t.Op(n) == opVar:
		if typ := m.pt.Child(p, 1); m.pt.Op(p) != opVar && m.pt.Kind(typ) == tree.Metavar { // the type is called var
			if m.bindName(typ, n, "var", k) == failed {
				return failed
			}
			return m.children(&untyped, p, n, k)
		}
	case m.pt.Op(p) == opVar:
		return failed
	}
	if m.pat.lang.looseMods && hasModifier(m.t, n, "const") { // PHP's constants have no other modifiers
		if hasModifier(m.pt, p, "const") {
			return m.children(&varLoose, p, n, k)
		}
		if hasModifier(m.pt, p, "public") || hasModifier(m.pt, p, "private") || hasModifier(m.pt, p, "protected") {
			return failed
		}
	}
	return m.children(&layouts[tree.VarDef], p, n, k)
}

// hasModifier reports whether the declaration n has the modifier word.
func hasModifier(t *tree.Tree, n tree.ID, word string) bool {
	for c := t.First(t.First(n)); c != 0; c = t.Next(c) {
		if t.Kind(c) == tree.Modifier && t.Text(c) == word {
			return true
		}
	}
	return false
}

func isName(k tree.Kind) bool { return k == tree.Ident || k == tree.Metavar }

var (
	paramLoose = layout{children: []childRule{never, less, must, less}}
	varLoose   = layout{children: []childRule{never, less, must, must}}
)

var untyped = layout{children: []childRule{less, never, must, must}}

var opVar = tree.OpOf("var")

func (m *machine) sameVarOp(a, b tree.Op) bool {
	if m.pat.lang.varOps {
		return a == b || m.pat.opts.LetIsVar && a == opVar && b != 0 // a field is none
	}
	if m.pat.lang.valVar {
		return a == b || a == 0
	}
	return a == b || a == 0 || b == 0 || m.pat.lang.varIsAny && a == opVar || m.pat.lang.inferred
}

// attrCall matches a call with an annotation or a decorator, which is one.
func (m *machine) attrCall(p, n tree.ID, k int32) int32 {
	callee, name := m.pt.First(p), m.t.First(n)
	args, cargs := m.pt.Next(callee), m.t.Next(name)
	switch {
	case !m.t.Missing(cargs):
		k = m.then(args, cargs, k)
	default:
		for a := m.pt.First(args); a != 0; a = m.pt.Next(a) {
			if a := m.pt.Kind(a); a != tree.Ellipsis && a != tree.MetavarEllipsis {
				return failed
			}
		}
	}
	return m.then(callee, name, k)
}

// attr matches an annotation or a decorator.
func (m *machine) attr(p, n tree.ID, k int32) int32 {
	args, cargs := m.pt.Child(p, 1), m.t.Child(n, 1)
	switch {
	case m.pt.Missing(args):
		if !m.t.Missing(cargs) && m.t.First(cargs) != 0 {
			return failed
		}
	case m.t.Missing(cargs):
		if !m.spansNothing(args, cargs) {
			return failed
		}
	default:
		k = m.then(args, cargs, k)
	}
	return m.node(m.pt.First(p), m.t.First(n), k)
}

// partial matches a header without a body.
func (m *machine) partial(p, n tree.ID, k int32) int32 {
	return failed
}

// prototype matches the definition of a variable in the pattern, $T $X, with the declaration of a function in the code: the name
// that it gives to a type.
func (m *machine) prototype(p, n tree.ID, k int32) int32 {
	typ, target := m.pt.Child(p, 1), m.pt.Child(p, varTarget)
	if !m.pat.lang.prototypes || m.pt.Kind(typ) != tree.Metavar || m.pt.Kind(target) != tree.Metavar || elaborated(m.pt, typ) ||
		!m.pt.Missing(m.pt.Child(p, varInit)) || !m.t.Missing(m.t.Child(n, funcBody)) || m.t.Missing(m.t.Child(n, funcResult)) {
		return failed
	}
	return m.then(typ, m.t.Child(n, funcResult), m.modsOf(p, n, m.then(target, m.t.Child(n, funcName), k)))
}
