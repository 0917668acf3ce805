// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewalltest

import (
	"context"
	"errors"
	"fmt"
	"math"
	"reflect"
	"regexp"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

var (
	scannerName = regexp.MustCompile(`^[a-z][a-z0-9]*(_[a-z0-9]+)*$`)
	cweName     = regexp.MustCompile(`^(CWE-[1-9][0-9]*)?$`)
	labelName   = regexp.MustCompile(`^[A-Z0-9_]*$`)
	imagePart   = regexp.MustCompile(`^images\[(0|[1-9][0-9]*)\]$`)
)

func (s *suite) checkName() []error {
	name := s.Scanner.Name()
	if !scannerName.MatchString(name) {
		return []error{fmt.Errorf("Name %q is not lower_snake", name)}
	}
	if again := s.Scanner.Name(); again != name {
		return []error{fmt.Errorf("Name is %q, then %q", name, again)}
	}
	return nil
}

// checkOrdinary wants a decision: a scanner that fails on a plain message would keep every other promise.
func (s *suite) checkOrdinary() []error { return s.scanAll(ordinary(), decided) }

func (s *suite) checkEmpty() []error { return s.scanAll(empty(), decided) }

func (s *suite) checkFiring() []error {
	probes, errs := s.firing()
	return append(errs, s.scanAll(probes, func(p probe, o outcome) []error {
		errs := decided(p, o)
		if o.err == nil && o.result.Decision == firewall.Allow && len(o.result.Findings) == 0 {
			errs = append(errs, errors.New("the scanner does not fire"))
		}
		return errs
	})...)
}

// The messages of these may be more than a scanner can take: it may fail, which refuses them.

func (s *suite) checkInvalidUTF8() []error { return s.scanAll(invalid(), valid) }

func (s *suite) checkLarge() []error { return s.scanAll(large(s.Large), valid) }

func (s *suite) checkDeepJSON() []error { return s.scanAll(deepJSON(s.Large), valid) }

func decided(p probe, o outcome) []error {
	if o.err != nil {
		return []error{fmt.Errorf("Scan fails: %w", o.err)}
	}
	return valid(p, o)
}

func valid(_ probe, o outcome) []error {
	if o.err != nil {
		return nil
	}
	return validResult(o.result)
}

// validResult checks a result by itself.
func validResult(r firewall.Result) []error {
	var errs []error
	fault := func(format string, args ...any) { errs = append(errs, fmt.Errorf(format, args...)) }
	if r.Decision < firewall.Allow || r.Decision > firewall.Block {
		fault("Decision is invalid: %v", r.Decision)
	}
	if math.IsNaN(r.Score) || r.Score < 0 || r.Score > 1 {
		fault("Score %v is not from 0 to 1", r.Score)
	}
	if r.Err != nil {
		fault("Err is set: return the error from Scan")
	}
	for i, f := range r.Findings {
		if f.Rule == "" {
			fault("Findings[%d] names no rule", i)
		}
		if f.Severity > firewall.Critical {
			fault("Findings[%d]: %v", i, f.Severity)
		}
		if !cweName.MatchString(f.CWE) {
			fault("Findings[%d]: CWE %q is not of the form CWE-78", i, f.CWE)
		}
	}
	for i, e := range r.Edits {
		if !labelName.MatchString(e.Label) {
			fault("Edits[%d]: Label %q has other characters than A-Z, 0-9 and _", i, e.Label)
		}
	}
	for i, inner := range r.Results {
		for _, err := range validResult(inner) {
			fault("Results[%d]: %w", i, err)
		}
	}
	return errs
}

func (s *suite) checkOffsets() []error {
	probes := append(s.small(), large(s.Large)...)
	return s.scanAll(probes, func(p probe, o outcome) []error {
		if o.err != nil {
			return nil
		}
		texts := map[string]string{}
		for part, text := range p.input.Texts() {
			texts[part] = text
		}
		return offsets(o.result, texts, len(p.input.Message.Images))
	})
}

// offsets checks that what a result points at is there, between runes.
func offsets(r firewall.Result, texts map[string]string, images int) []error {
	var errs []error
	check := func(what string, i int, part string, start, end int) {
		text, ok := texts[part]
		switch {
		case ok && (start < 0 || start > end || end > len(text)):
			errs = append(errs, fmt.Errorf("%s[%d]: %d:%d is outside part %s of %d bytes", what, i, start, end, part, len(text)))
		case ok && (!boundary(text, start) || !boundary(text, end)):
			errs = append(errs, fmt.Errorf("%s[%d]: %d:%d cuts a rune of part %s", what, i, start, end, part))
		case !ok:
			errs = append(errs, fmt.Errorf("%s[%d]: the message has no part %q", what, i, part))
		}
	}
	for i, f := range r.Findings {
		if f.Start == 0 && f.End == 0 && (f.Part == "" || images > 0 && imagePart.MatchString(f.Part)) {
			continue // about the message or a picture as a whole
		}
		check("Findings", i, f.Part, f.Start, f.End)
	}
	for i, e := range r.Edits {
		check("Edits", i, e.Part, e.Start, e.End)
	}
	for _, inner := range r.Results {
		errs = append(errs, offsets(inner, texts, images)...)
	}
	return errs
}

func boundary(text string, i int) bool { return i == len(text) || utf8.RuneStart(text[i]) }

// checkSilence looks for words of the scanned text in everything a scanner says: the canaries of the probes,
// and what its findings point at.
func (s *suite) checkSilence() []error {
	probes := append(s.small(), invalid()...)
	for i, m := range s.Firing {
		m = cloneMessage(m)
		m.Content = canary + " " + m.Content + " " + canary
		if in, err := firewall.NewInput(m, history()); err == nil {
			probes = append(probes, probe{fmt.Sprintf("Firing[%d] between other words", i), in})
		}
	}
	return s.scanAll(probes, func(p probe, o outcome) []error {
		if o.err != nil {
			return quoted("the error", o.err.Error(), nil)
		}
		return said(o.result, pointedAt(o.result, p.input))
	})
}

// said checks all texts of a result.
func said(r firewall.Result, secrets []string) []error {
	errs := quoted("Reason", r.Reason, secrets)
	for i, f := range r.Findings {
		errs = append(errs, quoted(fmt.Sprintf("Findings[%d].Message", i), f.Message, secrets)...)
		errs = append(errs, quoted(fmt.Sprintf("Findings[%d].Rule", i), f.Rule, nil)...)
	}
	for _, inner := range r.Results {
		errs = append(errs, said(inner, secrets)...)
	}
	return errs
}

func quoted(what, text string, secrets []string) []error {
	for _, secret := range append(secrets, canary) {
		if strings.Contains(text, secret) {
			return []error{fmt.Errorf("%s quotes what was scanned", what)}
		}
	}
	return nil
}

// pointedAt returns the texts of a result's findings that are long enough not
// to stand in a reason by chance.
func pointedAt(r firewall.Result, in firewall.Input) []string {
	const long = 12
	var list []string
	for part, text := range in.Texts() {
		for _, f := range r.Findings {
			if f.Part == part && 0 <= f.Start && f.Start+long <= f.End && f.End <= len(text) {
				list = append(list, text[f.Start:f.End])
			}
		}
	}
	return list
}

func (s *suite) checkDeterministic() []error {
	return s.scanAll(s.small(), func(p probe, first outcome) []error {
		return differs(first, s.scan(context.Background(), p.input))
	})
}

// differs compares two outcomes of the same scan. The text of an error may vary.
func differs(a, b outcome) []error {
	switch {
	case b.broken != nil:
		return []error{b.broken}
	case (a.err == nil) != (b.err == nil):
		return []error{fmt.Errorf("one scan fails, another does not: %w", errors.Join(a.err, b.err))}
	case a.err == nil && !reflect.DeepEqual(a.result, b.result):
		return []error{errors.New("two scans of the same message have different results")}
	}
	return nil
}

// checkConcurrent scans every small probe from several goroutines at once.
func (s *suite) checkConcurrent() []error {
	const goroutines = 8
	probes := s.small()
	alone := make([]outcome, len(probes))
	for i, p := range probes {
		alone[i] = s.scan(context.Background(), p.input)
	}
	errs := make([][]error, goroutines)
	start := make(chan struct{})
	var group sync.WaitGroup
	for g := range goroutines {
		group.Go(func() {
			<-start
			for k := range probes {
				i := (k + g) % len(probes) // different messages at a time
				for _, err := range differs(alone[i], s.scan(context.Background(), probes[i].input)) {
					errs[g] = append(errs[g], fmt.Errorf("%s, %d scans at a time: %w", probes[i].name, goroutines, err))
				}
			}
		})
	}
	close(start)
	group.Wait()
	for _, list := range errs {
		if len(list) > 0 {
			return list
		}
	}
	return nil
}

// checkCancel wants a scan whose caller gave up to end, and not to allow what it would refuse otherwise.
func (s *suite) checkCancel() []error {
	cancelled, cancel := context.WithCancel(context.Background())
	cancel()
	errs := s.scanAll(s.small(), func(p probe, whole outcome) []error {
		o := s.scan(cancelled, p.input)
		if o.broken != nil || o.err == nil {
			return differs(whole, o)
		}
		return nil
	})
	for _, p := range large(s.Large)[:1] {
		ctx, cancel := context.WithCancel(context.Background())
		go cancel()
		if o := s.scan(ctx, p.input); o.broken != nil {
			errs = append(errs, fmt.Errorf("%s, cancelled during the scan: %w", p.name, o.broken))
		}
		cancel()
	}
	return errs
}
