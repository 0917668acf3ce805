// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

//go:build ignore

package fixture

import (
	"net/http"
	"os/exec"
)

func command(name string) error {
	// ruleid: go-command-injection
	return exec.Command("sh", "-c", "ls "+name).Run()
}

func commandArgument(name string) error {
	// ok: go-command-injection, go-command-variable
	return exec.Command("ls", "--", name).Run()
}

func commandChecked(name string) error {
	if !validName.MatchString(name) {
		return errName
	}
	// ok: go-command-injection
	return exec.Command("sh", "-c", "ls "+name).Run()
}

func run(w http.ResponseWriter, r *http.Request) {
	tool := r.URL.Query().Get("tool")
	// ruleid: go-command-from-request, go-command-variable
	exec.Command(tool).Run()
	// ok: go-command-from-request
	exec.Command("date").Run()
}

func user(db *sql.DB, name string) {
	// ruleid: go-sql-built
	q := fmt.Sprintf("SELECT * FROM users WHERE name = '%s'", name)
	// ruleid: go-sql-injection
	db.Query(q)
	// ok: go-sql-injection, go-sql-built
	db.Query("SELECT * FROM users WHERE name = ?", name)
}

func find(ctx context.Context, coll *mongo.Collection, js string) {
	// ruleid: go-nosql-injection
	coll.Find(ctx, bson.M{"$where": js})
	// ok: go-nosql-injection
	coll.Find(ctx, bson.M{"name": js})
}

func read(name string) ([]byte, error) {
	// ruleid: go-path-traversal
	p := filepath.Join("/srv/www", name)
	return os.ReadFile(p)
}

func readChecked(name string) ([]byte, error) {
	// ok: go-path-traversal
	p := filepath.Join("/srv/www", name)
	if !strings.HasPrefix(p, "/srv/www/") {
		return nil, errPath
	}
	return os.ReadFile(p)
}

func unzip(dest string, z *zip.Reader) {
	for _, f := range z.File {
		// ruleid: go-zip-slip
		p := filepath.Join(dest, f.Name)
		extract(p)
	}
	for _, f := range z.File {
		if !filepath.IsLocal(f.Name) {
			continue
		}
		// ok: go-zip-slip
		p := filepath.Join(dest, f.Name)
		extract(p)
	}
}

func page(name string) string {
	// ruleid: go-html-unescaped
	return "<p>Hello " + name + "</p>"
}

func pageEscaped(name string) string {
	// ok: go-html-unescaped
	return "<p>Hello " + html.EscapeString(name) + "</p>"
}

func show(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-template-injection
	t, _ := template.New("x").Parse(r.FormValue("t"))
	// ok: go-template-injection
	u, _ := template.New("x").Parse("{{.}}")
}

func node(name string) string {
	// ruleid: go-xpath-injection
	return fmt.Sprintf("//user[name='%s']", name)
}

func nodeChecked(name string) string {
	if !validName(name) {
		return ""
	}
	// ok: go-xpath-injection
	return fmt.Sprintf("//user[name='%s']", name)
}

func person(uid string) string {
	// ruleid: go-ldap-injection
	return fmt.Sprintf("(uid=%s)", uid)
}

func personEscaped(uid string) string {
	// ok: go-ldap-injection
	return fmt.Sprintf("(uid=%s)", ldap.EscapeFilter(uid))
}

func header(value string) string {
	// ruleid: go-header-injection
	return fmt.Sprintf("X-Name: %s\r\n", value)
}

func headerChecked(value string) string {
	if strings.ContainsAny(value, "\r\n") {
		return ""
	}
	// ok: go-header-injection
	return fmt.Sprintf("X-Name: %s\r\n", value)
}

func login(user string) {
	// ruleid: go-log-injection
	log.Printf("login of %s", user)
	// ok: go-log-injection
	log.Printf("login of %q", user)
}

func fetch(u string) {
	// ruleid: go-ssrf
	http.Get(u)
}

func fetchChecked(u string) error {
	parsed, err := url.Parse(u)
	if err != nil || !allowed[parsed.Hostname()] {
		return errHost
	}
	// ok: go-ssrf
	http.Get(u)
}

func back(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-open-redirect
	http.Redirect(w, r, r.FormValue("next"), 302)
	// ok: go-open-redirect
	http.Redirect(w, r, "/home", 302)
}

func search(pattern string) {
	// ruleid: go-regex-from-input
	regexp2.MustCompile(pattern, 0)
	// ruleid: go-regex-exponential
	regexp2.MustCompile(`^([a-z]+)+$`, 0)
	// ok: go-regex-exponential, go-regex-from-input
	regexp2.MustCompile(`^[a-z]+$`, 0)
}
