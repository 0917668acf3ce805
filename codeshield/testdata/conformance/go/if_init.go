package a

func f() {
	// MATCH:
	if err := g(); err != nil {
		return
	}
	if err != nil {
	}
	if v, err := g(); err != nil {
	}
}
