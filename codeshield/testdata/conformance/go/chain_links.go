package p

func f() {
	// MATCH:
	q.Where(1).All()
	q(1).All()
	q[0].All()
	q.Rows[0].All()
	// MATCH:
	q.Rows.Active.All()
}
