// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package archtest keeps the promises that no compiler checks: who may import
// whom, that no package changes a variable after start, that each file names
// its licence, that each exported symbol has a comment, and that the exported
// API changes only on purpose (see testdata/api at the root of the module).
//
// It holds tests only:
//
//	go test ./internal/archtest            # check
//	go test ./internal/archtest -update    # write testdata/api anew after a reviewed change of API
package archtest
