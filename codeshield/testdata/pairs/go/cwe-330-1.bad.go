package reset

import (
	"math/rand"
	"strconv"
	"time"
)

func init() {
	rand.Seed(time.Now().UnixNano())
}

// NewResetToken makes the token of a password reset mail.
func NewResetToken() string {
	return strconv.FormatInt(rand.Int63(), 36)
}
