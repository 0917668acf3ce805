// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package lang is the table of the languages that codeshield knows: their names, short forms and file extensions, and
// the dialect that parses each.
package lang
