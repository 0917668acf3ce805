package a

func f() {
	// MATCH:
	for k, v := range m {
		use(k, v)
	}
	for i := range m {
	}
	for i := 0; i < 3; i++ {
	}
}
