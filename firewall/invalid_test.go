// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall_test

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

func TestAMessageAtFaultIsErrInvalid(t *testing.T) {
	pass := firewall.Func("pass", func(context.Context, firewall.Input) (firewall.Result, error) {
		return firewall.Result{Decision: firewall.Allow}, nil
	})
	fw, err := firewall.New(firewall.Policy{Default: []firewall.Scanner{pass}, MaxBytes: 100})
	require.NoError(t, err)
	strict, err := firewall.New(firewall.Policy{Scanners: map[firewall.Role][]firewall.Scanner{
		firewall.RoleSystem: {pass}, firewall.RoleUser: {pass}, firewall.RoleAssistant: {pass}, firewall.RoleTool: {pass},
		firewall.RoleMemory: {pass}, firewall.RoleTools: {pass},
	}})
	require.NoError(t, err)
	for _, c := range []struct {
		name string
		fw   *firewall.Firewall
		m    firewall.Message
	}{
		{"too large", fw, firewall.Message{Role: firewall.RoleUser, Content: strings.Repeat("x", 101)}},
		{"invalid UTF-8", fw, firewall.Message{Role: firewall.RoleUser, Content: "\xff"}},
		{"malformed arguments", fw, firewall.Message{Role: firewall.RoleAssistant, ToolCalls: []firewall.ToolCall{{Name: "f", Arguments: json.RawMessage("{")}}}},
		{"a picture that nobody looks at", fw, firewall.Message{Role: firewall.RoleUser, Images: []firewall.Image{{MIMEType: "image/png", Data: []byte{1}}}}},
		{"unknown role", strict, firewall.Message{Role: "wizard", Content: "x"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := c.fw.Scan(t.Context(), c.m, nil).Err()
			assert.ErrorIs(t, err, firewall.ErrInvalid)
			assert.ErrorIs(t, err, firewall.ErrFailed, "it is a failure as well")
			assert.ErrorIs(t, err, firewall.ErrBlocked)
		})
	}
}

func TestAFailedScannerIsNotErrInvalid(t *testing.T) {
	broken := firewall.Func("broken", func(context.Context, firewall.Input) (firewall.Result, error) {
		return firewall.Result{}, errors.New("model missing")
	})
	fw, err := firewall.New(firewall.Policy{Default: []firewall.Scanner{broken}})
	require.NoError(t, err)
	err = fw.Scan(t.Context(), firewall.Message{Role: firewall.RoleUser, Content: "x"}, nil).Err()
	assert.ErrorIs(t, err, firewall.ErrFailed)
	assert.NotErrorIs(t, err, firewall.ErrInvalid)
}
