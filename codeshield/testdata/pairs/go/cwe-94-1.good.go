package rules

import (
	"fmt"
	"net/http"

	"github.com/dop251/goja"
	"github.com/gin-gonic/gin"
)

type discountRequest struct {
	Formula string  `json:"formula"`
	Total   float64 `json:"total"`
	Percent float64 `json:"percent"`
}

// Discount computes the price after the shop's discount.
func Discount(c *gin.Context) {
	var req discountRequest
	if err := c.ShouldBindJSON(&req); err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": "invalid body"})
		return
	}
	vm := goja.New()
	vm.Set("total", req.Total)
	vm.Set("percent", req.Percent)
	v, err := vm.RunString("total - total * percent / 100")
	if err != nil {
		c.JSON(http.StatusInternalServerError, gin.H{"error": "calculation failed"})
		return
	}
	c.JSON(http.StatusOK, gin.H{"price": fmt.Sprintf("%.2f", v.ToFloat())})
}
