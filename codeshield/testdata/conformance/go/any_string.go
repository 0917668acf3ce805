package a

func f() {
	// MATCH:
	query("select 1")
	// MATCH:
	query(`raw`)
	query(q)
	// MATCH:
	query("")
}
