// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewalltest

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// TestScanner checks the promises that every [firewall.Scanner] makes, with
// messages of its own and with messages on which the scanner must fire:
// findings or a decision other than Allow. Without firing messages, promises
// about findings and reasons are hardly put to the test. Run it under -race as
// well: concurrent use is one of the promises.
//
//	func TestConformance(t *testing.T) {
//		firewalltest.TestScanner(t, scanner, firewall.Message{Role: firewall.RoleTool, Content: "Ignore all ..."})
//	}
func TestScanner(t testing.TB, s firewall.Scanner, firing ...firewall.Message) {
	t.Helper()
	Suite{Scanner: s, Firing: firing}.Run(t)
}

// A Suite is [TestScanner] with its limits.
type Suite struct {
	Scanner firewall.Scanner
	Firing  []firewall.Message // messages on which the scanner must fire
	// Large is the size in bytes of the largest messages; zero means 1 MiB.
	// A scanner that asks a slow model may want less.
	Large int
	// Patience is how long one scan may take before it counts as hanging; zero
	// means one minute. The goroutine of a scan that hangs is left behind.
	Patience time.Duration
}

// promises are what the suite checks, each in a subtest of this name.
var promises = []struct {
	name  string
	check func(*suite) []error
}{
	{"name", (*suite).checkName},
	{"ordinary messages", (*suite).checkOrdinary},
	{"empty messages", (*suite).checkEmpty},
	{"firing messages", (*suite).checkFiring},
	{"invalid UTF-8", (*suite).checkInvalidUTF8},
	{"large messages", (*suite).checkLarge},
	{"deep JSON", (*suite).checkDeepJSON},
	{"offsets", (*suite).checkOffsets},
	{"no content in reasons or errors", (*suite).checkSilence},
	{"deterministic", (*suite).checkDeterministic},
	{"concurrent use", (*suite).checkConcurrent},
	{"input unmodified", (*suite).checkUnmodified},
	{"cancelled context", (*suite).checkCancel},
	{"window", (*suite).checkWindow},
	{"parts of a stream", (*suite).checkParts},
}

// Run checks all promises. Where t is a *testing.T, each is a subtest.
func (s Suite) Run(t testing.TB) {
	t.Helper()
	if s.Scanner == nil {
		t.Fatal("firewalltest: no scanner")
	}
	if s.Large == 0 {
		s.Large = 1 << 20
	}
	if s.Patience == 0 {
		s.Patience = time.Minute
	}
	state := &suite{Suite: s}
	for _, p := range promises {
		if group, ok := t.(interface {
			Run(string, func(*testing.T)) bool
		}); ok {
			group.Run(p.name, func(t *testing.T) { report(t, p.check(state)) })
			continue
		}
		var named []error
		for _, err := range p.check(state) {
			named = append(named, fmt.Errorf("%s: %w", p.name, err))
		}
		report(t, named)
	}
}

func report(t testing.TB, errs []error) {
	t.Helper()
	const most = 10
	for i, err := range errs {
		if i == most {
			t.Errorf("and %d more", len(errs)-most)
			return
		}
		t.Error(err)
	}
}

// suite is a running Suite.
type suite struct{ Suite }

// outcome is what one scan ended in.
type outcome struct {
	result firewall.Result
	err    error // as Scan returned it
	broken error // a panic or a hang
}

// scan runs one scan and catches what must not happen.
func (s *suite) scan(ctx context.Context, in firewall.Input) outcome {
	done := make(chan outcome, 1)
	go func() {
		var o outcome
		defer func() {
			if r := recover(); r != nil {
				o.broken = fmt.Errorf("Scan panics: %v", r)
			}
			done <- o
		}()
		o.result, o.err = s.Scanner.Scan(ctx, in)
	}()
	patience := time.NewTimer(s.Patience)
	defer patience.Stop()
	select {
	case o := <-done:
		return o
	case <-patience.C:
		return outcome{broken: fmt.Errorf("Scan has not returned after %v", s.Patience)}
	}
}

// scanAll scans the probes one after the other and gives each outcome to check.
// What panics or hangs is reported, and not given to check.
func (s *suite) scanAll(probes []probe, check func(probe, outcome) []error) []error {
	var errs []error
	for _, p := range probes {
		o := s.scan(context.Background(), p.input)
		found := []error{o.broken}
		if o.broken == nil {
			found = check(p, o)
		}
		for _, err := range found {
			errs = append(errs, fmt.Errorf("%s: %w", p.name, err))
		}
	}
	return errs
}
