package a

func f() {
	// MATCH:
	w.Header().Set("a", "b")
	// MATCH:
	w.Header().Clone().Set("a", "b")
	w.Set("a", "b")
}
