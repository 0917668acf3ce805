package main

import (
	"context"
	"crypto/md5"
	"crypto/rand"
	"crypto/rsa"
	"crypto/tls"
	"database/sql"
	"fmt"
	"html/template"
	// ruleid: g-rand
	mrand "math/rand"
	"net/http"
	"os/exec"
	"strings"

	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt"
	"github.com/gorilla/mux"
	"github.com/gorilla/sessions"
	"gorm.io/gorm"
)

type server struct {
	db   *sql.DB
	gdb  *gorm.DB
	conf tls.Config
}

const base = "SELECT * FROM t"

func (s *server) list(w http.ResponseWriter, r *http.Request) {
	id := r.URL.Query().Get("id")
	// ruleid: g-sql-fmt, g-taint-sql
	q := fmt.Sprintf("SELECT * FROM users WHERE id = %s", id)
	// ruleid: g-sqli
	rows, err := s.db.Query(q)
	if err != nil {
		http.Error(w, err.Error(), 500)
		return
	}
	defer rows.Close()
	// ruleid: g-sql-fmt, g-sqli, g-taint-sql
	s.db.Exec("DELETE FROM t WHERE id = " + id)
	s.db.Exec("DELETE FROM t WHERE id = ?", id)
	s.db.Exec("DELETE " + "FROM t")
	s.db.Exec(base)
	// ruleid: g-sql-fmt, g-sqli
	_, err = s.db.Exec(q)
	// ruleid: g-sqli, g-taint-sql
	s.db.QueryContext(r.Context(), "select 1 "+id)
	// ruleid: g-sqli
	row := s.db.QueryRow(fmt.Sprintf("select %d", 1))
	var sb strings.Builder
	sb.WriteString("select * from x where y = ")
	// ruleid: g-taint-sql
	sb.WriteString(r.FormValue("y"))
	s.db.Query(sb.String())
	name := r.PostFormValue("n")
	sq := "update t set a = "
	// ruleid: g-sql-fmt, g-taint-sql
	sq += name
	s.db.Query(sq, 1)
	v := "select 2"
	// ruleid: g-sql-fmt
	v = fmt.Sprintf("select %s", "x")
	s.db.Query(v)
	n, _ := strconv.Atoi(id)
	fmt.Sprintf("select %d", n)
	// ruleid: g-sql-fmt, g-taint-sql
	full := "delete from " + id
	s.db.QueryRowContext(context.Background(), full, 1)
	vars := mux.Vars(r)
	// ruleid: g-taint-sql
	fmt.Fprintf(w, "insert into %s", vars["x"])
	fmt.Fprintf(w, "hello %s", vars["x"])
	log.Printf("select %s", vars["x"])
	// ruleid: g-sql-fmt, g-taint-sql
	s.db.ExecContext(r.Context(), fmt.Sprintf("drop table %s", id))
	s.db.ExecContext(r.Context(), "drop table x", id)
}

func (s *server) orm(c *gin.Context) {
	var u []User
	// ruleid: g-taint-sql
	s.gdb.Where("name = " + c.Query("n")).Find(&u)
	s.gdb.Where("name = ?", c.Query("n")).Find(&u)
	s.gdb.Order(c.DefaultQuery("o", "id")).Find(&u)
	// ruleid: g-taint-sql
	s.gdb.Order(c.Param("o")).Find(&u)
	// ruleid: g-taint-sql
	s.gdb.Raw("select * from x where " + c.PostForm("f")).Scan(&u)
	// ruleid: g-taint-sql
	s.gdb.Raw("select * from x where y = ?", c.PostForm("f")).Scan(&u)
	if name, ok := c.GetQuery("x"); ok {
		s.gdb.Raw("select " + name)
	}
	db := s.gdb.Session(&gorm.Session{})
	order := c.Query("order")
	switch order {
	case "a":
		db = db.Order("a")
	default:
		// ruleid: g-taint-sql
		db = db.Order(order)
	}
}

func run(ctx context.Context, cmd string, args ...string) error {
	exec.Command("ls", "-l").Run()
	// ruleid: g-exec
	exec.Command(cmd).Run()
	// ruleid: g-exec
	exec.Command(cmd, args...)
	// ruleid: g-exec
	exec.CommandContext(ctx, cmd, args...)
	exec.CommandContext(ctx, "git", args...)
	// ruleid: g-exec
	c := exec.Command("bash", "-c", cmd)
	c2 := exec.Command("/bin/sh", "-c", "echo hi")
	// ruleid: g-exec
	c3 := exec.Command("sh", "-c", fmt.Sprintf("ls %s", cmd))
	x := &exec.Cmd{Path: cmd, Args: args}
	// ruleid: g-exec
	x.Run()
	y := &exec.Cmd{Path: "/bin/ls", Stdout: os.Stdout}
	y.Run()
	fixed := "ls"
	exec.Command(fixed, "-l")
	var prog = "id"
	exec.Command(prog)
	if err := c.Start(); err != nil {
		return err
	}
	return c.Wait()
}

func tlsStuff() *http.Client {
	tr := &http.Transport{
		// ruleid: g-tls-min, g-tls-skip
		TLSClientConfig: &tls.Config{InsecureSkipVerify: true},
	}
	a := &tls.Config{MinVersion: tls.VersionTLS12}
	// ruleid: g-tls-ver
	b := tls.Config{
		MinVersion:   tls.VersionSSL30,
		Certificates: nil,
	}
	// ruleid: g-tls-skip
	b.InsecureSkipVerify = true
	// ruleid: g-tls-ver
	b.MinVersion = tls.VersionTLS10
	// ruleid: g-tls-min
	c := &tls.Config{}
	c.MinVersion = tls.VersionTLS13
	// ruleid: g-tls-min, g-tls-ver
	d := tls.Config{CipherSuites: []uint16{tls.TLS_RSA_WITH_RC4_128_SHA, tls.TLS_AES_128_GCM_SHA256}}
	e := &tls.Config{ServerName: "x", InsecureSkipVerify: false, MinVersion: tls.VersionTLS11}
	var f tls.Config
	f.InsecureSkipVerify = os.Getenv("X") == "1"
	return &http.Client{Transport: tr}
}

func crypto() {
	// ruleid: g-md5
	h := md5.New()
	// ruleid: g-md5
	fmt.Printf("%x", md5.Sum([]byte("x")))
	// ruleid: g-rsa
	rsa.GenerateKey(rand.Reader, 1024)
	rsa.GenerateKey(rand.Reader, 2048)
	bits := 512
	// ruleid: g-rsa
	k, err := rsa.GenerateKey(rand.Reader, bits)
	// ruleid: g-rsa
	rsa.GenerateMultiPrimeKey(rand.Reader, 3, 1024)
	mrand.Intn(5)
	// ruleid: g-jwt-none
	token := jwt.NewWithClaims(jwt.SigningMethodNone, jwt.MapClaims{"a": 1})
	// ruleid: g-jwt-none
	s, err := token.SignedString([]byte("secret"))
	key := []byte("other")
	// ruleid: g-jwt-none
	s2, _ := token.SignedString(key)
	// ruleid: g-jwt-none
	s3, _ := token.SignedString(jwt.UnsafeAllowNoneSignatureType)
	s4, _ := token.SignedString([]byte(os.Getenv("K")))
	// ruleid: g-jwt-none
	new(jwt.Parser).ParseUnverified(s, nil)
	// ruleid: g-jwt-none
	parser.ParseUnverified(s, claims)
}

func redirect(w http.ResponseWriter, r *http.Request) {
	// ruleid: g-open-redirect
	http.Redirect(w, r, r.FormValue("u"), http.StatusFound)
	// ruleid: g-open-redirect
	u := r.URL.Query().Get("next")
	http.Redirect(w, r, u, 302)
	http.Redirect(w, r, "/x", 302)
	// ruleid: g-open-redirect
	http.Redirect(w, r, fmt.Sprintf("https://%s%s", r.Host, r.URL), 301)
	// ruleid: g-template
	t := template.HTML(u)
	template.HTML("<b>")
	// ruleid: g-template
	template.JS("a" + u)
	template.JS("a" + "b")
	// ruleid: g-template
	template.URL(strings.TrimSpace(u))
	// ruleid: g-cookie
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "b"})
	http.SetCookie(w, &http.Cookie{Name: "a", Secure: true, HttpOnly: true})
	// ruleid: g-cookie
	c := http.Cookie{
		Name:   "x",
		Secure: false,
	}
	// ruleid: g-cookie2
	session.Options = &sessions.Options{Path: "/", HttpOnly: false}
	session.Options = &sessions.Options{MaxAge: 1, Secure: true}
	// ruleid: g-cookie2
	store.Options = &sessions.Options{}
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, r.FormValue("z"), 302)
	})
}
