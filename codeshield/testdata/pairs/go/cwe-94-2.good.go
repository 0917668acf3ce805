package main

import (
	"errors"
	"log"
	"net/http"
	"strconv"
	"strings"
)

var errSyntax = errors.New("want: NUMBER OP NUMBER")

func calc(expr string) (float64, error) {
	parts := strings.Fields(expr)
	if len(parts) != 3 {
		return 0, errSyntax
	}
	a, err1 := strconv.ParseFloat(parts[0], 64)
	b, err2 := strconv.ParseFloat(parts[2], 64)
	if err1 != nil || err2 != nil {
		return 0, errSyntax
	}
	switch parts[1] {
	case "+":
		return a + b, nil
	case "-":
		return a - b, nil
	case "*":
		return a * b, nil
	case "/":
		if b == 0 {
			return 0, errors.New("division by zero")
		}
		return a / b, nil
	}
	return 0, errSyntax
}

func calcHandler(w http.ResponseWriter, r *http.Request) {
	v, err := calc(r.FormValue("expr"))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	w.Write([]byte(strconv.FormatFloat(v, 'g', -1, 64)))
}

func main() {
	http.HandleFunc("/calc", calcHandler)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
