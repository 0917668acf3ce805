package a

func f() int {
	if a {
		// MATCH:
		return 1
	}
	// MATCH:
	return g()
}
