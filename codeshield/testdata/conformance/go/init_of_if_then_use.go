package p

func f() {
	// MATCH:
	if v := open(1); v != nil {
		use(v)
	}
	// MATCH:
	switch w := open(2); w {
	case 1:
		use(w)
	}
	if x := open(3); x != nil {
		done()
	}
	// MATCH:
	y := open(4)
	use(y)
	for z := open(5); z < 3; z++ {
		use(z)
	}
}
