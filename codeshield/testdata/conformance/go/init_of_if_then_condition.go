package p

func f() {
	// MATCH:
	if err := run(1); err != nil {
		return
	}
	// MATCH:
	e := run(2)
	if e != nil {
		return
	}
	if x := run(3); y != nil {
		return
	}
}
