package a

func f() {
	// MATCH:
	defer a.Close()
	a.Close()
	defer b()
}
