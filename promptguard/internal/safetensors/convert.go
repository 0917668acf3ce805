// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package safetensors

import (
	"encoding/binary"
	"fmt"
	"math"
)

// Read writes the elements from..from+len(dst) into dst as float32. It reports
// whether all of them are finite. It panics if the tensor has fewer, or if its
// type is not Readable.
func (t Tensor) Read(dst []float32, from int) (finite bool) {
	if len(dst) == 0 {
		return true
	}
	switch t.DType {
	case F32:
		return readF32(dst, t.data[from*4:(from+len(dst))*4])
	case F16:
		return readF16(dst, t.data[from*2:(from+len(dst))*2])
	case BF16:
		return readBF16(dst, t.data[from*2:(from+len(dst))*2])
	}
	panic(fmt.Sprintf("safetensors: tensor of %s is read as float32", t.DType))
}

const exponent = 0x7f800000 // all ones: infinite or no number

func readF32(dst []float32, src []byte) bool {
	src = src[:len(dst)*4]
	odd := false
	for i := range dst {
		b := binary.LittleEndian.Uint32(src[i*4:])
		odd = odd || b&exponent == exponent
		dst[i] = math.Float32frombits(b)
	}
	return !odd
}

func readBF16(dst []float32, src []byte) bool {
	src = src[:len(dst)*2]
	odd := false
	for i := range dst {
		b := uint32(binary.LittleEndian.Uint16(src[i*2:])) << 16
		odd = odd || b&exponent == exponent
		dst[i] = math.Float32frombits(b)
	}
	return !odd
}

func readF16(dst []float32, src []byte) bool {
	src = src[:len(dst)*2]
	odd := false
	for i := range dst {
		h := binary.LittleEndian.Uint16(src[i*2:])
		odd = odd || h&0x7c00 == 0x7c00
		dst[i] = fromHalf(h)
	}
	return !odd
}

// fromHalf returns the value of an IEEE 754 binary16.
func fromHalf(h uint16) float32 {
	const shifted = 0x7c00 << 13 // the exponent's bits, where a float32 has them
	b := uint32(h&0x7fff) << 13
	switch b & shifted {
	case shifted: // infinite or no number
		b += (255 - 31) << 23
	case 0: // zero or subnormal: renormalised by a subtraction, which is exact
		const tiny = 113 << 23
		b = math.Float32bits(math.Float32frombits(b+tiny) - math.Float32frombits(tiny))
	default:
		b += (127 - 15) << 23
	}
	return math.Float32frombits(b | uint32(h&0x8000)<<16)
}
