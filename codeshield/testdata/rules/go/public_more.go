package more

import (
	"compress/gzip"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"sync"
	"unsafe"

	"github.com/lestrrat-go/libxml2/parser"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
)

type Account struct {
	Name     string `json:"name"`
	Password string `json:"password"`
	age      int
	passwordHash, salt string
	mu       sync.Mutex
}

// ruleid: g-method
func (a *Account) Save() error {
	a.mu.Lock()
	if a.Name == "" {
		return fmt.Errorf("x")
	}
	a.mu.Unlock()
	return nil
}

func (a Account) Get() (string, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.age > 1 {
		return "", nil
	}
	return a.Name, nil
}

// ruleid: g-method
func (a *Account) two(b int) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	if b > 1 {
		return nil
	}
	a.mu.Unlock()
	return nil
}

func lock(m sync.Mutex, n *sync.Mutex) {}

func conns(addr string) {
	// ruleid: g-grpc
	c, err := grpc.Dial(addr, grpc.WithInsecure())
	// ruleid: g-grpc
	c2, err := grpc.Dial("x", grpc.WithBlock(), grpc.WithInsecure(), grpc.WithTimeout(5))
	// ruleid: g-grpc, g-unused-err
	c3, _ := grpc.Dial(addr, grpc.WithTransportCredentials(insecure.NewCredentials()))
	// ruleid: g-grpc
	s := grpc.NewServer()
	s2 := grpc.NewServer(grpc.Creds(creds))
	s3 := grpc.NewServer(grpc.MaxRecvMsgSize(5), grpc.Creds(creds))
	// ruleid: g-grpc
	s4 := grpc.NewServer(opts...)
	// ruleid: g-bind-all
	net.Listen("tcp", "0.0.0.0:80")
	// ruleid: g-bind-all
	l, err := net.Listen("tcp", ":8080")
	net.Listen("tcp", "127.0.0.1:80")
	// ruleid: g-bind-all
	http.ListenAndServe(":80", nil)
	log.Fatal(http.ListenAndServe("localhost:80", mux))
	// ruleid: g-http-plain
	http.Get("http://example.com")
	http.Get("https://example.com")
	http.Get("http://localhost/x")
	// ruleid: g-http-plain, g-unused-err
	req, _ := http.NewRequest("GET", "http://a.b/c", nil)
	// ruleid: g-http-plain
	http.NewRequestWithContext(ctx, http.MethodPost, "HTTP://x.y", body)
	resp, err := http.Get(addr)
	defer resp.Body.Close()
	// ruleid: g-defer-close
	r2, err := http.Get(addr)
	io.Copy(os.Stdout, r2.Body)
}

func loops(xs []Account, m map[string]*Account) []*Account {
	var out []*Account
	// ruleid: g-loop-ptr
	for _, x := range xs {
		out = append(out, &x)
	}
	for _, x := range xs {
		x := x
		use(x)
		p := &x
	}
	for i := range xs {
		out = append(out, &xs[i])
	}
	for _, v := range xs {
		go func() {
			fmt.Println(v)
		}()
	}
	for k, v := range m {
		go func(v *Account) {
			fmt.Println(k, v)
		}(v)
		defer func() { use(&v) }()
	}
	for _, e := range xs {
		if e.age > 0 {
			foo(1, bar(&e.Name))
		}
	}
	return out
}

func errs() {
	// ruleid: g-unused-err
	x, _ := strconv.Atoi("5")
	// ruleid: g-unused-err
	_ = os.Remove("x")
	// ruleid: g-unused-err
	y, err := os.Open("f")
	if err == nil {
		y.Close()
	}
	_, _ = fmt.Println()
	v, ok := m["a"]
	// ruleid: g-type-assert
	s := any.(string)
	// ruleid: g-type-assert
	t, ok := any.(*Account)
	switch t := any.(type) {
	case string:
		use(t)
	}
	// ruleid: g-unsafe
	p := unsafe.Pointer(&x)
	// ruleid: g-unsafe
	n := unsafe.Sizeof(x)
	// ruleid: g-unsafe
	q := (*int)(unsafe.Pointer(uintptr(p) + 1))
}

func files(name string, w http.ResponseWriter, r *http.Request) error {
	os.Open(name)
	os.Open(filepath.Base(name))
	os.Open(filepath.Join("/x", name))
	f, err := os.OpenFile(r.URL.Path, os.O_RDONLY, 0)
	os.Open(os.Args[1])
	ioutil.ReadFile("/" + name)
	if len(os.Args) > 2 {
		p := os.Args[2]
		os.Open(p)
	}
	var buf bufio.Writer
	io.Copy(buf, name)
	buf.Flush()
	for _, a := range os.Args[1:] {
		os.Open(a)
	}
	return nil
}

func ssrf(w http.ResponseWriter, req *http.Request) {
	u := req.FormValue("u")
	// ruleid: g-ssrf
	http.Get(u)
	http.Get("https://api.example.com/" + u)
	// ruleid: g-ssrf
	http.Get(fmt.Sprintf("https://%s/x", u))
	http.Get(fmt.Sprintf("https://fixed.com/%s", u))
	c := &http.Client{Timeout: 5}
	// ruleid: g-ssrf
	c.Get(u)
	c.Do(req)
	// ruleid: g-ssrf
	c.Post(req.Header.Get("X"), "t", nil)
	url := "http://" + u
	// ruleid: g-ssrf
	http.Head(url)
	// ruleid: g-xxe
	parser.New(parser.XMLParseNoEnt)
	// ruleid: g-xxe
	parser.New(parser.XMLParseDTDLoad | parser.XMLParseNoEnt)
	parser.New()
}

func ints(s string, b []byte) {
	n, err := strconv.Atoi(s)
	// ruleid: g-int-overflow
	a := int32(n)
	// ruleid: g-int-overflow
	c := int16(n + 1)
	// ruleid: g-int-overflow
	_ = b[n]
	zr, err := gzip.NewReader(r)
	// ruleid: g-decomp
	io.Copy(w, zr)
	if n > 5 {
		// ruleid: g-int-overflow
		d := int32(n)
	}
	// ruleid: g-unused-err
	m, _ := strconv.ParseInt(s, 10, 64)
	e := int32(m)
}

func routes(r *mux.Router, ctx context.Context, c chan int) {
	// ruleid: g-dots-chain
	r.Methods("GET").Path("/x").HandlerFunc(h)
	// ruleid: g-dots-chain
	r.Methods("GET").HandlerFunc(h)
	// ruleid: g-dots-chain
	r.Path("/y").Methods("POST").HandlerFunc(h2)
	switch r.Host {
	case "b", "a":
		x()
	case "a":
		y()
	}
	switch r.Host {
	case "c":
	case "a":
		y()
	default:
	}
	// ruleid: g-select
	select {
	case <-ctx.Done():
		return
	}
	// ruleid: g-select
	select {
	case <-ctx.Done():
		return
	case v := <-c:
		use(v)
	}
	// ruleid: g-chan
	c <- 1
	// ruleid: g-chan
	d := make(chan int)
	e := make(chan int, 5)
	// ruleid: g-chan
	close(d)
}
