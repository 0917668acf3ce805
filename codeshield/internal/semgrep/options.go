// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package semgrep

import (
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Options are the switches of the matcher that a rule can set. Each field is the option
// of the same name in snake case; the comment gives the default where it is not off.
type Options struct {
	ConstantPropagation bool // on: "..." and literals match names that hold a constant
	SymbolicPropagation bool // a name stands for the expression it was last set to

	ACMatching             bool // on: associative operators match in any grouping, commutative ones in any order
	CommutativeBoolop      bool // so do && and ||
	CommutativeCompop      bool // a == b matches b == a
	SymmetricEq            bool // an older name of CommutativeCompop
	VardefAssign           bool // on: x = e matches the definition var x = e
	FlddefAssign           bool // x = e matches the definition of a field
	AttrExpr               bool // on: an expression matches an attribute or a decorator
	ArrowIsFunction        bool // on: function patterns match arrow functions
	LetIsVar               bool // on: let and var patterns match each other
	GoDeeperExpr           bool // on: a pattern of an expression statement matches within statements
	GoDeeperStmt           bool // on: ... spans nested blocks
	ImplicitDeepExprstmt   bool // on: an expression statement matches within an expression statement
	ImplicitEllipsis       bool // on: patterns of objects, classes and the like need not be complete
	ImplicitReturn         bool // on: return e matches the last expression of a function
	DecoratorsOrderMatters bool // decorators match in order only
	UnifyIDsStrictly       bool // on: two names unify only if they are the same thing
	StrictMvarNameBinding  bool // a metavariable for a name binds to names only

	XMLSingletonLooseMatching bool // on: <a/> matches <a></a>
	XMLAttrsImplicitEllipsis  bool // on: attributes that the pattern lacks are ignored
	XMLChildrenOrdered        bool // on: children match in order

	Interfile bool // asks for an analysis across files, which this engine has none of

	GenericEngine              string      // "spacegrep", or "aliengrep"
	GenericMultiline           bool        // on; of aliengrep: ... spans lines
	GenericBraces              [][2]string // of aliengrep; nil means the usual three
	GenericExtraBraces         [][2]string
	GenericExtraWordCharacters []string
	GenericCaseless            bool
	GenericEllipsisMaxSpan     int    // 10: lines that ... spans at most
	GenericCommentStyle        string // "", "c", "cpp" or "shell"

	TaintAssumeSafeFunctions             bool // a call does not carry the taint of its arguments
	TaintAssumeSafeIndexes               bool // a[i] does not carry the taint of i
	TaintAssumeSafeComparisons           bool // nor does a comparison that of its operands
	TaintAssumeSafeBooleans              bool // nor an expression of Boolean type
	TaintAssumeSafeNumbers               bool // nor one of a number type
	TaintOnlyPropagateThroughAssignments bool
	TaintUnifyMvars                      bool   // metavariables of source and sink must agree
	TaintIntrafile                       bool   // taint through calls within the file
	TaintFocusOn                         string // "sink", or "source"

	CppParsingPref string // "", "as_fundef" or "as_vardef_with_ctor"
}

func defaultOptions() Options {
	return Options{
		ConstantPropagation: true, ACMatching: true, VardefAssign: true, AttrExpr: true, ArrowIsFunction: true, LetIsVar: true,
		GoDeeperExpr: true, GoDeeperStmt: true, ImplicitDeepExprstmt: true, ImplicitEllipsis: true, ImplicitReturn: true,
		UnifyIDsStrictly: true, XMLSingletonLooseMatching: true, XMLAttrsImplicitEllipsis: true, XMLChildrenOrdered: true,
		GenericEngine: "spacegrep", GenericMultiline: true, GenericEllipsisMaxSpan: 10, TaintFocusOn: "sink",
	}
}

// field returns where the value of an option goes, nil if there is no such option.
func (o *Options) field(name string) any {
	switch name {
	case "constant_propagation":
		return &o.ConstantPropagation
	case "symbolic_propagation":
		return &o.SymbolicPropagation
	case "ac_matching":
		return &o.ACMatching
	case "commutative_boolop":
		return &o.CommutativeBoolop
	case "commutative_compop":
		return &o.CommutativeCompop
	case "symmetric_eq":
		return &o.SymmetricEq
	case "vardef_assign":
		return &o.VardefAssign
	case "flddef_assign":
		return &o.FlddefAssign
	case "attr_expr":
		return &o.AttrExpr
	case "arrow_is_function":
		return &o.ArrowIsFunction
	case "let_is_var":
		return &o.LetIsVar
	case "go_deeper_expr":
		return &o.GoDeeperExpr
	case "go_deeper_stmt":
		return &o.GoDeeperStmt
	case "implicit_deep_exprstmt":
		return &o.ImplicitDeepExprstmt
	case "implicit_ellipsis":
		return &o.ImplicitEllipsis
	case "implicit_return":
		return &o.ImplicitReturn
	case "decorators_order_matters":
		return &o.DecoratorsOrderMatters
	case "unify_ids_strictly":
		return &o.UnifyIDsStrictly
	case "strict_mvar_name_binding":
		return &o.StrictMvarNameBinding
	case "xml_singleton_loose_matching":
		return &o.XMLSingletonLooseMatching
	case "xml_attrs_implicit_ellipsis":
		return &o.XMLAttrsImplicitEllipsis
	case "xml_children_ordered":
		return &o.XMLChildrenOrdered
	case "interfile":
		return &o.Interfile
	case "cpp_parsing_pref":
		return &o.CppParsingPref
	}
	if f := o.genericField(name); f != nil {
		return f
	}
	return o.taintField(name)
}

func (o *Options) genericField(name string) any {
	switch name {
	case "generic_engine":
		return &o.GenericEngine
	case "generic_multiline":
		return &o.GenericMultiline
	case "generic_braces":
		return &o.GenericBraces
	case "generic_extra_braces":
		return &o.GenericExtraBraces
	case "generic_extra_word_characters":
		return &o.GenericExtraWordCharacters
	case "generic_caseless":
		return &o.GenericCaseless
	case "generic_ellipsis_max_span":
		return &o.GenericEllipsisMaxSpan
	case "generic_comment_style":
		return &o.GenericCommentStyle
	}
	return nil
}

func (o *Options) taintField(name string) any {
	switch name {
	case "taint_assume_safe_functions":
		return &o.TaintAssumeSafeFunctions
	case "taint_assume_safe_indexes":
		return &o.TaintAssumeSafeIndexes
	case "taint_assume_safe_comparisons":
		return &o.TaintAssumeSafeComparisons
	case "taint_assume_safe_booleans":
		return &o.TaintAssumeSafeBooleans
	case "taint_assume_safe_numbers":
		return &o.TaintAssumeSafeNumbers
	case "taint_only_propagate_through_assignments":
		return &o.TaintOnlyPropagateThroughAssignments
	case "taint_unify_mvars":
		return &o.TaintUnifyMvars
	case "taint_intrafile":
		return &o.TaintIntrafile
	case "taint_focus_on", "taint_match_on":
		return &o.TaintFocusOn
	}
	return nil
}

// read sets the options of a rule. One that is null keeps its default, and one that
// this package does not know is ignored, as Semgrep ignores it.
func (o *Options) read(n *yaml.Node) error {
	if n.Kind != yaml.MappingNode {
		return errorf(n, "expected an object for options")
	}
	for k, v := range entries(n) {
		if v.ShortTag() == "!!null" {
			continue
		}
		var err error
		switch f := o.field(k.Value).(type) {
		case *bool:
			*f, err = boolean(v, k.Value)
		case *int:
			*f, err = integer(v, k.Value)
		case *string:
			*f, err = choice(v, k.Value)
		case *[]string:
			*f, err = strs(v, k.Value)
		case *[][2]string:
			*f, err = readBraces(v, k.Value)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// choices are the values of the options that are words.
var choices = map[string][]string{
	"generic_engine":        {"spacegrep", "aliengrep"},
	"generic_comment_style": {"c", "cpp", "shell"},
	"taint_focus_on":        {"sink", "source"},
	"taint_match_on":        {"sink", "source"},
	"cpp_parsing_pref":      {"as_fundef", "as_vardef_with_ctor"},
}

func choice(n *yaml.Node, option string) (string, error) {
	if !slices.Contains(choices[option], n.Value) {
		return "", errorf(n, "expected one of %s for %s", strings.Join(choices[option], ", "), option)
	}
	return n.Value, nil
}

// readBraces reads a list of pairs.
func readBraces(n *yaml.Node, what string) ([][2]string, error) {
	if n.Kind != yaml.SequenceNode {
		return nil, errorf(n, "expected a list of pairs for %s", what)
	}
	out := [][2]string{}
	for _, c := range n.Content {
		pair, err := strs(deref(c), what)
		if err != nil {
			return nil, err
		}
		if len(pair) != 2 {
			return nil, errorf(c, "expected pairs of strings for %s", what)
		}
		out = append(out, [2]string{pair[0], pair[1]})
	}
	return out, nil
}
