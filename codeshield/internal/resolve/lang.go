// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package resolve

import "github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"

// lang is what the analysis has to know about a language.
type lang struct {
	// Scopes.
	funcScope     bool // a variable belongs to its function, whatever block sets it
	assignDefines bool // the first assignment to a name defines it
	reopens       bool // a second definition in a scope is a new variable
	classHides    bool // methods do not see the names of their class without a qualifier
	keyIsName     bool // the key of a Pair is a name, not an expression
	caseBinds     bool // names in the patterns of a switch are new variables
	captures      bool // a string among the arguments of a macro may name variables: "{x}"
	sigil         byte // what variables begin with and other names do not

	self []string // names of the object that a method belongs to, and of its class

	// Imports.
	lastPart bool // a module is known by the last element of its path
	firstOf  bool // import a.b.c binds a
	lastOf   bool // import a.b.c binds c

	// Constants.
	fixed         fixed    // which variables hold their only value in other functions as well
	modifiers     []string // words that make a definition final
	concat        tree.Op  // operator that joins strings
	numbers       bool     // arithmetic is computed
	bools         bool     // Boolean operators are computed
	addInt        bool     // a string + a number is a string
	intHole       bool     // a number alone in a template is a string
	percent       bool     // a variable that is set to a string % a constant is a string
	multiDef      bool     // a, b = 1, 2 sets both
	chain         bool     // in a = b = 1 the outer target gets the value, too
	formatters    []formatter
	loopDefines   bool           // for defines its variable, whatever there is of that name
	lambdaFlow    bool           // a lambda sees the values of the variables around it
	compFlow      bool           // so does a comprehension
	plainLiterals bool           // characters and null are constants, too
	noWild        bool           // using namespace brings no names that anybody could know
	anyWild       bool           // what using namespace brings may be any name, whatever else it is
	literalType   [8]string      // names of the types of literals
	members       map[string]int // methods, alone or with their class, by the literal that has the type of their results
	makes         bool           // make(T) and new(T) give a T
	structFields  bool           // a.b is of the type of the last field b of any struct
	noConvert     bool           // what is set to a conversion has no type by that
	noComposite   bool           // T{...} has no type, nor has T(...)
	plainPointers bool           // &x and *x have no type
	plainHoles    bool           // a string with holes has no type
	lateGlobals   bool           // a variable of the file has no type before it is declared
}

// fixed says which variables of one assignment are constants wherever they are seen.
type fixed uint8

const (
	fixGlobals fixed = 1 << iota // variables at the top of the file
	fixLocals                    // variables of enclosing functions
	fixFields                    // fields with a final modifier
	fixFinal                     // only those that a final modifier or its like stands before
)

// formatter is a function whose result is a constant where its arguments are.
type formatter struct {
	name     string
	ofString bool // a method of the class String
}

// Indices of lang.literalType.
const (
	litInt = iota
	litFloat
	litString
	litChar
	litBool
	litNull
	litRegex
)

var (
	opPlus    = tree.OpOf("+")
	opDot     = tree.OpOf(".")
	opArrow   = tree.OpOf("->")
	this      = []string{"this"}
	finals    = []string{"final", "const", "readonly", "val", "constexpr"}
	emptyLang = lang{}
)

var javaMembers = map[string]int{
	"length": litInt, "size": litInt, "compareTo": litInt,
	"Integer.parseInt": litInt, "Integer.valueOf": litInt, "Long.parseLong": litInt, "Float.parseFloat": litFloat,
	"equals": litBool, "matches": litBool, "contains": litBool, "containsKey": litBool, "containsValue": litBool,
	"isEmpty": litBool, "Boolean.parseBoolean": litBool,
}

var javaScript = lang{
	keyIsName: true, self: this, lastPart: true,
	fixed: fixGlobals | fixLocals | fixFields, concat: opPlus, addInt: true, chain: true, lambdaFlow: true, compFlow: true,
	literalType: [8]string{litInt: "number", litFloat: "number", litString: "string", litBool: "boolean", litRegex: "RegExp"},
}

var langs = map[string]*lang{
	"python": {
		funcScope: true, assignDefines: true, classHides: true, self: []string{"self", "cls"}, firstOf: true,
		fixed: fixGlobals, concat: opPlus, numbers: true, bools: true, intHole: true, percent: true, lambdaFlow: true,
		literalType: [8]string{litInt: "int", litFloat: "float", litString: "str", litBool: "bool", litNull: "None"},
	},
	"javascript": &javaScript,
	"typescript": &javaScript,
	"java": {
		self: this, lastOf: true,
		fixed: fixFields | fixLocals | fixFinal, modifiers: append(finals, "private"), concat: opPlus, numbers: true, bools: true, addInt: true,
		formatters: []formatter{{"format", true}}, members: javaMembers, chain: true, lambdaFlow: true, noConvert: true, plainLiterals: true, compFlow: true,
		literalType: [8]string{litInt: "int", litFloat: "float", litString: "String", litBool: "boolean"},
	},
	"go": {
		lastPart: true, lastOf: true, keyIsName: true,
		fixed: fixGlobals | fixLocals | fixFinal, modifiers: finals, concat: opPlus, numbers: true, bools: true, multiDef: true,
		chain: true, lambdaFlow: true, compFlow: true, makes: true, structFields: true, noConvert: true, plainPointers: true, lateGlobals: true,
		literalType: [8]string{litInt: "int", litFloat: "float", litString: "string", litBool: "bool"},
	},
	"c": {
		self: this, concat: opPlus, numbers: true, bools: true, chain: true, compFlow: true, modifiers: finals,
		plainLiterals: true, noWild: true, noConvert: true, noComposite: true, plainPointers: true,
		literalType: [8]string{litInt: "int", litFloat: "double", litString: "char*", litBool: "bool"},
	},
	"cpp": {
		self: this, concat: opPlus, numbers: true, bools: true, chain: true, compFlow: true, lambdaFlow: true, modifiers: finals,
		plainLiterals: true, anyWild: true, noConvert: true, noComposite: true, plainPointers: true,
		literalType: [8]string{litInt: "int", litFloat: "double", litString: "char*", litBool: "bool"},
	},
	"csharp": {
		self: this, lastOf: true,
		fixed: fixFields | fixLocals | fixFinal, modifiers: finals, concat: opPlus, numbers: true, bools: true,
		chain: true, lambdaFlow: true, noConvert: true, plainLiterals: true, plainHoles: true, compFlow: true,
		literalType: [8]string{litInt: "int", litFloat: "double", litString: "string", litBool: "bool"},
	},
	"php": {
		funcScope: true, assignDefines: true, self: []string{"this", "self", "static"}, sigil: '$', lastOf: true,
		fixed: fixGlobals | fixFields | fixFinal, modifiers: finals, concat: opDot, numbers: true, bools: true,
		formatters: []formatter{{"escapeshellarg", false}, {"htmlspecialchars_decode", false}}, chain: true, lambdaFlow: true, compFlow: true,
		literalType: [8]string{litInt: "int", litFloat: "float", litString: "string", litBool: "bool"},
	},
	"kotlin": {
		loopDefines: true, self: this, lastOf: true,
		fixed: fixGlobals | fixFields | fixLocals | fixFinal, modifiers: finals, concat: opPlus, numbers: true, bools: true,
		chain: true, lambdaFlow: true, noConvert: true, plainHoles: true, lateGlobals: true, compFlow: true,
		literalType: [8]string{litInt: "Int", litFloat: "Double", litString: "String", litBool: "Boolean"},
	},
	"rust": {
		loopDefines: true, reopens: true, caseBinds: true, captures: true, keyIsName: true, self: []string{"self"}, lastOf: true,
		fixed: fixGlobals | fixLocals | fixFinal, modifiers: []string{"const"}, concat: opPlus, numbers: true, bools: true,
		chain: true, lambdaFlow: true, noConvert: true, noComposite: true, plainPointers: true, lateGlobals: true, compFlow: true,
		literalType: [8]string{litInt: "int", litFloat: "float", litString: "str", litBool: "bool"},
	},
}
