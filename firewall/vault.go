// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// A vault holds the redacted values of one conversation.
type vault struct {
	mu       sync.Mutex
	values   map[string]string   // placeholder: value
	holders  map[labelled]string // value: placeholder
	last     map[string]int      // label: number given last
	reserved map[string]struct{} // placeholders that somebody has typed
}

type labelled struct{ label, value string }

// redact returns the placeholder of value.
func (v *vault) redact(label, value string) string {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.assign(label, v.revealed(value))
}

func (v *vault) assign(label, value string) string {
	if h, ok := v.holders[labelled{label, value}]; ok {
		return h
	}
	if v.values == nil {
		v.values = make(map[string]string)
		v.holders = make(map[labelled]string)
		v.last = make(map[string]int)
	}
	for {
		v.last[label]++
		h := "<" + label + "_" + strconv.Itoa(v.last[label]) + ">"
		if _, typed := v.reserved[h]; !typed {
			v.values[h] = value
			v.holders[labelled{label, value}] = h
			return h
		}
	}
}

// reveal returns s with the values in the place of their placeholders.
func (v *vault) reveal(s string) string {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.revealed(s)
}

func (v *vault) revealed(s string) string {
	if len(v.values) == 0 {
		return s
	}
	var splices []splice
	for start, end := range placeholders(s) {
		if value, ok := v.values[s[start:end]]; ok {
			splices = append(splices, splice{start, end, value})
		}
	}
	if len(splices) == 0 {
		return s
	}
	return spliced(s, splices)
}

// escape returns the splices that make placeholders which somebody has typed
// stand for themselves: each gets a placeholder of its own, whose value is what
// was typed. Those that are not in use are only kept from being used. The
// assistant may use placeholders.
func (v *vault) escape(s string, assistant bool) []splice {
	if strings.IndexByte(s, '<') < 0 {
		return nil
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	var splices []splice
	for start, end := range placeholders(s) {
		h := s[start:end]
		if _, used := v.values[h]; !used {
			if v.reserved == nil {
				v.reserved = make(map[string]struct{})
			}
			v.reserved[strings.Clone(h)] = struct{}{}
			continue
		}
		if !assistant {
			label := h[1:strings.LastIndexByte(h, '_')]
			splices = append(splices, splice{start, end, v.assign(label, strings.Clone(h))})
		}
	}
	return splices
}

// placeholders yields the ranges of s that have the form <LABEL_n>.
func placeholders(s string) func(yield func(start, end int) bool) {
	return func(yield func(start, end int) bool) {
		for at := 0; ; {
			i := strings.IndexByte(s[at:], '<')
			if i < 0 {
				return
			}
			start := at + i
			at = start + 1
			if n := placeholderLen(s[start:]); n > 0 {
				at = start + n
				if !yield(start, at) {
					return
				}
			}
		}
	}
}

// maxPlaceholder is the length of the longest placeholder.
const maxPlaceholder = 32 + len("<_1234567890123456789>")

// placeholderLen returns the length of the placeholder at the start of s, or 0.
func placeholderLen(s string) int {
	end := strings.IndexByte(s[:min(len(s), maxPlaceholder)], '>')
	if end < 0 {
		return 0
	}
	i := strings.LastIndexByte(s[:end], '_')
	if i < 0 || !isLabel(s[1:i]) {
		return 0
	}
	n, err := strconv.Atoi(s[i+1 : end])
	if err != nil || n < 1 || strconv.Itoa(n) != s[i+1:end] {
		return 0
	}
	return end + 1
}

// beginsPlaceholder returns the length of the end of s that a placeholder may
// begin with.
func beginsPlaceholder(s string) int {
	i := strings.LastIndexByte(s, '<')
	if i < 0 || len(s)-i >= maxPlaceholder {
		return 0
	}
	for j := i + 1; j < len(s); j++ {
		if c := s[j]; (c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '_' {
			return 0
		}
	}
	return len(s) - i
}

// escape does for the message what vault.escape does for a text.
func (sc *scan) escape() error {
	if sc.session == nil {
		return nil
	}
	var changes map[int][]splice
	for i := range sc.in.texts.list {
		if s := sc.session.vault.escape(sc.in.texts.list[i].value, sc.in.Message.Role == RoleAssistant); s != nil {
			if changes == nil {
				changes = make(map[int][]splice)
			}
			changes[i] = s
		}
	}
	return sc.apply(changes)
}

// reserve keeps the placeholders in a conversation from being used.
func (v *vault) reserve(t Trace) {
	for i := range t {
		texts, err := decodeTexts(&t[i])
		if err != nil {
			continue // nothing of it can be scanned either
		}
		for j := range texts.list {
			v.escape(texts.list[j].value, true)
		}
	}
}

// vaultState is a vault's form in a saved session.
type vaultState struct {
	Values   map[string]string `json:"values,omitempty"`
	Reserved []string          `json:"reserved,omitempty"`
}

func (v *vault) state() vaultState {
	v.mu.Lock()
	defer v.mu.Unlock()
	return vaultState{Values: maps.Clone(v.values), Reserved: slices.Sorted(maps.Keys(v.reserved))}
}
