// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

// The members of the JSON forms that have a field of their own.
var (
	messageMembers = []string{"role", "name", "content", "tool_calls", "tool_call_id", "tools", "function_call"}
	callMembers    = []string{"id", "type", "function"}
	toolMembers    = []string{"name", "description", "parameters", "type", "function"}
	imageDetails   = []string{"", "auto", "low", "high"}
)
