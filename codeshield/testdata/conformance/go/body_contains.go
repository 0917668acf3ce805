package a

// MATCH:
func a() {
	panic(1)
}

// MATCH:
func b() {
	x()
	panic("y")
	z()
}

// MATCH:
func c() {
	if d {
		panic(1)
	}
}

func e() {}
