// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"maps"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestNewNamesTheItemAndTheFix(t *testing.T) {
	ok := []Scanner{idle{"x", true}}
	all := map[Role][]Scanner{}
	for _, r := range messageRoles {
		all[r] = ok
	}
	without := maps.Clone(all)
	delete(without, RoleTools)
	empty := maps.Clone(all)
	empty[RoleMemory] = nil
	unnamed := maps.Clone(all)
	unnamed[""] = ok
	var nilCached *cached
	for _, tc := range []struct {
		name string
		p    Policy
		want string
	}{
		{"nothing", Policy{}, `scanners of role "system": missing: list some, say Unscanned(), or set Default`},
		{"a role is missing", Policy{Scanners: without}, `scanners of role "tools": missing`},
		{"an empty list", Policy{Scanners: empty}, `scanners of role "memory": empty list: say Unscanned() if that is meant`},
		{"an empty default", Policy{Scanners: all, Default: []Scanner{}}, `default scanners: empty list`},
		{"a role without a name", Policy{Scanners: unnamed}, `scanners of role "": use Default`},
		{"OnError allows", Policy{Default: ok, OnError: Allow}, `OnError: Allow would let through what was not scanned: use Block or HumanReview`},
		{"OnError is nonsense", Policy{Default: ok, OnError: 7}, `OnError: invalid decision 7: use Block or HumanReview`},
		{"a negative timeout", Policy{Default: ok, Timeout: -1}, `Timeout: negative`},
		{"a negative limit", Policy{Default: ok, MaxBytes: -1}, `MaxBytes: negative`},
		{"an unnamed tool", Policy{Default: ok, Reveal: []string{""}}, `Reveal: empty name`},
		{"a nil scanner", Policy{Default: []Scanner{ok[0], nil}}, `default scanners: item 1: nil scanner: leave it out`},
		{"a typed nil scanner", Policy{Default: []Scanner{nilCached}}, `item 0: nil scanner`},
		{"a nil scanner in a wrapper", Policy{Default: []Scanner{FailOpen(nil)}}, `item 0: nil scanner`},
		{"a nil scanner in Parallel", Policy{Default: []Scanner{Parallel(ok[0], Timeout(nil, 1))}}, `item 0: scanner 1 inside: nil scanner`},
		{"a nil function", Policy{Default: []Scanner{Func("f", nil)}}, `item 0: Func "f": nil function`},
		{"Parallel of nothing", Policy{Default: []Scanner{Parallel()}}, `Parallel: no scanners`},
		{"Timeout of nothing", Policy{Default: []Scanner{Timeout(ok[0], 0)}}, `Timeout: not positive`},
		{"Cached of nothing", Policy{Default: []Scanner{Cached(ok[0], 0)}}, `Cached: size not positive`},
		{"OnlyTools of nothing", Policy{Default: []Scanner{OnlyTools(ok[0])}}, `OnlyTools: no tools`},
		{"a name twice", Policy{Default: []Scanner{ok[0], Parallel(idle{"y", true}, FailOpen(ok[0]))}}, `item 1: scanner 1 inside: scanner name "x": twice in one list`},
		{"an odd name", Policy{Default: []Scanner{idle{"My-Scanner", true}}}, `scanner name "My-Scanner": use lower-case letters`},
		{"no name", Policy{Default: []Scanner{idle{}}}, `scanner name "": use`},
		{"a name of the firewall", Policy{Default: []Scanner{idle{"firewall", true}}}, `is the firewall's own`},
		{"Unscanned beside others", Policy{Default: []Scanner{ok[0], Unscanned()}}, `item 1: Unscanned must stand alone`},
	} {
		t.Run(tc.name, func(t *testing.T) {
			f, err := New(tc.p)
			require.ErrorContains(t, err, "firewall: policy: ")
			require.ErrorContains(t, err, tc.want)
			require.Nil(t, f)
		})
	}
}

func TestNewCopiesThePolicy(t *testing.T) {
	list := []Scanner{answers("x", Result{Decision: Block})}
	p := Policy{Scanners: map[Role][]Scanner{RoleUser: list}, Default: []Scanner{Unscanned()}}
	f := mustNew(t, p)
	list[0] = Unscanned()
	p.Scanners[RoleUser] = list
	require.ErrorIs(t, f.Scan(t.Context(), hello, nil).Err(), ErrBlocked)
}

func TestDefaultIsForRolesThatAreNotNamed(t *testing.T) {
	f := mustNew(t, Policy{Scanners: map[Role][]Scanner{RoleUser: {answers("x", Result{Decision: Block})}}, Default: []Scanner{Unscanned()}})
	require.ErrorIs(t, f.Scan(t.Context(), hello, nil).Err(), ErrBlocked)
	require.NoError(t, f.Scan(t.Context(), Message{Role: "critic", Content: "x"}, nil).Err())
}

func TestToolDefinitionsAndMemoryAreScanPointsOfTheirOwn(t *testing.T) {
	lists := map[Role][]Scanner{}
	for _, r := range messageRoles {
		lists[r] = []Scanner{Unscanned()}
	}
	lists[RoleTools], lists[RoleMemory] = []Scanner{words("words")}, []Scanner{words("words")}
	f := mustNew(t, Policy{Scanners: lists})
	for name, tool := range map[string]Tool{
		"description": {Name: "f", Description: "BLOCK"},
		"schema":      {Name: "f", Schema: raw(`{"properties":{"a":{"description":"BLOCK"}}}`)},
		"member name": {Name: "f", Schema: raw(`{"properties":{"BLOCK":{}}}`)},
	} {
		require.ErrorIs(t, f.Scan(t.Context(), Message{Role: RoleTools, Tools: []Tool{tool}}, nil).Err(), ErrBlocked, name)
	}
	require.ErrorIs(t, f.Scan(t.Context(), Message{Role: RoleMemory, Content: "BLOCK"}, nil).Err(), ErrBlocked)
	require.NoError(t, f.Scan(t.Context(), Message{Role: RoleUser, Content: "BLOCK"}, nil).Err())
}
