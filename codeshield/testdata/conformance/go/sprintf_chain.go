package a

func f() {
	// MATCH:
	db.Query(fmt.Sprintf("%s", x))
	q := fmt.Sprintf("%s", x)
	db.Query(q)
	db.Query("x")
}
