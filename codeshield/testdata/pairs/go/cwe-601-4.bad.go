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
	if strings.TrimSpace(next) == "" {
		next = "/"
	}
	if _, err := url.Parse(next); err != nil {
		return c.NoContent(http.StatusBadRequest)
	}
	return c.Redirect(http.StatusFound, next)
}
