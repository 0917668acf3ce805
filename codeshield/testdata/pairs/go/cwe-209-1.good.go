package api

import (
	"database/sql"
	"errors"
	"log/slog"
	"net/http"
	"runtime/debug"
	"strconv"

	"github.com/labstack/echo/v4"
)

type OrderAPI struct{ db *sql.DB }

func (a *OrderAPI) Get(c echo.Context) error {
	id, err := strconv.ParseInt(c.Param("id"), 10, 64)
	if err != nil {
		return c.JSON(http.StatusBadRequest, echo.Map{"error": "id is not a number"})
	}
	var o Order
	err = a.db.QueryRowContext(c.Request().Context(), "SELECT id, total FROM orders WHERE id = ?", id).Scan(&o.ID, &o.Total)
	if errors.Is(err, sql.ErrNoRows) {
		return c.NoContent(http.StatusNotFound)
	}
	if err != nil {
		slog.Error("order lookup", "id", id, "err", err, "stack", string(debug.Stack()))
		return c.JSON(http.StatusInternalServerError, echo.Map{"error": "internal server error"})
	}
	return c.JSON(http.StatusOK, o)
}
