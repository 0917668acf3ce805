// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

//go:build ignore

package fixture

func calculate(w http.ResponseWriter, r *http.Request) {
	vm := goja.New()
	// ruleid: go-code-from-input
	v, err := vm.RunString(r.FormValue("formula"))
	// ok: go-code-from-input
	v, err = vm.RunString("price * count")
}

func calculateText(text string) {
	vm := goja.New()
	// ruleid: go-code-from-parameter
	vm.RunString(text)
	// ok: go-code-from-parameter
	vm.RunString("1 + 1")
}

func cors(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	// ruleid: go-cors-origin-reflected
	w.Header().Set("Access-Control-Allow-Origin", origin)
}

func corsListed(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origins[origin] {
		// ok: go-cors-origin-reflected
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

// ruleid: go-websocket-origin-unchecked
var open = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return true }}

// ok: go-websocket-origin-unchecked
var checked = websocket.Upgrader{ReadBufferSize: 1024}

func signIn(user, password string) {
	// ruleid: go-secret-logged
	log.Printf("login of %q with %q", user, password)
	// ok: go-secret-logged
	log.Printf("login of %q", user)
}

func list(w http.ResponseWriter, r *http.Request) {
	for _, e := range entries {
		// ruleid: go-html-printed
		fmt.Fprintf(w, "<li>%s</li>", e.Text)
		// ok: go-html-printed
		fmt.Fprintf(w, "<li>%d</li>", e.ID)
	}
}

func (s *server) visit(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-map-without-lock-in-handler
	s.visits[r.URL.Path]++
}

func (s *server) visitLocked(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	// ok: go-map-without-lock-in-handler
	s.visits[r.URL.Path]++
}

func remove(c *gin.Context) {
	if c.GetInt64("userID") == 0 {
		return
	}
	id := c.Param("id")
	// ruleid: go-object-of-any-user
	db.Exec("DELETE FROM documents WHERE id = ?", id)
}

func removeOwn(c *gin.Context) {
	userID := c.GetInt64("userID")
	id := c.Param("id")
	// ok: go-object-of-any-user
	db.Exec("DELETE FROM documents WHERE id = ? AND owner_id = ?", id, userID)
}
