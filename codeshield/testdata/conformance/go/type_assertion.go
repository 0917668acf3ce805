package a

func f() {
	// MATCH:
	a := v.(string)
	// MATCH:
	b, ok := v.(string)
	c := v.(int)
}
