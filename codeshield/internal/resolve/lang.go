// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package resolve

// lang is what the analysis has to know about a language.
type lang struct{}

var noLang = lang{}

var langs = map[string]*lang{}
