// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import "github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"

// childRule says how a child of fixed place is compared. An Ellipsis in the pattern always matches, a missing child
// too.
type childRule uint8

const (
	must  childRule = iota // both are missing, or they match
	less                   // what the pattern lacks may be there
	body                   // a statement, or a block: { x } is x
	loop                   // a statement, or a block, which are not the same
	never                  // not compared
)

// restRule says how the children behind those of fixed places are compared.
type restRule uint8

const (
	noRest      restRule = iota
	ordered              // in order; ... spans any number
	orderedLess          // in order, and there may be more
	unordered            // in any order; only ... allows more
	unorderedLess
)

// layout says how two nodes of one kind are compared: the common case. Kinds with equivalences have functions.
type layout struct {
	children []childRule
	rest     restRule
	anyOp    bool // Op is not compared
}

var layouts = [256]layout{
	tree.Bad:          {rest: ordered},
	tree.Interp:       {rest: ordered},
	tree.Member:       {children: []childRule{must, must}},
	tree.Call:         {children: []childRule{must, must}},
	tree.New:          {children: []childRule{must, must, must}},
	tree.Args:         {rest: ordered},
	tree.KeywordArg:   {children: []childRule{must, must}, anyOp: true},
	tree.Index:        {children: []childRule{must, must}},
	tree.Slice:        {children: []childRule{must, must, must}},
	tree.Unary:        {children: []childRule{must}},
	tree.Postfix:      {children: []childRule{must}},
	tree.Binary:       {children: []childRule{must, must}},
	tree.Assign:       {children: []childRule{must, must}},
	tree.Cond:         {children: []childRule{must, must, must}},
	tree.Lambda:       {children: []childRule{less, must, less, body}, anyOp: true},
	tree.Array:        {rest: ordered},
	tree.Tuple:        {rest: ordered},
	tree.Set:          {rest: unordered},
	tree.Dict:         {rest: unordered},
	tree.Pair:         {children: []childRule{must, must}, anyOp: true},
	tree.Composite:    {children: []childRule{must, must}},
	tree.Cast:         {children: []childRule{must, must}, anyOp: true},
	tree.Spread:       {children: []childRule{must}},
	tree.Comp:         {children: []childRule{must}, rest: ordered},
	tree.CompFor:      {children: []childRule{must, must}},
	tree.CompIf:       {children: []childRule{must}},
	tree.StmtExpr:     {children: []childRule{must}},
	tree.TypeTest:     {children: []childRule{must, must}},
	tree.Elem:         {children: []childRule{must, less}, rest: ordered},
	tree.TypeArgs:     {children: []childRule{must}, rest: ordered},
	tree.TypeArray:    {children: []childRule{must, must}},
	tree.TypePointer:  {children: []childRule{must}},
	tree.TypeNullable: {children: []childRule{must}, anyOp: true},
	tree.TypeFunc:     {children: []childRule{must, must}},
	tree.TypeUnion:    {rest: ordered},
	tree.TypeOther:    {rest: ordered},

	tree.File:       {rest: ordered},
	tree.StmtList:   {rest: ordered},
	tree.VarDef:     {children: []childRule{less, less, must, must}},
	tree.FuncDef:    {children: []childRule{less, less, less, must, must, less, body}, anyOp: true},
	tree.Params:     {rest: ordered},
	tree.Param:      {children: []childRule{less, less, must, less}},
	tree.TypeParams: {rest: ordered},
	tree.ClassDef:   {children: []childRule{less, must, less, less, less, less}},
	tree.Bases:      {rest: unorderedLess, anyOp: true},
	tree.EnumCase:   {children: []childRule{less, must, less, less}},
	tree.TypeDef:    {children: []childRule{less, must, less, must}},
	tree.Modifiers:  {rest: unorderedLess},
	tree.Attr:       {children: []childRule{must, must}, anyOp: true},
	tree.If:         {children: []childRule{must, body, less}},
	tree.While:      {children: []childRule{must, loop}},
	tree.DoWhile:    {children: []childRule{loop, must}},
	tree.For:        {children: []childRule{must, must, must, loop}},
	tree.ForEach:    {children: []childRule{must, must, loop}, anyOp: true},
	tree.Switch:     {children: []childRule{must}, rest: unorderedLess},
	tree.Case:       {children: []childRule{must, less, body}},
	tree.CaseLabels: {rest: ordered},
	tree.Try:        {children: []childRule{body}, rest: orderedLess},
	tree.Catch:      {children: []childRule{less, less, body}, anyOp: true},
	tree.Finally:    {children: []childRule{body}},
	tree.TryElse:    {children: []childRule{body}},
	tree.Return:     {children: []childRule{must}},
	tree.Throw:      {children: []childRule{must}},
	tree.Break:      {children: []childRule{must}},
	tree.Continue:   {children: []childRule{must}},
	tree.Goto:       {children: []childRule{must}},
	tree.Label:      {children: []childRule{must, less}},
	tree.With:       {children: []childRule{must, body}},
	tree.Import:     {children: []childRule{must, must}, anyOp: true},
	tree.ImportFrom: {children: []childRule{must, must, must}, anyOp: true},
	tree.ImportAll:  {children: []childRule{must, must}, anyOp: true},
	tree.Package:    {children: []childRule{must}},
	tree.Namespace:  {children: []childRule{must, less}},
	tree.Export:     {children: []childRule{must}},
	tree.Assert:     {children: []childRule{must, must}},
	tree.Delete:     {rest: ordered},
	tree.Global:     {rest: ordered},
	tree.Defer:      {children: []childRule{must}},
	tree.Macro:      {children: []childRule{must, must, less}},
	tree.Directive:  {rest: ordered},
}

// byLayout compares two nodes of one kind by the table.
func (m *machine) byLayout(p, n tree.ID, k int32) int32 {
	a, b := &m.pt.Nodes[p], &m.t.Nodes[n]
	l := &layouts[a.Kind]
	if a.Op != b.Op && !l.anyOp {
		return failed
	}
	if a.First == 0 && b.First == 0 {
		if len(l.children) > 0 || l.rest != noRest || m.pt.Text(p) == m.t.Text(n) {
			return k
		}
		return failed
	}
	return m.children(l, p, n, k)
}

// children compares the children of two nodes by a layout.
func (m *machine) children(l *layout, inP, inN tree.ID, k int32) int32 {
	p, n := m.pt.First(inP), m.t.First(inN)
	// Goals are pushed last first; the fixed children are few.
	var ps, ns [8]tree.ID
	c := 0
	for c < len(l.children) && p != 0 && n != 0 {
		ps[c], ns[c] = p, n
		p, n = m.pt.Next(p), m.t.Next(n)
		c++
	}
	switch {
	case l.rest == noRest:
		if p != 0 {
			return failed
		}
	case l.rest == ordered || l.rest == orderedLess:
		if p != 0 || n != 0 {
			var flags listFlags
			if l.rest == orderedLess {
				flags = listLess
			}
			k = m.pushList(inP, p, n, flags, k)
		}
	default:
		var flags listFlags
		if l.rest == unorderedLess {
			flags = listLess
		}
		k = m.push(goal{kind: gSet, a: int32(inP), p: p, n: inN, flag: uint8(flags), next: k})
	}
	for c--; c >= 0; c-- {
		p, n := ps[c], ns[c]
		pk, rule := m.pt.Kind(p), l.children[c]
		switch {
		case pk == tree.Ellipsis || rule == never:
			continue
		case pk == tree.None:
			if rule != must || m.t.Kind(n) == tree.None || m.t.Kind(n) == tree.Args && m.t.First(n) == 0 {
				continue
			}
			return failed
		case m.t.Kind(n) == tree.None:
			if m.spansNothing(p, n) {
				continue
			}
			return failed
		case rule == body || rule == loop:
			k = m.push(goal{kind: gChild, flag: uint8(rule), p: p, n: n, next: k})
		default:
			k = m.then(p, n, k)
		}
	}
	return k
}

// spansNothing reports whether pattern node p, a list, matches n, the absence of one.
func (m *machine) spansNothing(p, n tree.ID) bool {
	switch m.pt.Kind(p) {
	case tree.Args, tree.Params, tree.Bases, tree.TypeParams, tree.Modifiers:
		for c := m.pt.First(p); c != 0; c = m.pt.Next(c) {
			if m.pt.Kind(c) != tree.Ellipsis && !m.isPlain(c) {
				return false
			}
		}
		return true
	}
	return false
}

func (m *machine) child(r childRule, p, n tree.ID, k int32) int32 {
	switch r {
	case body:
		return m.body(p, n, k)
	case loop:
		return m.loopBody(p, n, k)
	}
	return m.node(p, n, k)
}
