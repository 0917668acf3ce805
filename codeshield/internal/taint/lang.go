// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package taint

// lang is what taint tracking has to know about a language.
type lang struct {
	nested      bool // a function within a function, or a method, is walked where it stands, with the state there
	getters     bool // x.setA(v) sets x.a, and x.getA() reads it
	keyIsName   bool // the key of a Pair is a name, and its value a field
	records     bool // the fields of a literal are told apart
	noFall      bool // a case of a switch does not fall through
	sequence    bool // a, b is b
	namesObject bool // the object of a method is its first parameter
	typeofType  bool // typeof is of a type, not of a value
	sizes       bool // the sizes of new T[n] are expressions of their own
	patterns    bool // names in the patterns of a switch are new variables
	boolOps     bool // a && b is a Boolean, whatever a and b are
	numberOps   bool // a + b is a number where a or b is
	anyNumber   bool // a + b is a number, whatever a and b are
	self        []string
}

var this = []string{"this"}

var javaScript = lang{nested: true, records: true, keyIsName: true, sequence: true, self: this}

var langs = map[string]*lang{
	"python":     {noFall: true, namesObject: true, numberOps: true},
	"javascript": &javaScript,
	"typescript": &javaScript,
	"java":       {getters: true, boolOps: true, self: this},
	"go":         {keyIsName: true, noFall: true},
	"c":          {sequence: true, records: true, keyIsName: true, self: this},
	"cpp":        {sequence: true, records: true, keyIsName: true, self: this, sizes: true},
	"csharp":     {self: this, typeofType: true, sizes: true},
	"php":        {self: this, boolOps: true, anyNumber: true},
	"kotlin":     {self: this, noFall: true},
	"rust":       {keyIsName: true, patterns: true, noFall: true},
}
