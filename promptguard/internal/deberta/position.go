// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package deberta

import "math"

// positions returns the rows of the relative-position table for the distances
// -(n-1) to n-1, in this order: element n-1 is that of distance 0. The distance
// is the query's place less the key's.
//
// The arithmetic is float32 step by step, as in transformers'
// make_log_bucket_position, because it ends in a rounding.
func (c *Config) positions(n int) []int32 {
	rows := make([]int32, 2*n-1)
	for i := range rows {
		rows[i] = int32(min(max(c.bucket(i-(n-1))+c.Span, 0), 2*c.Span-1))
	}
	return rows
}

// bucket returns the relative position that stands for a distance.
func (c *Config) bucket(distance int) int {
	if c.Buckets <= 0 {
		return distance
	}
	mid := c.Buckets / 2
	abs := max(distance, -distance)
	if abs < mid || mid == 0 {
		abs = mid - 1
	}
	if abs <= mid {
		return distance
	}
	log := func(x float32) float32 { return float32(math.Log(float64(x))) }
	far := log(float32(float64(c.MaxRelative-1) / float64(mid)))
	b := log(float32(abs)/float32(mid)) / far * float32(mid-1)
	at := int(float32(math.Ceil(float64(b)))) + mid
	if distance < 0 {
		return -at
	}
	return at
}
