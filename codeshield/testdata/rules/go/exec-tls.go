package main

import (
	"compress/gzip"
	"crypto/md5"
	"crypto/rsa"
	"crypto/sha1"
	"crypto/tls"
	"html/template"
	"io"
	mrand "math/rand"
	"net"
	"net/http"
	_ "net/http/pprof"
	"os"
	"os/exec"
	"unsafe"

	"golang.org/x/crypto/ssh"
)

const shell = "/bin/bash"

func run(user string, ctx context.Context) {
	// ruleid: exec-command
	exec.Command(user, "-x").Run()
	exec.Command("ls", user)
	// ruleid: exec-command
	exec.Command("bash", "-c", user)
	// ruleid: exec-command
	exec.Command(shell, "-c", user)
	exec.Command("/bin/sh", "-c", "ls")
	exec.CommandContext(ctx, user)
	cmd := "ls"
	exec.Command(cmd, user)
	// ruleid: exec-command
	out, err := exec.Command(user).Output()
	if err != nil {
		return
	}
}

func conn() *tls.Config {
	// ruleid: tls-insecure
	a := &tls.Config{InsecureSkipVerify: true, MinVersion: tls.VersionTLS12}
	// ruleid: tls-bad-cipher, tls-min
	b := tls.Config{
		CipherSuites: []uint16{tls.TLS_A, tls.TLS_RSA_WITH_RC4_128_SHA},
	}
	// ruleid: tls-insecure, tls-min
	tr := &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}
	// ruleid: tls-min
	return &tls.Config{}
}

func serve() {
	// ruleid: listen-no-tls, pprof-imported
	http.ListenAndServe(":80", nil)
	mux := http.NewServeMux()
	// ruleid: listen-no-tls
	log.Fatal(http.ListenAndServe(":81", mux))
	// ruleid: bind-all
	net.Listen("tcp", "0.0.0.0:80")
	// ruleid: bind-all
	net.Listen("tcp", ":80")
	net.Listen("tcp", "127.0.0.1:80")
}

func misc(w http.ResponseWriter, p string) error {
	// ruleid: md5-go
	h := md5.New()
	io.WriteString(h, p)
	// ruleid: md5-go
	x := sha1.Sum([]byte(p))
	// ruleid: math-rand
	n := mrand.Intn(3)
	// ruleid: rsa-bits
	k, err := rsa.GenerateKey(rnd, 1024)
	k, err = rsa.GenerateKey(rnd, 2048)
	http.SetCookie(w, &http.Cookie{Name: "a", Secure: true})
	// ruleid: cookie-nosecure
	c := http.Cookie{Name: "a"}
	// ruleid: file-perm
	os.OpenFile(p, os.O_RDWR, 0777)
	os.WriteFile(p, nil, 0600)
	// ruleid: file-perm
	if err := os.Mkdir(p, 0o755); err != nil {
		return err
	}
	// ruleid: err-ignored
	_, _ = fmt.Println(p)
	// ruleid: unsafe-use
	u := uintptr(unsafe.Pointer(&n))
	// ruleid: defer-close
	f, err := os.Open(p)
	defer f.Close()
	r, _ := gzip.NewReader(f)
	// ruleid: zip-bomb
	io.Copy(w, r)
	// ruleid: ssh-insecure
	cfg := &ssh.ClientConfig{HostKeyCallback: ssh.InsecureIgnoreHostKey()}
	// ruleid: template-unescape
	template.HTML(p)
	// ruleid: template-unescape
	template.JS(p)
	switch v := x.(type) {
	case int:
		// ruleid: exec-command
		exec.Command(p)
	}
	go func() {
		// ruleid: exec-command
		exec.Command(p)
	}()
	return nil
}
