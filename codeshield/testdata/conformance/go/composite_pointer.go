package a

func f() {
	// MATCH:
	a := &http.Server{}
	// MATCH:
	b := &http.Server{Addr: "x"}
	c := http.Server{}
}
