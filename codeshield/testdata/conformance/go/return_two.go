package a

func f() (int, error) {
	if a {
		// MATCH:
		return 1, nil
	}
	return 0, err
}
