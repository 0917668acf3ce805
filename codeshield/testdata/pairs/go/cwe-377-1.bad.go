package main

import "os"

func Save(data []byte) error {
	return os.WriteFile("/tmp/export.csv", data, 0o600)
}
