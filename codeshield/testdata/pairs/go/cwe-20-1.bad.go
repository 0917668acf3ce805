package links

import "strings"

// Own reports whether a link leads to example.com or a sub-domain of it.
func Own(link string) bool {
	return strings.HasPrefix(link, "https://example.com") || strings.Contains(link, ".example.com")
}
