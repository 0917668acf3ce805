package links

import (
	"net/url"
	"strings"
)

// Own reports whether a link leads to example.com or a sub-domain of it.
func Own(link string) bool {
	u, err := url.Parse(link)
	if err != nil || u.Scheme != "https" {
		return false
	}
	h := strings.ToLower(u.Hostname())
	return h == "example.com" || strings.HasSuffix(h, ".example.com")
}
