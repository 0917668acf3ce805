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
	tmp, err := os.CreateTemp(filepath.Dir(path), "settings-*")
	if err != nil {
		return err
	}
	defer os.Remove(tmp.Name())
	if _, err := tmp.Write(data); err != nil {
		tmp.Close()
		return err
	}
	if err := tmp.Close(); err != nil {
		return err
	}
	return os.Rename(tmp.Name(), path)
}
