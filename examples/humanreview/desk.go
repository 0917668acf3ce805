// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"sync"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/scanners"
)

// A desk runs the tool calls of one conversation and has payments approved by
// a person. What it knows is in the files of its folder.
type desk struct {
	dir     string
	session *firewall.Session
	runTool firewall.ToolFunc

	saving  sync.Mutex // the files are written one after the other
	mu      sync.Mutex
	reviews map[string]*review // by Input.Digest: one message after one past
}

// A review is a message that waits for a person, or what the person said.
type review struct {
	Calls    []firewall.ToolCall `json:"calls"`
	Reason   string              `json:"reason"`
	Decision firewall.Decision   `json:"decision"` // human_review: nothing so far
}

// openDesk opens the desk in a folder, a new one if there is none.
func openDesk(dir string) (*desk, error) {
	d := &desk{dir: dir, reviews: map[string]*review{}}
	policy := scanners.Agent()
	policy.Scanners[firewall.RoleAssistant] = append(policy.Scanners[firewall.RoleAssistant],
		firewall.Func("payments", reviewPayments))
	policy.Review = d.review
	fw, err := firewall.New(policy)
	if err != nil {
		return nil, err
	}
	saved, err := os.ReadFile(d.path("session.json"))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		d.session = fw.NewSession()
	case err != nil:
		return nil, err
	default:
		if d.session, err = fw.LoadSession(saved); err != nil {
			return nil, err
		}
	}
	saved, err = os.ReadFile(d.path("reviews.json"))
	if err == nil {
		err = json.Unmarshal(saved, &d.reviews)
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	d.runTool = d.session.Guard(d.run)
	return d, nil
}

func reviewPayments(_ context.Context, in firewall.Input) (firewall.Result, error) {
	for _, call := range in.Message.ToolCalls {
		if call.Name == "pay" {
			return firewall.Result{Decision: firewall.HumanReview, Score: 1, Reason: "a payment"}, nil
		}
	}
	return firewall.Result{Decision: firewall.Allow}, nil
}

// review is Policy.Review. It does not wait for the person: "not yet" is an
// answer, and the caller tries the same call again later. An approval is for
// this call after this past, and the session uses it once.
func (d *desk) review(_ context.Context, in firewall.Input, v firewall.Verdict) (firewall.Decision, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	r := d.reviews[in.Digest()]
	if r == nil {
		r = &review{in.Message.ToolCalls, v.Reason, firewall.HumanReview}
		d.reviews[in.Digest()] = r
		if err := d.save("reviews.json", d.reviews); err != nil {
			return firewall.Block, err // refused: nobody would ever see it
		}
	}
	return r.Decision, nil
}

// handler serves the agent and the person. In earnest they have different
// addresses, and the person logs in: an agent that can reach /reviews approves
// its own calls.
func (d *desk) handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /calls", d.postCall)
	mux.HandleFunc("GET /reviews", d.getReviews)
	mux.HandleFunc("POST /reviews/{digest}", d.postReview)
	return mux
}

// postCall runs a tool call.
func (d *desk) postCall(w http.ResponseWriter, r *http.Request) {
	var call firewall.ToolCall
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<20)).Decode(&call); err != nil {
		http.Error(w, "not a tool call", http.StatusBadRequest)
		return
	}
	text, err := d.runTool(r.Context(), call)
	// A process that dies between the payment and this line has not recorded
	// that it paid: let the tool refuse a call ID that it has seen.
	if err := d.save("session.json", d.session); err != nil {
		http.Error(w, "the session could not be saved", http.StatusInternalServerError)
		return
	}
	switch {
	case errors.Is(err, firewall.ErrFailed):
		w.WriteHeader(http.StatusServiceUnavailable)
	case errors.Is(err, firewall.ErrHumanReview):
		w.WriteHeader(http.StatusAccepted)
	case err != nil:
		w.WriteHeader(http.StatusForbidden)
	}
	fmt.Fprintln(w, text) // for the model
}

// getReviews lists what waits for a person.
func (d *desk) getReviews(w http.ResponseWriter, _ *http.Request) {
	d.mu.Lock()
	defer d.mu.Unlock()
	waiting := map[string]*review{}
	for digest, r := range d.reviews {
		if r.Decision == firewall.HumanReview {
			waiting[digest] = r
		}
	}
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(waiting)
}

// postReview takes a person's word: allow or block.
func (d *desk) postReview(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(http.MaxBytesReader(w, r.Body, 100))
	var decision firewall.Decision
	if err := decision.UnmarshalText(body); err != nil {
		http.Error(w, "say allow or block", http.StatusBadRequest)
		return
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	waiting := d.reviews[r.PathValue("digest")]
	if waiting == nil {
		http.Error(w, "nothing waits under this name", http.StatusNotFound)
		return
	}
	waiting.Decision = decision
	if err := d.save("reviews.json", d.reviews); err != nil {
		waiting.Decision = firewall.HumanReview
		http.Error(w, "the review could not be saved", http.StatusInternalServerError)
		return
	}
	fmt.Fprintln(w, decision)
}

// run runs the tools, of which there is one. It does not know of the firewall.
func (d *desk) run(_ context.Context, call firewall.ToolCall) (string, error) {
	if call.Name != "pay" {
		return "", errors.New("no such tool")
	}
	ledger, err := os.OpenFile(d.path("ledger.txt"), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return "", err
	}
	_, err = fmt.Fprintf(ledger, "%s\n", call.Arguments)
	return "paid", errors.Join(err, ledger.Close())
}

func (d *desk) path(name string) string { return filepath.Join(d.dir, name) }

// save replaces a file as a whole, so that a crash leaves the old one or the
// new one. It holds what people said and wrote: nobody else may read it.
func (d *desk) save(name string, v any) error {
	d.saving.Lock()
	defer d.saving.Unlock()
	data, err := json.Marshal(v)
	if err != nil {
		return err
	}
	next := d.path(name + ".next")
	if err := os.WriteFile(next, data, 0o600); err != nil {
		return err
	}
	return os.Rename(next, d.path(name))
}
