package page

import "strconv"

// Offset parses a page number and returns the offset of its first row.
func Offset(s string, size int32) (int32, error) {
	n, err := strconv.Atoi(s)
	if err != nil {
		return 0, err
	}
	return int32(n) * size, nil
}
