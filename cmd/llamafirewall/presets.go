// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"fmt"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/scanners"
)

const (
	presetNames   = "chatbot, coding-assistant or agent"
	defaultPreset = "agent"
)

// preset returns the policy of a name.
func preset(name string) (firewall.Policy, error) {
	switch name {
	case "chatbot":
		return scanners.ChatBot(), nil
	case "coding-assistant":
		return scanners.CodingAssistant(), nil
	case "agent":
		return scanners.Agent(), nil
	}
	return firewall.Policy{}, fmt.Errorf("unknown preset %q: use %s", name, presetNames)
}
