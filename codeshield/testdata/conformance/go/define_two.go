package a

func f() {
	// MATCH:
	x, err := load()
	x, err = load(1)
	y := load()
}
