package main

import (
	"crypto/md5"
	"crypto/tls"
	"database/sql"
	"fmt"
	"html/template"
	ttpl "text/template"
	_ "net/http/pprof"
	. "strings"
	"net/http"
	"os/exec"
)

const secret = "hunter2"

var (
	db   *sql.DB
	addr = ":8080"
)

type Server struct {
	db   *sql.DB
	name string `json:"name,omitempty"`
	mu   sync.Mutex
	http.Handler
}

type Handler interface {
	ServeHTTP(w http.ResponseWriter, r *http.Request)
}

func init() { setup() }

func (s *Server) handle(w http.ResponseWriter, r *http.Request) {
	id := r.URL.Query().Get("id")
	q := "SELECT * FROM t WHERE id=" + id
	rows, err := s.db.Query(q)
	if err != nil {
		log.Fatal(err)
	}
	defer rows.Close()
	s.db.Query("SELECT 1")
	s.db.Query(fmt.Sprintf("SELECT %s", id))
	db.Exec("DELETE " + id)
	cmd := exec.Command("sh", "-c", id)
	cmd.Run()
	exec.Command(id)
	fmt.Fprintf(w, "<b>%s</b>", id)
	w.Write([]byte(id))
	tmpl := template.Must(template.New("x").Parse(id))
	tmpl.Execute(w, template.HTML(id))
	ttpl.New("y").Parse("z")
	h := md5.New()
	md5.Sum([]byte(id))
	cfg := &tls.Config{InsecureSkipVerify: true, MinVersion: tls.VersionTLS10}
	cfg2 := tls.Config{MinVersion: tls.VersionTLS12}
	go func() { work(id) }()
	go work(id)
	http.SetCookie(w, &http.Cookie{Name: "a", Value: id, Secure: false})
	cookie := http.Cookie{Name: "b", HttpOnly: true}
	Contains(id, "x")
	http.ListenAndServe(addr, nil)
	http.HandleFunc("/x", func(w http.ResponseWriter, r *http.Request) { w.Write(nil) })
	ioutil.WriteFile("x", nil, 0777)
	os.Chmod("x", 0777)
	resp, _ := http.Get("http://" + id)
	tr := &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}
	r.ParseForm()
	switch v := x.(type) {
	case string:
		use(v)
	case int, int64:
		use(v)
	default:
		return
	}
	switch {
	case id == "a":
		one()
	}
	select {
	case m := <-ch:
		use(m)
	case ch <- 1:
	default:
	}
	for i := 0; i < 10; i++ { use(i) }
	for k, v := range m { use(k, v) }
	for _, v := range m { use(v) }
	for range m { use(1) }
	for { break }
	for cond { use(2) }
	if v, ok := m["k"]; ok { use(v) }
	if x, err := f(); err != nil { return }
	m := map[string]int{"a": 1, "b": 2}
	sl := []string{"a", "b"}
	arr := [3]int{1, 2, 3}
	p := &Point{1, 2}
	var z int
	var y int = 5
	var s2, s3 string = "a", "b"
	x, y = y, x
	x += 1
	x++
	ch <- 5
	n := <-ch
	sl[0] = "c"
	sub := sl[1:2]
	f := func(a int) int { return a }
	i := x.(int)
	mk := make([]byte, 10)
	mc := make(chan int)
	nn := new(Point)
	_ = z
	label:
	goto label
	panic("x")
	s.mu.Lock()
	defer s.mu.Unlock()
	defer func() { recover() }()
	return
}
