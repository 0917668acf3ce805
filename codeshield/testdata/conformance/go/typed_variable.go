package a

func f(s string, n int) {
	var t string
	u := "x"
	// MATCH:
	use(s)
	use(n)
	// MATCH:
	use(t)
	// MATCH:
	use(u)
	// MATCH:
	use("lit")
}
