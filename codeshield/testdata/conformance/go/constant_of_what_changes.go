package a

func f() {
	x := "A"
 // MATCH:
	p(x)
	x.y = 1
	p(x)
}
