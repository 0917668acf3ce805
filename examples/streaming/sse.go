// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"net/http"
	"strings"
)

// An event is one server-sent event.
type event struct{ name, data string }

// send writes an event with v as JSON, and does not wait for more to send.
func send(w http.ResponseWriter, name string, v any) error {
	data, err := json.Marshal(v)
	if err != nil {
		return err
	}
	if name != "" {
		fmt.Fprintf(w, "event: %s\n", name)
	}
	if _, err := fmt.Fprintf(w, "data: %s\n\n", data); err != nil {
		return err
	}
	return http.NewResponseController(w).Flush()
}

// readEvents yields the events in r, up to the last whole one.
func readEvents(r io.Reader) iter.Seq2[event, error] {
	return func(yield func(event, error) bool) {
		lines := bufio.NewScanner(r)
		lines.Buffer(nil, 1<<20)
		var e event
		for lines.Scan() {
			line := lines.Text()
			field, value, _ := strings.Cut(line, ":")
			value = strings.TrimPrefix(value, " ")
			switch {
			case field == "event":
				e.name = value
			case field == "data" && e.data != "":
				e.data += "\n" + value
			case field == "data":
				e.data = value
			case line == "" && e != (event{}):
				if !yield(e, nil) {
					return
				}
				e = event{}
			}
		}
		if err := lines.Err(); err != nil {
			yield(event{}, err)
		}
	}
}
