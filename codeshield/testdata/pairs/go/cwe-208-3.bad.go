package auth

import (
	"bytes"
	"net/http"
	"os"

	"github.com/gin-gonic/gin"
)

// RequireAPIKey rejects requests that do not carry the service's key.
func RequireAPIKey() gin.HandlerFunc {
	apiKey := []byte(os.Getenv("SERVICE_API_KEY"))
	return func(c *gin.Context) {
		given := []byte(c.GetHeader("X-API-Key"))
		if len(apiKey) == 0 || !bytes.Equal(given, apiKey) {
			c.AbortWithStatusJSON(http.StatusUnauthorized, gin.H{"error": "unauthorized"})
			return
		}
		c.Next()
	}
}
