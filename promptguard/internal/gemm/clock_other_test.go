// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

//go:build !linux

package gemm

import "time"

// threadTime stands in for the processor time of this thread: here it is the clock.
func threadTime() time.Duration { return time.Duration(time.Now().UnixNano()) }
