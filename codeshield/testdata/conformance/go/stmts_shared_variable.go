package a

import "os"

func f() {
	// MATCH:
	x, err := os.Open("a")
	use(err)
	x.Close()
	y, err := os.Open("b")
	z.Close()
}
