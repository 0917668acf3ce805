package a

// MATCH:
func h(w http.ResponseWriter, r *http.Request) {}

func i(r *http.Request) {}

// MATCH:
func j(x int, w http.ResponseWriter) {}
