// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package taint

import "github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"

var (
	opAssign, opDefine = tree.OpOf("="), tree.OpOf(":=")
	opLet, opTypeof    = tree.OpOf("let"), tree.OpOf("typeof")
	opStar, opAddr     = tree.OpOf("*"), tree.OpOf("&")
	opAnd, opOr        = tree.OpOf("and"), tree.OpOf("or")
	opAmpAmp, opBarBar = tree.OpOf("&&"), tree.OpOf("||")
	opElvis, opNullish = tree.OpOf("?:"), tree.OpOf("??")
	opYield, opAwait   = tree.OpOf("yield"), tree.OpOf("await")
	opNot, opBan       = tree.OpOf("not"), tree.OpOf("!")
	opSlash, opPercent = tree.OpOf("/"), tree.OpOf("%")
	opInstanceof       = tree.OpOf("instanceof")
	opBrace            = tree.OpOf("{")
	opFrom             = tree.OpOf("from")

	comparisons = opSet("==", "!=", "===", "!==", "<", ">", "<=", ">=", "in", "not in", "is", "is not", "<=>")
	booleans    = opSet("not", "!", "xor")
	operands    = opSet("and", "or", "&&", "||") // of whose operands one is the value in some languages
	arithmetic  = opSet("+", "-", "*")
	numeric     = opSet("+", "-", "*", "/", "//", "%", "**", "<<", ">>", ">>>", "&", "|", "^")
)

func opSet(words ...string) map[tree.Op]bool {
	m := map[tree.Op]bool{}
	for _, w := range words {
		m[tree.OpOf(w)] = true
	}
	return m
}

// sort tells expressions of harmless types from others.
type sort uint8

const (
	otherSort sort = iota
	booleanSort
	numberSort
)

var sortOfType = map[string]sort{
	"bool": booleanSort, "boolean": booleanSort, "Boolean": booleanSort, "_Bool": booleanSort,

	"int": numberSort, "Integer": numberSort, "long": numberSort, "Long": numberSort, "short": numberSort, "Short": numberSort,
	"byte": numberSort, "Byte": numberSort, "float": numberSort, "Float": numberSort, "double": numberSort, "Double": numberSort,
	"number": numberSort, "Number": numberSort, "Int": numberSort, "uint": numberSort, "ulong": numberSort, "ushort": numberSort,
	"sbyte": numberSort, "decimal": numberSort, "BigInteger": numberSort, "BigDecimal": numberSort, "unsigned": numberSort,
	"size_t": numberSort, "int8": numberSort, "int16": numberSort, "int32": numberSort, "int64": numberSort,
	"uint8": numberSort, "uint16": numberSort, "uint32": numberSort, "uint64": numberSort, "float32": numberSort, "float64": numberSort,
	"i8": numberSort, "i16": numberSort, "i32": numberSort, "i64": numberSort, "i128": numberSort, "isize": numberSort,
	"u8": numberSort, "u16": numberSort, "u32": numberSort, "u64": numberSort, "u128": numberSort, "usize": numberSort,
	"f32": numberSort, "f64": numberSort,
}

const maxSortDepth = 8

// sort returns the sort of the expression n: by its type, else by its operator.
func (e *Engine) sort(n tree.ID, depth int) sort {
	if depth > maxSortDepth {
		return otherSort
	}
	t := e.t
	switch t.Kind(n) {
	case tree.TypeTest:
		return otherSort
	case tree.Binary:
		if op := t.Op(n); operands[op] && !e.lang.boolOps || op == opInstanceof {
			return otherSort
		}
	}
	if ty := e.f.Type(n); ty.Known() {
		name := ty.Text
		if ty.Node != 0 {
			name = t.Text(ty.Node)
		}
		if s, ok := sortOfType[name]; ok {
			return s
		}
		if name != "" {
			return otherSort
		}
	}
	switch op := t.Op(n); t.Kind(n) {
	case tree.Unary, tree.Binary:
		switch {
		case comparisons[op], booleans[op], operands[op] && e.lang.boolOps:
			return booleanSort
		case t.Kind(n) == tree.Unary:
			return otherSort
		case e.lang.anyNumber && (arithmetic[op] || op == opSlash || op == opPercent):
			return numberSort
		case numeric[op]: // a number where both operands are known to be, or where one is
			left := t.First(n)
			a, b := e.sort(left, depth+1) == numberSort, e.sort(t.Next(left), depth+1) == numberSort
			if a && b || (a || b) && arithmetic[op] && e.lang.numberOps {
				return numberSort
			}
		}
	}
	return otherSort
}
