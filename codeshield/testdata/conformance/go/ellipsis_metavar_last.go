package a

func f() {
	// MATCH:
	log("end")
	// MATCH:
	log(1, "end")
	log(1, 2)
}
