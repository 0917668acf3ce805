package stat

// Mean returns the integer mean of the values, 0 if there are none.
func Mean(v []int) int {
	if len(v) == 0 {
		return 0
	}
	s := 0
	for _, x := range v {
		s += x
	}
	return s / len(v)
}
