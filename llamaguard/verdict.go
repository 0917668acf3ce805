// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package llamaguard

import (
	"errors"
	"slices"
	"strings"
)

// A Verdict is what a guard says of the last message of a conversation. The
// zero Verdict is unsafe.
type Verdict struct {
	Safe bool
	// Categories holds the codes that are violated, in the order of the
	// taxonomy; codes that it does not have come last, as [UnknownCategory]. It
	// is empty if the message is safe, or if the model named none.
	Categories []string
	// Score is the probability that the message is unsafe, from 0 to 1. Where the
	// server gives no probabilities it is 0 or 1, as the model answered.
	Score float64
}

// UnknownCategory stands for what a model named that is no category of the
// taxonomy. The model's own words are not kept: they may be the message's.
const UnknownCategory = "unknown"

// ErrNoVerdict means that the model's answer is none: not the words of its
// format, or no probability of either. A message without a verdict is not safe.
var ErrNoVerdict = errors.New("the guard's answer is no verdict")

// An answer is one reply of the model, parsed.
type answer struct {
	unsafe bool
	codes  []string // as in Verdict
	score  float64
	scored bool
}

// parseGuard reads an answer of Llama Guard: the first line is exactly safe or
// unsafe; a line of codes may follow unsafe, and nothing may follow safe.
func parseGuard(text string, asked []Category) (answer, error) {
	first, rest, _ := strings.Cut(strings.TrimSpace(text), "\n")
	rest = strings.TrimSpace(rest)
	switch strings.TrimRight(first, " \t\r") {
	case "safe":
		if rest != "" {
			return answer{}, ErrNoVerdict
		}
		return answer{}, nil
	case "unsafe":
		line, _, _ := strings.Cut(rest, "\n")
		return answer{unsafe: true, codes: parseCodes(line, asked)}, nil
	}
	return answer{}, ErrNoVerdict
}

// parseCodes reads a line of codes. One that was not asked about is unknown.
func parseCodes(line string, asked []Category) []string {
	var codes []string
	for code := range strings.SplitSeq(line, ",") {
		if code = strings.TrimSpace(code); code == "" {
			continue
		}
		if _, ok := find(asked, code); !ok {
			code = UnknownCategory
		}
		codes = append(codes, code)
	}
	return codes
}

// ordered returns the codes of several answers, each once, in the order of the taxonomy.
func ordered(codes []string, categories []Category) []string {
	var list []string
	for _, c := range categories {
		if slices.Contains(codes, c.Code) {
			list = append(list, c.Code)
		}
	}
	if slices.Contains(codes, UnknownCategory) {
		list = append(list, UnknownCategory)
	}
	return list
}
