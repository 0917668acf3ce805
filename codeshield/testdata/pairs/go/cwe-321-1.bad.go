package auth

import (
	"errors"
	"net/http"
	"os"
	"strings"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"github.com/labstack/echo/v4"
)

var jwtKey = []byte("my-super-secret-signing-key-2024")

func IssueToken(c echo.Context) error {
	user := strings.TrimSpace(c.FormValue("user"))
	if !checkPassword(user, c.FormValue("password")) {
		return c.NoContent(http.StatusUnauthorized)
	}
	claims := jwt.RegisteredClaims{
		Subject:   user,
		Issuer:    hostname(),
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(15 * time.Minute)),
	}
	signed, err := jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(jwtKey)
	if err != nil {
		return errors.New("could not sign token")
	}
	return c.JSON(http.StatusOK, echo.Map{"token": signed})
}

func hostname() string {
	h, _ := os.Hostname()
	return h
}
