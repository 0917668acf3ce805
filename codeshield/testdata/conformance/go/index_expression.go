package a

func f() {
	// MATCH:
	m["a"] = 1
	// MATCH:
	m[k] = v
	x := m[k]
	// MATCH:
	a.b[0] = 2
}
