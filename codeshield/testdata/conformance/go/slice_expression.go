package a

func f() {
	// MATCH:
	x := b[:n]
	y := b[1:n]
	// MATCH:
	z := b[:4]
}
