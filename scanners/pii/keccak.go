// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pii

import (
	"encoding/binary"
	"math/bits"
)

// keccak256 is the hash of at most 135 bytes by Keccak with 256 bits as
// Ethereum uses it, which pads otherwise than SHA-3 (FIPS 202) does.
func keccak256(data []byte) (sum [32]byte) {
	const rate = 136
	var block [rate]byte
	copy(block[:], data)
	block[len(data)] ^= 0x01
	block[rate-1] ^= 0x80
	var a [25]uint64
	for i := range rate / 8 {
		a[i] = binary.LittleEndian.Uint64(block[8*i:])
	}
	keccakF(&a)
	for i := range 4 {
		binary.LittleEndian.PutUint64(sum[8*i:], a[i])
	}
	return sum
}

// keccakF is the permutation Keccak-f[1600].
func keccakF(a *[25]uint64) {
	var b [25]uint64
	var c [5]uint64
	lfsr := uint8(1)
	for range 24 {
		for x := range 5 { // theta
			c[x] = a[x] ^ a[x+5] ^ a[x+10] ^ a[x+15] ^ a[x+20]
		}
		for i := range a {
			a[i] ^= c[(i+4)%5] ^ bits.RotateLeft64(c[(i+1)%5], 1)
		}
		x, y := 1, 0 // rho and pi
		b[0] = a[0]
		for t := range 24 {
			from := x + 5*y
			x, y = y, (2*x+3*y)%5
			b[x+5*y] = bits.RotateLeft64(a[from], (t+1)*(t+2)/2%64)
		}
		for i := range a { // chi
			row := i - i%5
			a[i] = b[i] ^ ^b[row+(i+1)%5]&b[row+(i+2)%5]
		}
		for j := range 7 { // iota
			if lfsr&1 != 0 {
				a[0] ^= 1 << (1<<j - 1)
			}
			high := lfsr >> 7
			lfsr = lfsr<<1 ^ high*0x71
		}
	}
}
