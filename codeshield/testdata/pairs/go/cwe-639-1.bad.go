package docs

import (
	"database/sql"
	"errors"
	"net/http"

	"github.com/gin-gonic/gin"
)

type Handler struct{ db *sql.DB }

// DeleteDocument removes a document of the signed-in user.
func (h *Handler) DeleteDocument(c *gin.Context) {
	userID := c.GetInt64("userID")
	if userID == 0 {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	id := c.Param("id")
	_, err := h.db.ExecContext(c, "DELETE FROM documents WHERE id = $1", id)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		c.AbortWithStatus(http.StatusInternalServerError)
		return
	}
	c.Status(http.StatusNoContent)
}
