package p

func f() {
	// MATCH:
	a := make([]int, 3)
	b := tls.Config{InsecureSkipVerify: true}
	// MATCH:
	c := map[string]int{"a": 1}
	// MATCH:
	d := []int{1, 2}
}
