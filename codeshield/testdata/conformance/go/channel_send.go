package a

func f() {
	// MATCH:
	ch <- 1
	x := <-ch
	// MATCH:
	a.ch <- g()
}
