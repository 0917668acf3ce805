package a

// MATCH:
func a() error { return nil }

func b() (int, error) { return 0, nil }

func c() {}
