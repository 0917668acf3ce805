package a

func f() {
	// MATCH:
	a := "sk_1"
	b := "pk_sk_1"
	// MATCH:
	c := "sk_"
	d := x
}
