// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package llamaguard

import (
	"fmt"
	"slices"
	"strings"
)

// A Family is a guard model as far as its prompt and its answers go.
type Family string

// The families that this package knows.
const (
	LlamaGuard3_1B        Family = "llamaguard3-1b"         // S1 to S13
	LlamaGuard3_8B        Family = "llamaguard3-8b"         // S1 to S14
	LlamaGuard3_11BVision Family = "llamaguard3-11b-vision" // S1 to S13, one picture a prompt
	LlamaGuard4_12B       Family = "llamaguard4-12b"        // S1 to S14, several pictures a prompt
	ShieldGemma           Family = "shieldgemma"            // one policy a prompt, Yes or No
	GraniteGuardian       Family = "granite-guardian"       // one risk a prompt, Yes or No
	Qwen3Guard            Family = "qwen3guard"             // Safe, Controversial or Unsafe
)

// Families returns all families.
func Families() []Family {
	return []Family{
		LlamaGuard3_1B, LlamaGuard3_8B, LlamaGuard3_11BVision, LlamaGuard4_12B,
		ShieldGemma, GraniteGuardian, Qwen3Guard,
	}
}

// ParseFamily returns the family of that name.
func ParseFamily(name string) (Family, error) {
	if f := Family(name); slices.Contains(Families(), f) {
		return f, nil
	}
	var names []string
	for _, f := range Families() {
		names = append(names, string(f))
	}
	return "", fmt.Errorf("llamaguard: unknown family %q: use one of %s", name, strings.Join(names, ", "))
}

// FamilyOf returns the family that the name of a model on a server points at
// (llama-guard3:1b, meta-llama/Llama-Guard-4-12B, a GGUF of somebody), and
// LlamaGuard3_8B if it points at none.
func FamilyOf(model string) Family {
	name := strings.NewReplacer("-", "", "_", "", ".", "", " ", "").Replace(strings.ToLower(model))
	has := func(words ...string) bool {
		return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(name, w) })
	}
	switch {
	case has("shieldgemma"):
		return ShieldGemma
	case has("qwen3guard"):
		return Qwen3Guard
	case has("granite") && has("guardian"):
		return GraniteGuardian
	case has("llamaguard4"):
		return LlamaGuard4_12B
	case has("llamaguard") && (has("11b") || has("vision")):
		return LlamaGuard3_11BVision
	case has("llamaguard") && sizeOf(model) == "1b":
		return LlamaGuard3_1B
	}
	return LlamaGuard3_8B
}

// sizeOf returns "1b" if a model's name has that as a word of its own: not in 11b or 21b.
func sizeOf(model string) string {
	for _, word := range strings.FieldsFunc(strings.ToLower(model), func(r rune) bool { return strings.ContainsRune(":-_/. ", r) }) {
		if word == "1b" {
			return word
		}
	}
	return ""
}

// Categories returns the categories that a model of the family was trained on,
// in the order of its prompt.
func (f Family) Categories() []Category { return formatOf(f).categories }

// A format is how one family is asked and how it answers.
type format struct {
	categories []Category
	separate   bool // a prompt asks about one category
	images     int  // pictures that a prompt can hold; 0: none
	// render writes the prompt about the last turn.
	render func(p prompt) []promptPart
	// parse reads an answer strictly; whatever is not an answer is an error that quotes nothing.
	parse func(text string, asked []Category) (answer, error)
	// lead is the text of the answer before the word that the score is read
	// from; unsafe and safe are those words.
	lead         string
	unsafe, safe []string
	tokens       int      // an answer about the model's own categories is never longer
	partial      bool     // the first tokens of an answer are enough
	labels       []string // of turns in the frame
	marks        []string // texts of the frame that content must not hold, in lower case and without blanks
	forced       string   // what makes the model name categories where it said safe; "" if nothing does
}

// formatOf returns the format of a family; that of LlamaGuard3_8B for one that is not known.
func formatOf(f Family) format {
	switch f {
	case LlamaGuard3_1B:
		return llamaGuard3(13, 0)
	case LlamaGuard3_11BVision:
		return llamaGuard3(13, 1)
	case LlamaGuard4_12B:
		return llamaGuard4()
	case ShieldGemma:
		return shieldGemma()
	case GraniteGuardian:
		return graniteGuardian()
	case Qwen3Guard:
		return qwen3Guard()
	}
	return llamaGuard3(14, 0)
}
