package a

func f() {
	// MATCH:
	a := map[string]string{"alg": "none"}
	// MATCH:
	b := map[string]string{"typ": "x", "alg": y}
	c := map[string]string{"typ": "x"}
}
