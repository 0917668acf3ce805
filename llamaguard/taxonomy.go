// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package llamaguard

import "slices"

// A Category is a kind of content that a guard looks for.
type Category struct {
	// Code is what the model answers: S2. For models that answer with names it is
	// a short form of the name.
	Code string
	// Name is what the prompt calls it, without the full stop.
	Name string
	// CardName is what the model card calls it; empty if it is the same.
	CardName string
	// Description is written below the name in the prompt. The categories that a
	// model was trained on have none: it knows them by name. Those of models that
	// are asked about one policy at a time, have the policy.
	Description string
}

// Title returns the name that people know the category by: that of the model card.
func (c Category) Title() string {
	if c.CardName != "" {
		return c.CardName
	}
	return c.Name
}

// hazards are the categories of Llama Guard 3 and 4: those of MLCommons'
// taxonomy and, since S14, code interpreter abuse (model cards of Llama Guard
// 3 1B, 8B, 11B-vision and Llama Guard 4 12B).
var hazards = [...]Category{
	{Code: "S1", Name: "Violent Crimes"},
	{Code: "S2", Name: "Non-Violent Crimes"},
	{Code: "S3", Name: "Sex Crimes", CardName: "Sex-Related Crimes"},
	{Code: "S4", Name: "Child Exploitation", CardName: "Child Sexual Exploitation"},
	{Code: "S5", Name: "Defamation"},
	{Code: "S6", Name: "Specialized Advice"},
	{Code: "S7", Name: "Privacy"},
	{Code: "S8", Name: "Intellectual Property"},
	{Code: "S9", Name: "Indiscriminate Weapons"},
	{Code: "S10", Name: "Hate"},
	{Code: "S11", Name: "Self-Harm", CardName: "Suicide & Self-Harm"},
	{Code: "S12", Name: "Sexual Content"},
	{Code: "S13", Name: "Elections"},
	{Code: "S14", Name: "Code Interpreter Abuse"},
}

// hazardsUpTo returns the first n hazards.
func hazardsUpTo(n int) []Category { return slices.Clone(hazards[:n]) }

// find returns the category with a code.
func find(list []Category, code string) (Category, bool) {
	i := slices.IndexFunc(list, func(c Category) bool { return c.Code == code })
	if i < 0 {
		return Category{}, false
	}
	return list[i], true
}
