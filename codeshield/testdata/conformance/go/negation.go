package a

func f() {
	// MATCH:
	if !tok.Valid {
	}
	if tok.Valid {
	}
}
