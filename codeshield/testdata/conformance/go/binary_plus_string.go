package a

func f(x string) {
	// MATCH:
	a := "select " + x
	b := x + "select"
	// MATCH:
	c := "a" + "b"
	// MATCH:
	d := "a" + x + "b"
}
