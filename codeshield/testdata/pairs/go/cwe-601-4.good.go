package login

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/labstack/echo/v4"
)

// AfterLogin sends the user back to where they came from.
func AfterLogin(c echo.Context) error {
	next := c.QueryParam("next")
	u, err := url.Parse(next)
	if err != nil || u.IsAbs() || u.Host != "" || !strings.HasPrefix(u.Path, "/") || strings.HasPrefix(u.Path, "//") || strings.Contains(next, "\\") {
		next = "/"
	}
	return c.Redirect(http.StatusFound, next)
}
