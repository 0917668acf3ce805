package main

import (
	"bytes"
	"encoding/gob"
)

func Load(data []byte) (map[string]any, error) {
	var v map[string]any
	err := gob.NewDecoder(bytes.NewReader(data)).Decode(&v)
	return v, err
}
