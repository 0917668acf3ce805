package page

import (
	"errors"
	"math"
	"strconv"
)

// Offset parses a page number and returns the offset of its first row.
func Offset(s string, size int32) (int32, error) {
	n, err := strconv.ParseInt(s, 10, 32)
	if err != nil {
		return 0, err
	}
	if size <= 0 || n < 0 || n > int64(math.MaxInt32/size) {
		return 0, errors.New("page: out of range")
	}
	return int32(n) * size, nil
}
