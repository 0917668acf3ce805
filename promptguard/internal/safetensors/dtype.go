// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package safetensors

// A DType is the type of a tensor's elements, by its name in the format.
type DType string

// The types that can be read as float32.
const (
	F32  DType = "F32"
	F16  DType = "F16"
	BF16 DType = "BF16"
)

// size returns how many bits an element has, or 0 for a type that is not known.
func (d DType) size() int {
	switch d {
	case "F4":
		return 4
	case "F6_E2M3", "F6_E3M2":
		return 6
	case "BOOL", "U8", "I8", "F8_E5M2", "F8_E4M3", "F8_E8M0":
		return 8
	case "U16", "I16", F16, BF16:
		return 16
	case "U32", "I32", F32:
		return 32
	case "U64", "I64", "F64", "C64":
		return 64
	}
	return 0
}

// Readable reports whether elements of the type can be read as float32.
func (d DType) Readable() bool { return d == F32 || d == F16 || d == BF16 }
