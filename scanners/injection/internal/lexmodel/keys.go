// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package lexmodel

import (
	"errors"
	"fmt"
	"math/bits"
)

// Keys in ascending order are spread evenly, so that their differences are
// written shortest in Rice's code: the low bits of a difference as they are,
// the rest as so many ones and a zero. Bits fill bytes from the lowest.

// maxHigh bounds the ones: the keys of a file are not that far apart.
const maxHigh = 64

// appendKeys writes how many low bits there are, and the keys.
func appendKeys(out []byte, keys []uint64) []byte {
	low := uint(KeyBits - min(KeyBits, bits.Len(uint(len(keys)))))
	// A difference that needs too many ones needs more low bits.
	last := uint64(0)
	for _, k := range keys {
		for (k-last)>>low >= maxHigh {
			low++
		}
		last = k
	}
	w := bitWriter{out: append(out, byte(low))}
	last = 0
	for _, k := range keys {
		d := k - last
		for range d >> low {
			w.put(1, 1)
		}
		w.put(0, 1)
		w.put(d&(1<<low-1), low)
		last = k
	}
	return w.flush()
}

// readKeys reads n keys and returns what follows them.
func readKeys(data []byte, n int) (keys []uint64, rest []byte, err error) {
	if len(data) == 0 || data[0] > KeyBits {
		return nil, nil, errors.New("lexmodel: the keys are cut off")
	}
	low := uint(data[0])
	r := bitReader{data: data[1:]}
	keys = make([]uint64, n)
	last := uint64(0)
	for i := range keys {
		high := uint64(0)
		for r.bit() == 1 && high < maxHigh {
			high++
		}
		d := high<<low | r.bits(low)
		if d == 0 || high == maxHigh || r.short || (last+d)>>KeyBits != 0 {
			return nil, nil, fmt.Errorf("lexmodel: key %d is invalid", i)
		}
		last += d
		keys[i] = last
	}
	return keys, r.data[(r.at+7)/8:], nil
}

type bitWriter struct {
	out  []byte
	word uint64
	n    uint
}

func (w *bitWriter) put(v uint64, n uint) {
	for ; n > 0; n-- {
		w.word |= v & 1 << w.n
		v >>= 1
		if w.n++; w.n == 8 {
			w.out = append(w.out, byte(w.word))
			w.word, w.n = 0, 0
		}
	}
}

func (w *bitWriter) flush() []byte {
	if w.n > 0 {
		w.out = append(w.out, byte(w.word))
	}
	return w.out
}

type bitReader struct {
	data  []byte
	at    int
	short bool // there were fewer bits than asked for
}

func (r *bitReader) bit() uint64 {
	if r.at>>3 >= len(r.data) {
		r.short = true
		return 0
	}
	b := r.data[r.at>>3] >> (r.at & 7) & 1
	r.at++
	return uint64(b)
}

func (r *bitReader) bits(n uint) uint64 {
	v := uint64(0)
	for i := range n {
		v |= r.bit() << i
	}
	return v
}
