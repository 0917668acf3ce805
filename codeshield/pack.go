// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import (
	"context"
	"fmt"
	"io/fs"
	"sync"

	"github.com/llamafirewall/llamafirewall-go/codeshield/rules"
)

// Pack returns the project's own rules, which are part of the program: see package rules. They are read when they are first asked
// for, and shared after that; those of a language are compiled when they are first needed.
func Pack() (*Rules, error) { return pack() }

var pack = sync.OnceValues(func() (*Rules, error) {
	l, err := read([]fs.FS{rules.FS})
	if err != nil {
		return nil, err
	}
	if skipped := l.skipped(); len(skipped) > 0 {
		return nil, fmt.Errorf("codeshield: %s: rule %s can't be honoured: %s", skipped[0].File, skipped[0].Rule, skipped[0].Reason)
	}
	return l.rules(), nil
})

// Analyze looks for insecure code by the project's own rules, as [Rules.Analyze] does with AssumeImports. The language is one
// of [Languages] or a short form; empty means that it is told from the code. It is safe for concurrent use.
func Analyze(ctx context.Context, code, language string) (Report, error) {
	r, err := Pack()
	if err != nil {
		return Report{}, err
	}
	return r.Analyze(ctx, Source{Text: code, Language: language, AssumeImports: true})
}
