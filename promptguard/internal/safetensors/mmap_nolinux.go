// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

//go:build !linux

package safetensors

func (m *mapping) release() {}
