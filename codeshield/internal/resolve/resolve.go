// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package resolve answers what a name or an expression of a tree stands for: the qualified name behind an import or
// an alias, the definition that a variable refers to, the constant it is known to hold, the type it was declared
// with, the expression it was last set to.
//
// Nothing is computed before it is asked for, and then for as little as will do: imports for the file, symbols for
// the file, values for one function. What a language does its own way is a row of a table (lang.go).
package resolve

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/flow"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// Facts holds what is known about one tree. The zero Facts is ready for Reset. A Facts keeps its memory between
// trees. It is not safe for concurrent use, as questions fill its tables.
type Facts struct {
	t    *tree.Tree
	lang *lang

	imports importTable
	scopes  scopeTable
	values  valueTable

	meter flow.Meter // since the last Renew
	spent int        // before it
	cut   bool       // something was not looked at
}

// Reset makes f answer for t, which is code in the language of the given canonical name ("python", "javascript",
// "typescript", "java", "go", "c", "cpp", "csharp", "php", "kotlin", "rust"). For any other name f knows nothing.
func (f *Facts) Reset(t *tree.Tree, lang string) {
	f.t, f.lang = t, langs[lang]
	if f.lang == nil {
		f.lang = &emptyLang
	}
	f.imports.reset()
	f.scopes.reset(&f.meter)
	f.values.reset(f)
	f.meter, f.spent, f.cut = flow.Meter{Limit: flow.LimitFor(len(t.Nodes))}, 0, false
}

// Renew allows that many steps from here on: for the questions of another rule.
func (f *Facts) Renew(steps int) {
	f.spent, f.cut = f.Steps(), f.Incomplete() != ""
	f.meter = flow.Meter{Limit: steps}
}

// Steps returns how many steps the answers since Reset took.
func (f *Facts) Steps() int { return f.spent + f.meter.Steps }

// Incomplete tells why some questions since Reset were answered with less than there is to know, or is empty.
func (f *Facts) Incomplete() string {
	if f.cut || f.meter.Exceeded() {
		return "too many steps of the resolver"
	}
	return ""
}

// A Sym is a definition in the tree: equal Syms are the same variable, function or class. Zero is none.
type Sym int32

// A SymKind is a sort of definition.
type SymKind uint8

const (
	NoSym  SymKind = iota // none
	Global                // variable at the top of the file, or one that was never declared where the language allows that
	Local                 // variable of a function or a block
	Param                 // parameter
	Field                 // field of a class
	Func                  // function or method
	Class                 // class, interface, type
	Module                // imported name
)

// A Symbol describes a Sym.
type Symbol struct {
	Kind SymKind
	Name string
	Def  tree.ID // the Ident that first defines it
	Decl tree.ID // the VarDef, Param, FuncDef, ClassDef, Assign, ForEach, Catch, Import... that Def belongs to
}

// Symbol returns the definition that n refers to by the scope rules of the language, or zero where n has none in this
// file. n is an Ident in the place of a variable or of a definition's name, or a Member that names a field of the
// enclosing class (this.x, self.x).
func (f *Facts) Symbol(n tree.ID) Sym { return f.scopes.symbol(f, n) }

// Info describes s.
func (f *Facts) Info(s Sym) Symbol { return f.scopes.info(s) }

// A ConstKind says what is known of a constant.
type ConstKind uint8

const (
	NoConst   ConstKind = iota // not known to be constant
	AnyString                  // a string that is the same in every run; which one was not computed
	AnyInt                     // likewise, a number
	AnyBool                    // likewise, a Boolean
	AnyConst                   // likewise, of a type that is not known
	String                     // a string whose value is known
	Int                        // likewise
	Float                      // likewise
	Bool                       // likewise
	Char                       // a character whose value is known
	Null                       // nothing
)

// A Const is a constant value, or what is known of one.
type Const struct {
	Kind  ConstKind
	Str   string // of String and Char: the value, escapes as they are written; of AnyInt: the literal, if it was one
	Int   int64  // of Int
	Float float64
	Bool  bool // of Bool
}

// IsString reports whether c is a string, known or not.
func (c Const) IsString() bool { return c.Kind == String || c.Kind == AnyString }

// Const returns the constant that the expression n is known to have at its place in the flow of control: a literal,
// a name that holds one on every path to here, a final field, an operation on such.
func (f *Facts) Const(n tree.ID) Const { return f.values.constant(f, n) }

// A Type is the type of a name or an expression.
type Type struct {
	Node    tree.ID // the type as it stands in the tree; zero where only Text is known
	Text    string  // where Node is zero: the language's name for the type of a literal or an operator's result
	Pointer bool    // the type is a pointer to this one: Go's &T{}
}

// Known reports whether anything is known.
func (t Type) Known() bool { return t.Node != 0 || t.Text != "" }

// Type returns the type of the expression n, or of the name n in a declaration. Names gives the qualified names of
// Type.Node.
func (f *Facts) Type(n tree.ID) Type { return f.typeOf(n, 0) }

// Only returns the expression that the variable n is set to at its one definition, which stands before n, if it is
// never set elsewhere in the file and the language holds such a variable for a constant: a final field, a variable at
// the top of a script. Else it returns zero.
func (f *Facts) Only(n tree.ID) tree.ID {
	sym := f.Symbol(n)
	if sym == 0 {
		return 0
	}
	return f.values.static(f, sym, n, 0).expr
}

// Symbolic returns the expression that the variable n stands for at its place: what it was last set to on every path,
// if that is one expression. It is zero where n is no variable, or set on several paths, or a constant.
func (f *Facts) Symbolic(n tree.ID) tree.ID { return f.values.symbolic(f, n) }
