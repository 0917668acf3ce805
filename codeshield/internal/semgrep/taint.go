// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package semgrep

// SourceLabel is the label of taint from a source that names none.
const SourceLabel = "__SOURCE__"

// A Taint is a rule of mode taint: it reports where data from a source reaches a sink
// and no sanitizer lies between.
type Taint struct {
	Pos         Pos
	Sources     []*Source // not empty
	Sinks       []*Sink   // not empty
	Sanitizers  []*Sanitizer
	Propagators []*Propagator
}

// A SideEffect says whether a match taints, or cleans, the variable that it is about
// from there on, or only the value of the expression.
type SideEffect uint8

// The kinds of side effect.
const (
	NoSideEffect   SideEffect = iota // the value only
	WithSideEffect                   // the value, and the variable from there on
	OnlySideEffect                   // the variable from there on, not the value
)

// A Source is where taint begins.
type Source struct {
	Pos          Pos
	Formula      Formula
	Label        string    // SourceLabel if the rule gives none
	Requires     *Requires // on labels that the match already carries; nil means none needed
	Exact        bool      // only the matched expression, not those within it (default false)
	BySideEffect SideEffect
	Control      bool // taints the flow of control from there on, not a value
}

// A Sink is where taint must not arrive.
type Sink struct {
	Pos     Pos
	Formula Formula

	// Requires is the condition on the labels that arrive. It is nil if the rule gives
	// none, which means SourceLabel, or if RequiresVar is set.
	Requires *Requires

	// RequiresVar holds conditions on what metavariables of the match carry; they must
	// all hold.
	RequiresVar []VarRequires

	// Exact says that taint must reach the match itself; else, within it is enough. The
	// default is true, and the whole match is meant even so if it is a call of which
	// only arguments are in focus.
	Exact  bool
	AtExit bool // only where the match is the last thing that a function does
}

// A VarRequires is a condition on the labels that a metavariable carries.
type VarRequires struct {
	Var      string
	Requires *Requires
}

// A Sanitizer is where taint ends.
type Sanitizer struct {
	Pos            Pos
	Formula        Formula
	Exact          bool       // default false: what lies within the match is clean as well
	BySideEffect   SideEffect // never OnlySideEffect
	NotConflicting bool       // a match that is also a source or a sink does not count
}

// A Propagator carries taint from one part of a match to another.
type Propagator struct {
	Pos           Pos
	Formula       Formula
	From, To      string     // metavariables
	BySideEffect  SideEffect // default WithSideEffect; never OnlySideEffect
	Label         string     // given to what arrives; empty keeps the labels
	Requires      *Requires  // on labels of From; nil means any
	ReplaceLabels []string   // only these are replaced by Label; empty means all
}

// A RequiresOp is the operator of a [Requires].
type RequiresOp uint8

// The operators.
const (
	HasLabel RequiresOp = iota
	RequiresTrue
	RequiresFalse
	RequiresNot // one argument
	RequiresAnd // two or more
	RequiresOr  // two or more
)

// A Requires is a Boolean expression over labels.
type Requires struct {
	Op    RequiresOp
	Label string // of HasLabel
	Args  []*Requires
}

// Eval evaluates the expression; has says which labels there are. A nil Requires is
// true.
func (r *Requires) Eval(has func(label string) bool) bool {
	if r == nil {
		return true
	}
	switch r.Op {
	case HasLabel:
		return has(r.Label)
	case RequiresTrue:
		return true
	case RequiresNot:
		return !r.Args[0].Eval(has)
	case RequiresAnd:
		for _, a := range r.Args {
			if !a.Eval(has) {
				return false
			}
		}
		return true
	case RequiresOr:
		for _, a := range r.Args {
			if a.Eval(has) {
				return true
			}
		}
	}
	return false
}
