// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package hiddentext

import (
	"testing"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/firewall/firewalltest"
)

func TestConformance(t *testing.T) {
	var firing []firewall.Message
	for _, c := range readCases(t) {
		if c.decision != "quiet" {
			firing = append(firing, firewall.Message{Role: firewall.RoleTool, Content: c.text})
		}
	}
	firewalltest.TestScanner(t, newScanner(t, Config{}), firing...)
}
