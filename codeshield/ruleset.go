// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import (
	"fmt"
	"sync"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/match"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
)

// ruleSet holds the rules of one language that are to be compiled. That is done for all of them at once, when the first is needed:
// a program that meets Python alone does not pay for ten other languages.
type ruleSet struct {
	rules []*rule

	once    sync.Once
	plan    *match.Plan // what the rules have in common; nil in a test that shares nothing
	assumed *candidates // of the rules that demand imports, what is left of them when those are there
	err     error       // of the first rule that can't be compiled
}

// setOf returns which set the rules of a language are in. Those for any text are in one.
func setOf(l semgrep.Lang) semgrep.Lang {
	if l == semgrep.RegexLang {
		return semgrep.Generic
	}
	return l
}

// ready compiles the rules, if that was not done.
func (s *ruleSet) ready() error {
	if s == nil {
		return nil
	}
	s.once.Do(s.compile)
	return s.err
}

func (s *ruleSet) compile() {
	shared := match.NewShared()
	for _, r := range s.rules {
		if r.err = r.compile(shared); r.err == nil {
			s.addAssumed(r, shared)
		} else if s.err == nil {
			s.err = fmt.Errorf("codeshield: %s: rule %s can't be honoured: %w", r.info.File, r.info.ID, r.err)
		}
	}
	s.plan = shared.Plan()
}

// compile compiles the rule's source for its language.
func (r *rule) compile(shared *match.Shared) (err error) {
	if r.src.Mode == semgrep.TaintMode {
		r.taint, err = compileTaint(r.src, string(r.lang), lang.Dialect, shared)
	} else {
		r.search, err = match.Compile(r.src, string(r.lang), lang.Dialect, shared)
	}
	return err
}

// addAssumed adds what is left of a rule when its imports are there, if it demands any.
func (s *ruleSet) addAssumed(r *rule, shared *match.Shared) {
	x, differs := assuming(r.src, r.lang, shared)
	if !differs {
		return
	}
	a := &rule{info: r.info, src: x, lang: r.lang, paths: r.paths, assumed: true}
	if a.compile(shared) != nil {
		return // the imports held it together: there is nothing to assume
	}
	s.assumed.rules = append(s.assumed.rules, a)
}
