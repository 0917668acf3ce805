package stat

// Mean returns the integer mean of the values.
func Mean(v []int) int {
	s := 0
	for _, x := range v {
		s += x
	}
	return s / len(v)
}
