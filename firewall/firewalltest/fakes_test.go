// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewalltest

import (
	"encoding/json"
	"errors"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

var hello = firewall.Message{Role: firewall.RoleUser, Content: "hello, hello"}

func TestFakes(t *testing.T) {
	cause := errors.New("no model")
	scan := func(s firewall.Scanner) firewall.Verdict { return New(t, everywhere(s)).Scan(t.Context(), hello, nil) }

	Want(t, scan(Allows("a")), "allow")
	Want(t, scan(Reviews("r")), "human_review", "r")
	Want(t, scan(Blocks("b")), "block", "b")
	Want(t, scan(Blocks("b", "bye", "hello")), "block", "b word content 0:5", "b word content 7:12")
	Want(t, scan(Blocks("b", "bye", "")), "allow")

	failed := scan(Fails("f", cause))
	Want(t, failed, "block", "failed f")
	assert.ErrorIs(t, failed.Err(), cause)
	Want(t, scan(Panics("p")), "block", "failed p")
}

func TestHangsUntilTheTimeout(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := everywhere(Hangs("h"))
		p.Timeout = time.Hour
		f := New(t, p)
		start := time.Now()
		Want(t, f.Scan(t.Context(), hello, nil), "block", "failed h")
		assert.Equal(t, time.Hour, time.Since(start))
	})
}

func TestFakesKeepTheirPromises(t *testing.T) {
	TestScanner(t, Allows("allows"))
	TestScanner(t, Blocks("blocks", "hello"), hello)
	TestScanner(t, Record(Reviews("reviews", "hello")), hello)
}

func TestRecorder(t *testing.T) {
	r := Record(Allows("a"))
	p := everywhere(r)
	p.Observe = r.Observe
	f := New(t, p)
	call := firewall.Message{Role: firewall.RoleAssistant, ToolCalls: []firewall.ToolCall{{Name: "f", Arguments: json.RawMessage(`{"a":1}`)}}}
	f.Scan(t.Context(), hello, nil)
	f.Scan(t.Context(), call, firewall.Trace{hello})
	call.ToolCalls[0].Arguments[2] = 'b' // the caller's own again

	inputs := r.Inputs()
	require.Len(t, inputs, 2)
	assert.Equal(t, hello, inputs[0].Message)
	assert.JSONEq(t, `{"a":1}`, string(inputs[1].Message.ToolCalls[0].Arguments), "a copy")
	assert.Equal(t, firewall.Trace{hello}, inputs[1].Past)

	var names []string
	for _, e := range r.Events() {
		names = append(names, e.Scanner)
	}
	assert.Equal(t, []string{"a", "", "a", ""}, names)
}

func TestRecorderIsSafeForConcurrentUse(t *testing.T) {
	r := Record(Allows("a"))
	p := everywhere(r)
	p.Observe = r.Observe
	f := New(t, p)
	var group sync.WaitGroup
	for range 20 {
		group.Go(func() { f.Scan(t.Context(), hello, nil) })
	}
	group.Wait()
	assert.Len(t, r.Inputs(), 20)
	assert.Len(t, r.Events(), 40)
}
