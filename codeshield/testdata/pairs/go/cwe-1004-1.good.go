package main

import (
	"net/http"
	"time"

	"github.com/gin-gonic/gin"
)

type LoginForm struct {
	User     string `form:"user" binding:"required"`
	Password string `form:"password" binding:"required"`
}

func main() {
	r := gin.Default()
	r.POST("/login", func(c *gin.Context) {
		var form LoginForm
		if err := c.ShouldBind(&form); err != nil {
			c.JSON(http.StatusBadRequest, gin.H{"error": "missing fields"})
			return
		}
		token, err := login(form.User, form.Password)
		if err != nil {
			c.JSON(http.StatusUnauthorized, gin.H{"error": "invalid credentials"})
			return
		}
		c.SetSameSite(http.SameSiteStrictMode)
		c.SetCookie("session_token", token, int(time.Hour.Seconds()), "/", "", true, true)
		c.JSON(http.StatusOK, gin.H{"status": "ok"})
	})
	r.Run("127.0.0.1:8080")
}
