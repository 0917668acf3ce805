package main

import (
	"bytes"
	"encoding/json"
)

type settings struct {
	Theme string `json:"theme"`
}

func Load(data []byte) (settings, error) {
	var v settings
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	err := d.Decode(&v)
	return v, err
}
