package conf

import (
	"encoding/json"
	"os"
)

// SaveCredentials stores credentials for later runs.
func SaveCredentials(path string, c Credentials) error {
	b, err := json.Marshal(c)
	if err != nil {
		return err
	}
	return os.WriteFile(path, b, 0600)
}
