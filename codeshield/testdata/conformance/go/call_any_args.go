package a

func f() {
	// MATCH:
	audit()
	// MATCH:
	audit(1, "x")
	// MATCH:
	return audit(g())
	audits(1)
}
