package admin

import (
	"database/sql"
	"net/http"

	"github.com/gin-gonic/gin"
)

func Routes(r *gin.Engine, db *sql.DB, requireAdmin gin.HandlerFunc) {
	g := r.Group("/admin", requireAdmin)
	g.DELETE("/users/:id", func(c *gin.Context) {
		if _, err := db.ExecContext(c, "DELETE FROM users WHERE id = $1", c.Param("id")); err != nil {
			c.AbortWithStatus(http.StatusInternalServerError)
			return
		}
		c.Status(http.StatusNoContent)
	})
}
