// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import "github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"

// langTable is what the matcher has to know about a language.
type langTable struct {
	fields       bool // the elements of a dictionary literal are fields: those that the pattern lacks may be there
	exprBody     bool // the last expression of a block is its value
	lambdaBody   bool // that of a lambda is, not that of a function
	naryBool     bool // a and b and c is one operation, which holds no a and b
	lambdaIsFunc bool // the pattern of an anonymous function matches named ones
	varIsAny     bool // var declares what const does
	makes        bool // make(T, x) is T{x}, and the fields of a struct are no variables
	varOps       bool // a pattern with let or const is for that only; one with var is for any
	prefixes     bool // the letters before the quote of a string in a pattern have a meaning
	opAssign     bool // x += e is x = x + e
	floatInts    bool // 1 is 1.0
	caseless     bool // names without a sigil are the same in either case
	newExpr      bool // what new makes is an expression
	typeExpr     bool // types are expressions
	wholeBlock   bool // a metavariable that is all of a block stands for any number of statements
	abstractBody bool // a method without a body has one of anything
	inferred     bool // var is a type of its own
	memberOnly   bool // names are qualified by dots alone: a::b is none

	lambdaStmt     bool      // the body of x -> e is a statement
	noLambdaReturn bool      // the body of a lambda is no return
	noVardefAssign bool      // x = e is no var x = e
	sizesExpr      bool      // the size in new T[n] is an expression
	valVar         bool      // val and var differ
	strictLambda   bool      // x => e is no x => { return e; }, f() = e no f() { return e }
	anyMember      bool      // ., -> and :: are the same
	scopeDot       bool      // :: is . in a pattern
	sizes          bool      // numbers of different size are of one type
	safeMember     bool      // a?.b is no a.b
	safeUntyped    bool      // a?.b is $X.b only: what may be missing has neither name nor type
	anyTypeArgs    bool      // type arguments of a pattern have no meaning
	anyTypeParams  bool      // type parameters of a function that is a pattern have no meaning
	looseMods      bool      // a function that is a pattern of its own has no modifiers
	plainMod       string    // a modifier that has no meaning
	isExpr         [256]bool // statements that are expressions: "..." does not look into them
	walrus         bool      // := is = in a pattern
	catchAny       bool      // a handler for A | B is one for A
	wideBrackets   bool      // to conditions, an expression has the brackets around it, unless it is a name
	catchFirst     bool      // a handler for A | B is one for A, and not one for B
	basesExpr      bool      // what a class extends is an expression
	importPrefix   bool      // importing a module imports those within it
	structIsClass  bool      // a struct is a class
	enumIsClass    bool      // the pattern of a class matches enums, and records without components; that of an interface annotations
	boxed          bool      // types are equal whatever their case: Integer is no int, but Boolean is boolean

	someType  bool        // a variable whose type is not known is of any that a metavariable stands for
	heldTypes bool        // a variable is of the type of the constant that it holds, too
	pointers  bool        // C's types: pointers, arrays, structs
	isset     bool        // PHP's operator isset
	nullable  bool        // T? is no T
	noType    []tree.Kind // declarations whose variables have no type

	prototypes   bool // a function without a body is another thing than one with a body
	sizedNumbers bool // a number with a suffix is equal to one that is written alike
	paramFields  bool // the parameters of a record are its first members
}

var langTables = map[string]*langTable{
	"javascript": {anyTypeParams: true, wideBrackets: true, fields: true, opAssign: true, floatInts: true, varOps: true, newExpr: true},
	"typescript": {anyTypeParams: true, wideBrackets: true, fields: true, opAssign: true, floatInts: true, varOps: true, newExpr: true},
	"python":     {wideBrackets: true, naryBool: true, importPrefix: true, prefixes: true, walrus: true, basesExpr: true, typeExpr: true, wholeBlock: true},
	"rust":       {exprBody: true, someType: true, heldTypes: true, anyMember: true, plainMod: "pub"},
	"kotlin": {
		lambdaBody: true, strictLambda: true, memberOnly: true, valVar: true, safeMember: true, anyTypeArgs: true,
		isExpr: kinds(tree.If, tree.Switch, tree.Try), sizes: true, nullable: true, someType: true, heldTypes: true,
		noType: []tree.Kind{tree.Catch},
	},
	"php": {lambdaStmt: true, noLambdaReturn: true, looseMods: true, plainMod: "var", anyMember: true, catchFirst: true, caseless: true, newExpr: true,
		isset: true},
	"csharp": {
		safeUntyped: true, sizesExpr: true, paramFields: true, structIsClass: true, sizes: true, noVardefAssign: true, strictLambda: true, inferred: true, noLambdaReturn: true, someType: true,
		nullable: true, heldTypes: true, noType: []tree.Kind{tree.Catch, tree.For},
	},
	"c": {
		prototypes: true, sizedNumbers: true, sizes: true, pointers: true, heldTypes: true, someType: true,
		noType: []tree.Kind{tree.If, tree.For, tree.While, tree.Switch},
	},
	"cpp": {
		prototypes: true, sizedNumbers: true, scopeDot: true, sizes: true, pointers: true, heldTypes: true, someType: true,
		noType: []tree.Kind{tree.Catch, tree.If, tree.For, tree.While, tree.Switch},
	},
	"java": {
		anyTypeParams: true, someType: true, noType: []tree.Kind{tree.Catch, tree.For, tree.TypeTest},
		sizedNumbers: true, lambdaStmt: true, enumIsClass: true, sizes: true, boxed: true, catchAny: true, abstractBody: true, inferred: true, memberOnly: true, noLambdaReturn: true,
	},
	"go": {varIsAny: true, makes: true, heldTypes: true},
}

// kinds makes a set of kinds.
func kinds(ks ...tree.Kind) (set [256]bool) {
	for _, k := range ks {
		set[k] = true
	}
	return set
}

var plainLang = &langTable{}

func tableOf(lang string) *langTable {
	if t := langTables[lang]; t != nil {
		return t
	}
	return plainLang
}
