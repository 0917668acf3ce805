package main

import (
	"log"
	"net/http"

	"github.com/traefik/yaegi/interp"
	"github.com/traefik/yaegi/stdlib"
)

func calcHandler(w http.ResponseWriter, r *http.Request) {
	expr := r.FormValue("expr")
	i := interp.New(interp.Options{})
	if err := i.Use(stdlib.Symbols); err != nil {
		http.Error(w, "interpreter", http.StatusInternalServerError)
		return
	}
	v, err := i.Eval(expr)
	if err != nil {
		http.Error(w, "cannot evaluate", http.StatusBadRequest)
		return
	}
	log.Println("evaluated", v.Kind())
	w.Write([]byte(v.String()))
}

func main() {
	http.HandleFunc("/calc", calcHandler)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
