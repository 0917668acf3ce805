package a

func f(x, y int) bool {
	// MATCH:
	if x == x {
		return true
	}
	if x == y {
		// MATCH:
		return a.b == a.b
	}
	// MATCH:
	return a[1] == a[1]
}
