package directory

import (
	"errors"
	"fmt"
	"net/http"

	"github.com/go-ldap/ldap/v3"
)

type Handler struct {
	conn *ldap.Conn
	base string
}

// FindUser answers with the mail address of the user whose uid is in the query string.
func (h *Handler) FindUser(w http.ResponseWriter, r *http.Request) {
	uid := r.URL.Query().Get("uid")
	mail, err := h.lookup(uid)
	if err != nil {
		http.Error(w, "not found", http.StatusNotFound)
		return
	}
	fmt.Fprintln(w, mail)
}

func (h *Handler) lookup(uid string) (string, error) {
	filter := fmt.Sprintf("(&(objectClass=person)(uid=%s))", ldap.EscapeFilter(uid))
	req := ldap.NewSearchRequest(
		h.base,
		ldap.ScopeWholeSubtree, ldap.NeverDerefAliases, 1, 5, false,
		filter,
		[]string{"mail"},
		nil,
	)
	res, err := h.conn.Search(req)
	if err != nil {
		return "", err
	}
	if len(res.Entries) != 1 {
		return "", errors.New("no such user")
	}
	return res.Entries[0].GetAttributeValue("mail"), nil
}
