package a

func h(w http.ResponseWriter, req *http.Request) {
	// MATCH:
	req.FormValue("a")
	other.FormValue("a")
}
