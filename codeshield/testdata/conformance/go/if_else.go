package a

func f() {
	// MATCH:
	if a {
	} else {
		b()
	}
	if c {
	}
	// MATCH:
	if d {
	} else if e {
	}
}
