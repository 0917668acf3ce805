package export

import "os"

// Spill writes data to a temporary file.
func Spill(data []byte) (string, error) {
	f, err := os.CreateTemp("", "spill-*")
	if err != nil {
		return "", err
	}
	defer f.Close()
	if _, err := f.Write(data); err != nil {
		return "", err
	}
	return f.Name(), nil
}
