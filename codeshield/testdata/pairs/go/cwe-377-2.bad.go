package export

import (
	"fmt"
	"os"
	"time"
)

// Spill writes data to a temporary file.
func Spill(data []byte) (string, error) {
	name := fmt.Sprintf("/tmp/spill-%d", time.Now().Unix())
	if err := os.WriteFile(name, data, 0o600); err != nil {
		return "", err
	}
	return name, nil
}
