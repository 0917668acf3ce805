// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package rust

import (
	"testing"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse/parsetest"
)

func TestShapes(t *testing.T) { parsetest.Goldens(t, Dialect(), "testdata/shapes.txt") }
