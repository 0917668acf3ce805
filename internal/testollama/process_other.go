// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

//go:build !linux

package testollama

import (
	"os"
	"os/exec"
)

func own(*exec.Cmd) {}

func killGroup(p *os.Process) { _ = p.Kill() }
