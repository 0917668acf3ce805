// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package sarif

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strings"
)

// Writer writes one SARIF log with one run. It is not safe for concurrent use.
//
// The first error of the underlying writer sticks: later calls return it.
type Writer struct {
	w       *bufio.Writer
	driver  Driver
	rules   []rule
	indexes map[string]int
	notices []notification
	results int
	err     error
}

// NewWriter returns a Writer that writes to w. Nothing is written before the
// first result or Close.
func NewWriter(w io.Writer, d Driver) *Writer {
	return &Writer{w: bufio.NewWriter(w), driver: d, indexes: map[string]int{}}
}

const preamble = `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"unicodeCodePoints","results":[`

// Result writes one result.
func (w *Writer) Result(r Result) error {
	separator := ",\n"
	if w.results == 0 {
		separator = preamble + "\n"
	}
	w.results++
	w.text(separator)
	w.value(result{
		RuleID:     r.Rule,
		RuleIndex:  w.index(r),
		Level:      r.Level,
		Message:    message{r.Message},
		Locations:  r.Location.encode(),
		Properties: r.Properties,
	})
	return w.err
}

// Notice keeps a problem of the run for Close to write.
func (w *Writer) Notice(n Notice) {
	w.notices = append(w.notices, notification{
		Level: Error, Message: message{n.Message}, Locations: n.Location.encode(),
	})
}

// Close completes the log. It does not close the underlying writer.
func (w *Writer) Close() error {
	if w.results == 0 {
		w.text(preamble)
	}
	w.text("\n],\"invocations\":[")
	w.value(invocation{ExecutionSuccessful: len(w.notices) == 0, Notifications: nonNil(w.notices)})
	w.text("],\"tool\":{\"driver\":")
	w.value(driver{w.driver.Name, w.driver.Version, w.driver.InformationURI, nonNil(w.rules)})
	w.text("}}]}\n")
	if w.err == nil {
		w.err = w.w.Flush()
	}
	return w.err
}

// index returns the position of the result's rule among the rules, and adds it where it is new.
func (w *Writer) index(r Result) int {
	if i, ok := w.indexes[r.Rule]; ok {
		return i
	}
	added := rule{ID: r.Rule, Short: message{firstOf(r.RuleText, r.Rule)}, Default: configuration{r.Level}}
	if r.CWE != "" {
		added.Properties = map[string]any{"tags": []string{"security", "external/cwe/" + strings.ToLower(r.CWE)}}
	}
	w.indexes[r.Rule] = len(w.rules)
	w.rules = append(w.rules, added)
	return len(w.rules) - 1
}

func (w *Writer) text(s string) {
	if w.err == nil {
		_, w.err = w.w.WriteString(s)
	}
}

func (w *Writer) value(v any) {
	data, err := json.Marshal(v)
	if err != nil && w.err == nil {
		w.err = fmt.Errorf("sarif: encode: %w", err)
		return
	}
	w.text(string(data))
}

func firstOf(texts ...string) string {
	for _, t := range texts {
		if t != "" {
			return t
		}
	}
	return ""
}

func nonNil[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}
