// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package semgrep

// Options are the switches of the matcher that a rule can set. Each field is the option
// of the same name in snake case; the comment gives the default where it is not off.
type Options struct {
	ConstantPropagation bool // on: "..." and literals match names that hold a constant
	SymbolicPropagation bool // a name stands for the expression it was last set to

	ACMatching             bool // on: associative, and commutative where the language's operator is
	CommutativeBoolop      bool // a && b matches b && a
	CommutativeCompop      bool // a == b matches b == a
	SymmetricEq            bool // an older name of CommutativeCompop for == and !=
	VardefAssign           bool // on: x = e matches the definition var x = e
	FlddefAssign           bool // x = e matches the definition of a field
	AttrExpr               bool // on: an expression matches an attribute or a decorator
	ArrowIsFunction        bool // on: function patterns match arrow functions
	LetIsVar               bool // on: let and var patterns match each other
	GoDeeperExpr           bool // on: an expression matches within an expression
	GoDeeperStmt           bool // on: ... spans nested blocks
	ImplicitDeepExprstmt   bool // on: an expression statement matches within a statement
	ImplicitEllipsis       bool // on: patterns of objects, classes and the like need not be complete
	ImplicitReturn         bool // on: return e matches the last expression of a function
	DecoratorsOrderMatters bool
	UnifyIDsStrictly       bool // on: two names unify only if they are the same thing
	StrictMvarNameBinding  bool

	XMLSingletonLooseMatching bool // on: <a/> matches <a></a>
	XMLAttrsImplicitEllipsis  bool // on: attributes that the pattern lacks are ignored
	XMLChildrenOrdered        bool // on: children match in order

	Interfile bool // asks for an analysis across files, which this engine has none of

	GenericEngine              string // "spacegrep" (default) or "aliengrep"
	GenericMultiline           bool   // on, aliengrep: ... spans lines
	GenericBraces              [][2]string
	GenericExtraBraces         [][2]string
	GenericExtraWordCharacters []string
	GenericCaseless            bool
	GenericEllipsisMaxSpan     int    // 10: lines that ... spans at most
	GenericCommentStyle        string // "", "c", "cpp" or "shell"

	TaintAssumeSafeFunctions             bool // a call does not carry the taint of its arguments
	TaintAssumeSafeIndexes               bool // a[i] does not carry the taint of i
	TaintAssumeSafeComparisons           bool
	TaintAssumeSafeBooleans              bool
	TaintAssumeSafeNumbers               bool
	TaintOnlyPropagateThroughAssignments bool
	TaintUnifyMvars                      bool   // metavariables of source and sink must agree
	TaintIntrafile                       bool   // taint through calls within the file
	TaintFocusOn                         string // "source" or "sink"
	TaintMatchOn                         string // an older name of TaintFocusOn

	CppParsingPref string // "", "as-fundef", "as-vardef-with-ctor"
}
