package p

func f() {
	// MATCH:
	if err != nil {
		return
	}
	// MATCH:
	for x != nil && y {
	}
	z = w == nil
}
