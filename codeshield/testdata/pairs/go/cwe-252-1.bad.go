package config

import (
	"encoding/json"
	"os"
	"path/filepath"
)

type Settings struct {
	Theme    string   `json:"theme"`
	Language string   `json:"language"`
	Recent   []string `json:"recent"`
}

// Save writes the settings to path, replacing what was there.
func (s *Settings) Save(path string) error {
	data, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return err
	}
	tmp, _ := os.CreateTemp(filepath.Dir(path), "settings-*")
	tmp.Write(data)
	tmp.Close()
	os.Rename(tmp.Name(), path)
	return nil
}
