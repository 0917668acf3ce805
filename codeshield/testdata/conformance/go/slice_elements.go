package a

func f() {
	// MATCH:
	a := []string{"none"}
	// MATCH:
	b := []string{"a", "none", "b"}
	c := []string{"a"}
	d := []int{1}
}
