package p

func f() {
	// MATCH:
	a, b := "x", 1
	// MATCH:
	a, b = 1, "x"
	c, d := g()
	// MATCH:
	e := "x"
}
