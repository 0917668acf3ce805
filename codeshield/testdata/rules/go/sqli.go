package main

import (
	"context"
	"database/sql"
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"gorm.io/gorm"
)

func open(name string) {
	db, err := sql.Open("pg", "x")
	if err != nil {
		panic(err)
	}
	// ruleid: go-sqli-concat
	db.Query("select * from t where n = " + name)
	db.Query("select * " + "from t")
	// ruleid: go-sqli-concat
	db.Exec("delete" + name, 1)
	db.Ping("a" + name)
	q := fmt.Sprintf("select %s", name)
	log(q)
	rows, err := db.QueryContext(ctx, q)
	// ruleid: go-sqli-concat
	_, err = db.Query(q, 1)
}

func with(ctx context.Context, db *sql.DB, n string) error {
	// ruleid: go-sqli-concat
	_, err := db.QueryRow("a" + n)
	return err
}

func with2(db *sql.DB, tx *sql.Tx, n string) (int, error) {
	// ruleid: go-sqli-concat
	r, _ := db.Exec("b"+n, n)
	tx.Exec(fmt.Sprintf("x %s", n))
	return r, nil
}

type Handler struct{ DB *gorm.DB }

func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	id := r.FormValue("id")
	// ruleid: go-sqli-taint
	q := "SELECT * FROM a WHERE id = " + id
	_ = q
	n, _ := strconv.Atoi(r.URL.Query().Get("n"))
	s := fmt.Sprintf("DELETE FROM a WHERE n = %d", n)
	s2 := fmt.Sprintf("DELETE FROM a WHERE n = '%s' and z=%s", 1, r.Header.Get("x"))
	// ruleid: go-sqli-taint
	s3 := fmt.Sprintf("update a set b = '%s'", r.PostFormValue("b"))
	sq := "select * from b where "
	// ruleid: go-sqli-taint
	sq += r.Form["x"][0]
	var sb strings.Builder
	sb.WriteString("insert into x values (")
	// ruleid: go-sqli-taint
	sb.WriteString(id)
	h.DB.Raw(sb.String())
	fmt.Println(s, s2, s3, "hello "+id)
	for k, v := range r.PostForm {
		// ruleid: go-sqli-taint
		x := "drop table " + k
		// ruleid: go-sqli-taint
		y := "drop table " + v[0]
		use(x, y)
	}
	h.DB.Raw(fmt.Sprintf("x %s", id))
	h.DB.Model(&User{}).Where(fmt.Sprintf("a = %s", id))
	h.DB.Order("a " + id).Find(&x)
	http.HandleFunc("/x", func(w http.ResponseWriter, req *http.Request) {
		// ruleid: go-sqli-taint
		fmt.Fprintf(w, "select "+req.URL.Path)
	})
}
