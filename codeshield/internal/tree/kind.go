// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package tree

// Kind says what a node is. The comment of each constant gives its layout: the children in order. "x?" is
// a child that may be missing and is then a node of kind None, so that positions are fixed; "x..." is any number
// of children up to the end. Types are written with expression kinds (Ident, Member) and the Type* kinds.
//
// In a pattern, a Metavar, an Ellipsis or a MetavarEllipsis may stand in place of any child.
type Kind uint8

const (
	None    Kind = iota // a missing child; zero width
	Bad                 // tokens that fit nowhere, kept with what could be parsed inside: children...
	File                // statements..., Skipped...
	Skipped             // what belongs to no statement of the file: a separator, the brackets of a group, a closer that nothing opened, <?php

	// Expressions.

	Ident        // a name; Text is the name. An Op stands for a word that may be spelled in several ways, and is what compares: PHP's exit and die
	Int          // integer literal
	Float        // floating-point literal
	String       // string literal without holes; Value is what stands between the quotes
	Char         // character literal, where the language tells it from a string
	Bool         // true, false in any spelling
	Null         // null, nil, None, nullptr, undefined is an Ident
	Regex        // regular-expression literal; Value is what stands between the slashes, flags follow
	Interp       // string with holes, or several adjacent strings: String or expressions...; Op says which
	Member       // object, name; Op ".", "?.", "->", "::", "\\"; name is an Ident or, computed, any expression
	Call         // callee, Args
	New          // type, Args?, body?
	Args         // arguments...: expressions, KeywordArg, Spread
	KeywordArg   // name, value
	Index        // object, Args
	Slice        // low?, high?, step?
	Unary        // operand; Op: "-", "!", "not", "&", "*", "await", "yield", "typeof", "delete", ...
	Postfix      // operand; Op: "++", "--", "!!", "?", "!"
	Binary       // left, right; Op: "+", "and", "==", "in", "instanceof", "is", ...
	Assign       // target, value; Op "=", "+=", ":=", ...
	Cond         // condition, then, else; also Python's x if c else y. then is None in a ?: b
	Lambda       // Modifiers?, Params, type?, body; body is an expression or a Block
	Array        // elements...
	Tuple        // elements...
	Set          // elements...
	Dict         // Pair, Spread, FuncDef...: object and dictionary literals, struct and map literals with keys
	Pair         // key, value?; value is None in the short form {a}
	Composite    // type, Dict or Array: Go's T{...}, Rust's S{...}, C++'s T{...}
	Cast         // type, expression
	Spread       // expression; Op "*", "**", "..."
	Comp         // element, CompFor or CompIf...; Op "[", "{", "("; element is a Pair in a dict comprehension
	CompFor      // target, iterable
	CompIf       // condition
	StmtExpr     // statement: an if, switch, try, block or class that stands as an expression
	TypeTest     // expression, type or pattern; Op "is", "instanceof", "as": where the right side is a type
	Elem         // JSX or XML element: name?, attributes Args, children...; name None in a fragment
	ElemText     // text between elements
	TypeArgs     // generic arguments applied: base, types...  List<String>, f::<T>
	TypeArray    // element, size?
	TypePointer  // element; Op "*", "&", "&&"
	TypeNullable // element
	TypeFunc     // Params, result?
	TypeUnion    // types...; Op "|", "&"
	TypeOther    // any other type form: children...

	// Pattern-only expressions.

	Metavar         // $X; $_ is anonymous
	Ellipsis        // ...
	MetavarEllipsis // $...X
	Deep            // expression: <... e ...>
	TypedMetavar    // Metavar, type

	// Statements and declarations.

	ExprStmt   // expression
	Block      // statements...
	Empty      // a lone semicolon, pass, an elision
	VarDef     // Modifiers?, type?, target, init?, and for a property a Block of accessors; one node a declarator. Op "var", "let", "const", "val", ":=", ""
	FuncDef    // Modifiers?, TypeParams?, receiver?, name, Params, result type?, body?; Op "func", "method", "get", "set", "ctor", "dtor"
	Params     // Param, Ellipsis, Metavar, ...
	Param      // Modifiers?, type?, name or pattern, default?; Op "*", "**", "..." for the variadic ones
	TypeParams // Ident, Param or Bad...
	ClassDef   // Modifiers?, name?, TypeParams?, Params? (primary constructor), Bases?, Block?; Op "class", "interface", "struct", "enum", "trait", "object", "record", "union", "impl", "protocol"
	Bases      // types or Args (Python, Kotlin calls)...; Op "" extends. Implements are a second Bases inside the first, as the last child
	EnumCase   // Modifiers?, name, Args or value?, Block?
	TypeDef    // Modifiers?, name, TypeParams?, type: type aliases, typedefs, Go's type declarations
	Modifiers  // Modifier or Attr...
	Modifier   // a keyword: public, static, async, const, ...; Text is the word
	Attr       // name expression, Args?: annotation, decorator, attribute
	If         // condition, then, else?; elif is an If in else. Op "if", "unless". An init statement makes the condition a StmtList
	StmtList   // statements... in a place of one: Go's if x := f(); x > 0
	While      // condition, body
	DoWhile    // body, condition
	For        // init?, condition?, step?, body
	ForEach    // target, iterable, body; target may be a VarDef
	Switch     // subject?, Case...; Op "switch", "match", "when", "select"
	Case       // CaseLabels, guard?, body
	CaseLabels // patterns...; none for default
	Try        // Block, Catch..., Finally?; resources are Modifiers-less VarDef or expressions inside a StmtList before: With
	Catch      // types Tuple or type?, name?, Block
	Finally    // Block
	TryElse    // Block
	Return     // value?
	Throw      // value?
	Break      // label?
	Continue   // label?
	Goto       // label
	Label      // name, statement?
	With       // items: Args of VarDef, Assign (Op "as") or expressions, body: Python's with, Java's try(...), C#'s using(...), lock, PHP's declare
	Import     // module, alias?; Op "import"
	ImportFrom // module, name, alias?; one node an imported name; name is Ident "default" for a JavaScript default import
	ImportAll  // module, alias?: from m import *, import a.b.*, import * as x, Go's dot import, using namespace
	Package    // name
	Namespace  // name?, Block
	Export     // statement or expression
	Assert     // condition, message?
	Delete     // expressions...: Python's del, PHP's unset
	Global     // names...: Python's global and nonlocal
	Defer      // expression; Op "defer", "go"
	Macro      // preprocessor or macro definition: name, Params?, body?; Op "define", ...
	Directive  // any other preprocessor or pragma line: children...; Python's raise x from y: Throw, cause; PHP's use of traits: names
	Partial    // pattern only: a header without a body; Op says of what

	kindCount
)

// Expr reports whether k is a kind of expression, type expressions and pattern-only expressions included.
func (k Kind) Expr() bool { return k >= Ident && k <= TypedMetavar }

// Stmt reports whether k is a kind of statement or declaration.
func (k Kind) Stmt() bool { return k >= ExprStmt && k < kindCount }

// Literal reports whether k is a constant without holes.
func (k Kind) Literal() bool { return k >= Int && k <= Regex }

// PatternOnly reports whether k occurs in patterns alone.
func (k Kind) PatternOnly() bool { return k >= Metavar && k <= TypedMetavar || k == Partial }
