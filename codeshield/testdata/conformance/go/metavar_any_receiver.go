package a

func f() {
	// MATCH:
	a.Close()
	// MATCH:
	defer b.c.Close()
	// MATCH:
	open().Close()
	Close()
}
