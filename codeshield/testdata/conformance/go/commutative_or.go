package a

func f() bool {
	// MATCH:
	return x || y || danger
}

func g() bool {
	return danger || x || y
}
