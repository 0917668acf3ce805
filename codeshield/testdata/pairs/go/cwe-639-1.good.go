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
	res, err := h.db.ExecContext(c, "DELETE FROM documents WHERE id = $1 AND owner_id = $2", id, userID)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		c.AbortWithStatus(http.StatusInternalServerError)
		return
	}
	if n, _ := res.RowsAffected(); n == 0 {
		c.AbortWithStatus(http.StatusNotFound)
		return
	}
	c.Status(http.StatusNoContent)
}
