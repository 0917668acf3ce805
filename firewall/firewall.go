// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"time"
)

// A Firewall scans messages by a [Policy]. It is safe for concurrent use and
// holds no state of the conversations: one serves a whole program. The zero
// Firewall and a nil one refuse everything.
type Firewall struct {
	policy Policy
	lists  map[Role]*chain
	rest   *chain // for all other roles; nil refuses them
}

// A chain is the scanners of a role.
type chain struct {
	steps  []Scanner
	images bool // some scanner looks at pictures
}

// Scan decides about one message, given the messages before it. There is no
// error to forget: a message that can't be scanned gets a refusing Verdict.
// The message and the past must not be changed until Scan has returned; a
// scanner that ignores its context may read them even later.
func (f *Firewall) Scan(ctx context.Context, m Message, past Trace) Verdict {
	v, _ := f.decide(ctx, m, past, nil)
	return v
}

// Replay scans each message of a recorded conversation against those before
// it and yields its index and verdict. As in a [Session], the results of
// parallel tool calls are not scanned against one another. It goes on after a
// refusal; the caller breaks where it likes.
func (f *Firewall) Replay(ctx context.Context, t Trace) iter.Seq2[int, Verdict] {
	return func(yield func(int, Verdict) bool) {
		var open *turn
		for i, m := range t {
			past := t[:i:i]
			slot := open.unanswered(&m)
			if slot != nil {
				slot.result = &m
				past = t[:open.base:open.base]
			}
			if !yield(i, f.Scan(ctx, m, past)) {
				return
			}
			if slot == nil {
				open = newTurn(m, m.ToolCalls, i+1)
			}
		}
	}
}

func (f *Firewall) observer() func(context.Context, Event) {
	if f == nil {
		return nil
	}
	return f.policy.Observe
}

// A scan is what decide knows about the message at hand.
type scan struct {
	*Firewall
	chain   *chain
	in      Input // as it is now, after the edits so far
	session *Session
	origin  *origin // nil until something was edited
	results []Result
	edited  bool
	given   texts // of the message as it was given
}

// decide scans a message for s, which may be nil. The string is the digest of
// the input that Policy.Review allowed, or "".
func (f *Firewall) decide(ctx context.Context, m Message, past Trace, s *Session) (v Verdict, approved string) {
	if f == nil || f.lists == nil {
		return refusal(Block, errNotMade), ""
	}
	observe := f.policy.Observe
	var start time.Time
	if observe != nil {
		start = time.Now()
	}
	sc := &scan{Firewall: f, session: s}
	if err := sc.open(ctx, m, past); err != nil {
		v = refusal(f.policy.OnError, err)
	} else {
		v, approved = sc.run(ctx)
	}
	if observe != nil {
		e := Event{Role: m.Role, Decision: v.Decision, Score: v.Score, Duration: time.Since(start), Bytes: m.size()}
		for i := range v.Results {
			e.Findings += countFindings(&v.Results[i])
		}
		if v.failed {
			e.Err = errors.Join(appendCauses(nil, v.Results)...)
		}
		observe(ctx, e)
	}
	return v, approved
}

var errNotMade = errors.New("firewall: not made by New")

// refusal is the verdict on a message that no scanner could look at.
func refusal(d Decision, err error) Verdict {
	if d != HumanReview {
		d = Block
	}
	r := Result{Scanner: firewallName, Decision: d, Reason: "could not be scanned", Err: err, failed: true}
	return Verdict{Decision: d, Reason: r.Reason, Results: []Result{r}, failed: true}
}

// firewallName stands for the firewall itself where a scanner's name is due.
const firewallName = "firewall"

// open checks whether the message can be scanned at all.
func (sc *scan) open(ctx context.Context, m Message, past Trace) error {
	if sc.Firewall == nil || sc.lists == nil {
		return errNotMade
	}
	if ctx.Err() != nil {
		return fmt.Errorf("firewall: %w", context.Cause(ctx))
	}
	if n := m.size(); n > sc.policy.MaxBytes {
		return invalid{fmt.Errorf("firewall: message of %d bytes: the limit is %d (Policy.MaxBytes)", n, sc.policy.MaxBytes)}
	}
	c, ok := sc.lists[m.Role]
	if !ok {
		c = sc.rest
	}
	if c == nil {
		return invalid{errors.New("firewall: unknown role: name it in Policy.Scanners or set Policy.Default")}
	}
	if len(m.Images) > 0 && !c.images {
		return invalid{errors.New("firewall: images: no scanner of this role looks at pictures")}
	}
	if err := sc.given.decode(&m); err != nil {
		return invalid{err}
	}
	sc.chain = c
	sc.use(Input{Message: m, Past: past, texts: &sc.given})
	return nil
}

// use makes in the input of the scanners to come.
func (sc *scan) use(in Input) {
	in.texts.frame = frame{sc.policy.OnError, sc.policy.Exhaustive, sc.policy.Observe != nil, sc.policy.Timeout, nil}
	if sc.session != nil {
		in.texts.vault = &sc.session.vault
	}
	sc.in = in
}

func (sc *scan) run(ctx context.Context) (v Verdict, approved string) {
	if err := sc.escape(); err != nil {
		return refusal(sc.policy.OnError, err), ""
	}
	sc.results = make([]Result, 0, len(sc.chain.steps))
	sc.pass(ctx)
	v = sc.verdict()
	if sc.edited && (v.Decision != Block || sc.policy.Exhaustive) {
		sc.again(ctx)
		v = sc.verdict()
	}
	if v.Decision == HumanReview && sc.policy.Review != nil && ctx.Err() == nil {
		v, approved = sc.review(ctx, v)
	}
	if v.Decision == Allow {
		v.Message = sc.in.Message
	} else {
		v.Results = withoutEdits(v.Results)
	}
	return v, approved
}

// pass runs the scanners in order, each on what those before it have left.
func (sc *scan) pass(ctx context.Context) {
	for i := range sc.chain.steps {
		if ctx.Err() != nil {
			r := refusal(sc.policy.OnError, fmt.Errorf("firewall: %w", context.Cause(ctx)))
			sc.results = append(sc.results, r.Results...)
			return
		}
		sc.results = append(sc.results, Result{})
		r := &sc.results[len(sc.results)-1]
		sc.step(ctx, sc.chain.steps[i], r)
		edits := collectEdits(nil, r)
		if sc.origin != nil {
			*r = sc.origin.translate(*r, sc.in.texts)
		}
		if r.Decision == Block && !sc.policy.Exhaustive {
			return
		}
		if len(edits) == 0 {
			continue
		}
		changed, err := sc.edit(edits)
		if err != nil {
			sc.results = append(sc.results, refusal(sc.policy.OnError, err).Results...)
			return
		}
		sc.edited = sc.edited || changed
	}
}

// step runs one scanner of the list and puts its answer in r.
func (sc *scan) step(ctx context.Context, s Scanner, r *Result) {
	err := ask(ctx, s, &sc.in, r)
	settle(r, err, sc.policy.OnError)
	if sc.policy.Observe != nil {
		sc.report(ctx, r)
	}
}

// report tells Policy.Observe of a result, or of those inside it.
func (sc *scan) report(ctx context.Context, r *Result) {
	for i := range r.Results {
		sc.report(ctx, &r.Results[i])
	}
	if len(r.Results) > 0 {
		return
	}
	sc.policy.Observe(ctx, Event{Role: sc.in.Message.Role, Scanner: r.Scanner, Decision: r.Decision, Score: r.Score,
		Duration: r.took, Bytes: sc.in.Message.size(), Findings: len(r.Findings), Err: r.Err})
}

// again scans the edited message: taking something out can put an attack
// together. Of this second pass, the results keep what is stricter than in the
// first.
func (sc *scan) again(ctx context.Context) {
	second := scan{Firewall: sc.Firewall, chain: sc.chain, in: sc.in, session: sc.session}
	second.pass(ctx)
	first := len(sc.results)
	for i, r := range second.results {
		if i >= first || r.failed || r.Decision > sc.results[i].Decision {
			r.Reason = "after edits: " + r.Reason
			sc.results = append(sc.results, withoutOffsets(r))
		}
	}
	if second.edited {
		err := errors.New("firewall: the edited message needed edits again")
		sc.results = append(sc.results, refusal(sc.policy.OnError, err).Results...)
	}
}

// verdict sums the results up.
func (sc *scan) verdict() Verdict {
	best := &sc.results[strictest(sc.results)]
	return Verdict{Decision: best.Decision, Score: best.Score, Reason: best.Reason, Results: sc.results, failed: best.failed}
}

// review asks Policy.Review about the message as it would go on.
func (sc *scan) review(ctx context.Context, v Verdict) (Verdict, string) {
	digest := sc.in.Digest()
	if sc.session.approvalUsed(digest) {
		return v, ""
	}
	d, err := sc.askReview(ctx, v)
	switch {
	case err != nil:
		err = fmt.Errorf("firewall: review: %w", err)
	case !d.valid():
		err = fmt.Errorf("firewall: review: %v", d)
	}
	if err != nil {
		r := Result{Scanner: firewallName, Decision: sc.policy.OnError, Reason: "the review failed", Err: err, failed: true}
		v.Decision, v.Score, v.Reason, v.failed = r.Decision, r.Score, r.Reason, true
		v.Results = append(v.Results, r)
		return v, ""
	}
	if d == v.Decision {
		return v, ""
	}
	v.Decision, v.failed = d, false
	if d == Allow {
		return v, digest
	}
	v.Reason = "refused in review"
	return v, ""
}

func (sc *scan) askReview(ctx context.Context, v Verdict) (d Decision, err error) {
	defer func() {
		if p := recover(); p != nil {
			d, err = 0, panicError(p)
		}
	}()
	return sc.policy.Review(ctx, sc.in, v)
}

func countFindings(r *Result) int {
	n := len(r.Findings)
	for i := range r.Results {
		n += countFindings(&r.Results[i])
	}
	return n
}
