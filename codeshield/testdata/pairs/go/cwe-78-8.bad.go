package gitsvc

import (
	"bytes"
	"os/exec"
	"strings"

	"github.com/labstack/echo/v4"
)

func Blame(c echo.Context) error {
	file := c.QueryParam("file")
	line := c.QueryParam("line")
	var out bytes.Buffer
	cmd := exec.Command("bash", "-c", strings.Join([]string{"git blame -L", line + ",+1", file}, " "))
	cmd.Stdout = &out
	if err := cmd.Run(); err != nil {
		return c.NoContent(404)
	}
	return c.String(200, out.String())
}
