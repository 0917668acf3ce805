package main

import (
	"fmt"
	"net/http"
	"os/exec"
	mrand "math/rand"
	. "strings"
	_ "github.com/lib/pq"
)

import "crypto/md5"

const Key = "secret"
const (
	A = iota
	B
)

var global int = 5
var x, y = 1, 2

type User struct {
	Name string `json:"name"`
	Age  int
	*Embedded
}
type Reader interface {
	Read(p []byte) (n int, err error)
	io.Closer
}
type Fn func(a int) error
type Alias = User
type List[T any] struct{ items []T }

func (u *User) Save(ctx context.Context, db *sql.DB) error {
	q := fmt.Sprintf("SELECT * FROM t WHERE n = %s", u.Name)
	rows, err := db.QueryContext(ctx, q)
	if err != nil {
		return err
	}
	defer rows.Close()
	db.Exec("INSERT " + u.Name)
	db.Exec("INSERT ?", u.Name)
	return nil
}

func Map[T, U any](xs []T, f func(T) U) []U { return nil }
// MATCH:
func multi(a, b int, c ...string) (x int, err error) { return 1, nil }
func noargs() {}

func handler(w http.ResponseWriter, r *http.Request) {
	id := r.URL.Query().Get("id")
	cmd := exec.Command("sh", "-c", id)
	cmd.Run()
	if err := cmd.Start(); err != nil {
		http.Error(w, err.Error(), 500)
	}
	fmt.Fprintf(w, "hi %s", id)
	w.Write([]byte(id))
	go func() { work() }()
	go work()
	defer func() { recover() }()
	ch := make(chan int, 10)
	m := make(map[string]int)
	s := make([]byte, 10)
	ch <- 1
	v := <-ch
	v, ok := <-ch
	for i := 0; i < 10; i++ {
		fmt.Println(i)
	}
	for k, v := range m {
		use(k, v)
	}
	for range ch {
	}
	for {
		break
	}
	for x < 3 {
		x++
	}
	switch v := i.(type) {
	case int:
		a()
	case string, bool:
		b()
	default:
		c()
	}
	switch x {
	case 1:
		one()
		fallthrough
	case 2, 3:
		two()
	}
	switch {
	case x > 1:
		big()
	}
	select {
	case a := <-ch:
		use(a)
	case ch <- 2:
	default:
	}
	u := User{Name: "a", Age: 3}
	p := &User{"a", 3}
	arr := []int{1, 2, 3}
	mm := map[string]int{"a": 1, "b": 2}
	f := func(a int) int { return a }
	var e error
	var cl = &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true, MinVersion: tls.VersionTLS10}}}
	x, y = y, x
	x += 2
	*p = User{}
	b := arr[1:2]
	c := arr[0]
	d := i.(string)
	t := interface{}(x)
	n := int64(x)
	if x > 1 && y < 2 || !ok {
	} else if x == 3 {
		three()
	} else {
		other()
	}
	h := md5.New()
	h2 := md5.Sum([]byte("x"))
	r2 := mrand.Intn(10)
	goto end
end:
	return
	http.HandleFunc("/", handler)
	http.ListenAndServe(":8080", nil)
	log.Fatal(http.ListenAndServe(":8080", nil))
	os.Chmod("f", 0777)
	append(arr, 1, 2)
	foo(arr...)
	Contains("a", "b")
	gen[int](3)
}
