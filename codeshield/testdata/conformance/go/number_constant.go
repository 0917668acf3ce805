package a

func f() {
	n := 1024
	// MATCH:
	resize(n)
	// MATCH:
	resize(512 * 2)
	// MATCH:
	resize(1000 + 24)
	resize(m)
}
