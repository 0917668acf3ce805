package a

func f() {
	// MATCH:
	a := secret()
	// MATCH:
	b = secret()
	// MATCH:
	var c = secret()
	// MATCH:
	d, e := secret()
}
