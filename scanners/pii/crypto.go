// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pii

import (
	"crypto/sha256"
	"math/big"
	"strings"
)

// cryptoAddress looks at a run of letters and digits that is long enough.
func (sc *scan) cryptoAddress(start, end int) {
	text, n := sc.text, end-start
	if !sc.opensAddress(start) || end < len(text) && (text[end] == '_' || text[end] == '+' || text[end] == '/' || text[end] == '=') {
		return
	}
	if start > 0 && (text[start-1] == '/' || text[start-1] == '+') && (start < 2 || text[start-2] != '/') {
		return
	}
	s := text[start:end]
	switch {
	case n == 42 && s[0] == '0' && s[1]|0x20 == 'x':
		sc.ethereum(start, end)
	case n <= 35 && (s[0] == '1' || s[0] == '3'):
		if base58Check(s) {
			sc.candidate(start, end, iBitcoin, tierSure, 0)
		}
	case n >= 14 && (s[:3] == "bc1" || s[:3] == "BC1" || s[:3] == "tb1"):
		if bech32(s) {
			sc.candidate(start, end, iBitcoin, tierSure, 0)
		}
	}
}

const base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"

var base58Value = func() (t [256]int8) {
	for i := range t {
		t[i] = -1
	}
	for i := range len(base58) {
		t[base58[i]] = int8(i)
	}
	return t
}()

// base58Check reports whether s is an address of 21 bytes with a checksum, for
// a key's or a script's hash.
func base58Check(s string) bool {
	n := new(big.Int)
	base, digit := big.NewInt(58), new(big.Int)
	for i := range len(s) {
		v := base58Value[s[i]]
		if v < 0 {
			return false
		}
		n.Add(n.Mul(n, base), digit.SetInt64(int64(v)))
	}
	var raw [25]byte
	if n.BitLen() > 8*len(raw) {
		return false
	}
	n.FillBytes(raw[:])
	if raw[0] != 0 && raw[0] != 5 {
		return false
	}
	zeros := 0
	for zeros < len(s) && s[zeros] == '1' {
		zeros++
	}
	for i := range raw { // each leading zero byte is written as a 1
		if raw[i] != 0 {
			if i != zeros {
				return false
			}
			break
		}
	}
	sum := sha256.Sum256(raw[:21])
	sum = sha256.Sum256(sum[:])
	return string(sum[:4]) == string(raw[21:])
}

const bech32Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"

// bech32 reports whether s is a segregated witness address: BIP 173 for
// version 0, BIP 350 for the others.
func bech32(s string) bool {
	var lowers, uppers bool
	check := uint32(1)
	step := func(v uint32) {
		top := check >> 25
		check = check&0x1ffffff<<5 ^ v
		for i, g := range [5]uint32{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3} {
			if top>>i&1 != 0 {
				check ^= g
			}
		}
	}
	for i := range 2 {
		step(uint32(s[i]|0x20) >> 5)
	}
	step(0)
	for i := range 2 {
		step(uint32(s[i]|0x20) & 31)
	}
	version := uint32(0)
	for i := range len(s) {
		if isLetter(s[i]) {
			lowers, uppers = lowers || s[i] >= 'a', uppers || s[i] < 'a'
		}
		if i < 3 {
			continue
		}
		b := s[i]
		if isUpper(b) {
			b |= 0x20
		}
		v := strings.IndexByte(bech32Alphabet, b)
		if v < 0 {
			return false
		}
		if i == 3 {
			version = uint32(v)
		}
		step(uint32(v))
	}
	want := uint32(0x2bc830a3)
	if version == 0 {
		want = 1
	}
	return check == want && !(lowers && uppers) && version <= 16
}

// ethereum takes an address in mixed case whose case is its checksum
// (EIP-55), and one in a single case beside a word.
func (sc *scan) ethereum(start, end int) {
	hex := sc.text[start+2 : end]
	var lowers, uppers bool
	for i := range len(hex) {
		if !isHex(hex[i]) {
			return
		}
		lowers = lowers || hex[i] >= 'a'
		uppers = uppers || isUpper(hex[i])
	}
	if lowers && uppers {
		if eip55(hex) {
			sc.candidate(start, end, iEthereum, tierSure, 0)
		}
		return
	}
	if dist := sc.near(start, end, iEthereum); dist != far {
		sc.candidate(start, end, iEthereum, tierNamed, dist)
	}
}

// eip55 reports whether the letters of 40 hexadecimal digits have the case
// that the hash of the digits gives them.
func eip55(hex string) bool {
	var lower [40]byte
	for i := range lower {
		lower[i] = hex[i]
		if isUpper(hex[i]) {
			lower[i] |= 0x20
		}
	}
	sum := keccak256(lower[:])
	for i := range lower {
		high := sum[i/2]>>(4-i%2*4)&8 != 0
		if isLetter(hex[i]) && isUpper(hex[i]) != high {
			return false
		}
	}
	return true
}
