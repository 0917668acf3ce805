// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
)

var messageRoles = []Role{RoleSystem, RoleUser, RoleAssistant, RoleTool, RoleMemory, RoleTools}

// New returns a Firewall for the policy. The error names the item of the
// policy that is wrong and what to do about it.
func New(p Policy) (*Firewall, error) {
	if err := p.normalize(); err != nil {
		return nil, fmt.Errorf("firewall: policy: %w", err)
	}
	f := &Firewall{policy: p, lists: make(map[Role]*chain, len(p.Scanners))}
	for _, role := range slices.Sorted(maps.Keys(p.Scanners)) {
		l, err := newChain(p.Scanners[role])
		if err != nil {
			return nil, fmt.Errorf("firewall: policy: scanners of role %q: %w", role, err)
		}
		f.lists[role] = l
	}
	if p.Default != nil {
		l, err := newChain(p.Default)
		if err != nil {
			return nil, fmt.Errorf("firewall: policy: default scanners: %w", err)
		}
		f.rest = l
	}
	return f, nil
}

// normalize fills in what zero fields mean and checks all but the scanners.
func (p *Policy) normalize() error {
	p.Scanners = maps.Clone(p.Scanners)
	p.Reveal = slices.Clone(p.Reveal)
	switch {
	case p.OnError == 0:
		p.OnError = Block
	case p.OnError == Allow:
		return errors.New("OnError: Allow would let through what was not scanned: use Block or HumanReview, and FailOpen for single scanners")
	case !p.OnError.valid():
		return fmt.Errorf("OnError: %v: use Block or HumanReview", p.OnError)
	}
	switch {
	case p.Timeout < 0:
		return errors.New("Timeout: negative: use zero for the default")
	case p.Timeout == 0:
		p.Timeout = defaultTimeout
	}
	switch {
	case p.MaxBytes < 0:
		return errors.New("MaxBytes: negative: use zero for the default")
	case p.MaxBytes == 0:
		p.MaxBytes = defaultMaxBytes
	}
	if slices.Contains(p.Reveal, "") {
		return errors.New("Reveal: empty name: name the tools that may see redacted values")
	}
	if _, ok := p.Scanners[""]; ok {
		return errors.New("scanners of role \"\": use Default for roles that are not named")
	}
	if p.Default == nil {
		for _, role := range messageRoles {
			if _, ok := p.Scanners[role]; !ok {
				return fmt.Errorf("scanners of role %q: missing: list some, say Unscanned(), or set Default", role)
			}
		}
	}
	return nil
}

func newChain(scanners []Scanner) (*chain, error) {
	if len(scanners) == 0 {
		return nil, errors.New("empty list: say Unscanned() if that is meant")
	}
	names := make(map[string]bool)
	l := new(chain)
	for i, s := range scanners {
		if err := validate(s, names); err != nil {
			return nil, fmt.Errorf("item %d: %w", i, err)
		}
		if _, ok := s.(unscanned); ok && len(scanners) > 1 {
			return nil, fmt.Errorf("item %d: Unscanned must stand alone in its list", i)
		}
		l.steps = append(l.steps, s)
		l.images = l.images || scansImages(s)
	}
	return l, nil
}

// validate checks a scanner and those inside it, and adds their names.
func validate(s Scanner, names map[string]bool) error {
	if isNil(s) {
		return errors.New("nil scanner: leave it out, or make it with its New")
	}
	if v, ok := s.(interface{ validate() error }); ok {
		if err := v.validate(); err != nil {
			return err
		}
	}
	inner, wrapped := unwrap(s)
	for i, in := range inner {
		if err := validate(in, names); err != nil {
			if len(inner) > 1 {
				return fmt.Errorf("scanner %d inside: %w", i, err)
			}
			return err
		}
	}
	if wrapped {
		return nil
	}
	name := s.Name()
	switch {
	case !isScannerName(name):
		return fmt.Errorf("scanner name %q: use lower-case letters, digits and '_', a letter first", name)
	case name == firewallName || name == parallelName:
		return fmt.Errorf("scanner name %q is the firewall's own: choose another", name)
	case names[name]:
		return fmt.Errorf("scanner name %q: twice in one list: give one of them another name", name)
	}
	names[name] = true
	return nil
}

func isNil(s Scanner) bool {
	if s == nil {
		return true
	}
	switch v := reflect.ValueOf(s); v.Kind() {
	case reflect.Pointer, reflect.Func, reflect.Map, reflect.Slice, reflect.Chan:
		return v.IsNil()
	}
	return false
}

func isScannerName(s string) bool {
	if s == "" || s[0] < 'a' || s[0] > 'z' {
		return false
	}
	for i := range len(s) {
		if c := s[i]; (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '_' {
			return false
		}
	}
	return true
}
