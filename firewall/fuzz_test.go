// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"
)

// FuzzMessageJSON: what is read is written back, reads the same again, and can
// be scanned or is refused with an error. What is accepted is JSON for the
// standard library too.
func FuzzMessageJSON(f *testing.F) {
	for _, seed := range []string{
		`{"role":"user","content":"hi"}`,
		`{"role":"developer","content":null,"name":"n"}`,
		`{"role":"assistant","content":"","tool_calls":[{"id":"1","type":"function","index":0,"function":{"name":"f","arguments":"{\"a\":[1,\"\\u00e9\"]}"}}]}`,
		`{"role":"assistant","function_call":{"name":"f","arguments":"{}"}}`,
		`{"role":"user","content":[{"type":"text","text":"a"},{"type":"image_url","image_url":{"url":"data:image/png;base64,aGk=","detail":"low"}}]}`,
		`{"role":"tools","tools":[{"type":"function","function":{"name":"f","description":"d","parameters":{"type":"object"},"strict":true}}]}`,
		`{"role":"assistant","reasoning_content":"\ud83d\ude00","refusal":null,"x":{"y":[1e400]}}`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var m Message
		if m.UnmarshalJSON(data) != nil {
			return
		}
		if !json.Valid(data) {
			t.Fatal("read what is not JSON")
		}
		out, err := json.Marshal(m)
		if err != nil {
			t.Fatalf("write back: %v", err)
		}
		var again Message
		if err := json.Unmarshal(out, &again); err != nil {
			t.Fatalf("read again: %v", err)
		}
		out2, err := json.Marshal(again)
		if err != nil || !bytes.Equal(out, out2) {
			t.Fatalf("written differently: %s, %s, %v", out, out2, err)
		}
		if messageDigest(&m) != messageDigest(&again) {
			t.Fatal("digests differ")
		}
		in, err := NewInput(m, nil)
		if err != nil {
			return
		}
		seen := map[string]bool{}
		for part, text := range in.Texts() {
			if seen[part] || text == "" || !utf8.ValidString(text) {
				t.Fatalf("part %q: twice, empty or invalid", part)
			}
			seen[part] = true
		}
	})
}

// FuzzEdits: an edited message is valid, says what was asked for, and keeps
// the spelling of all else; offsets in it lead back to the original.
func FuzzEdits(f *testing.F) {
	f.Add("bob@x.com", `{"a":"b\u00e9\ud83d\ude00c","n":12345678901234567890,"k/~":{"":[1,"x"]}}`, uint16(1), uint16(3), "<X>", uint8(3))
	f.Add("aa", `["\n"]`, uint16(0), uint16(1), "\"\\\n", uint8(1))
	f.Add("", `{"a":{"a":"a"}}`, uint16(0), uint16(1), "b", uint8(0))
	f.Fuzz(func(t *testing.T, content, args string, start, n uint16, repl string, pick uint8) {
		m := Message{Role: RoleAssistant, Content: content, ToolCalls: []ToolCall{{Name: "f", Arguments: json.RawMessage(args)}}}
		in, err := NewInput(m, nil)
		if err != nil || !utf8.ValidString(repl) {
			return
		}
		x := &in.texts.list[int(pick)%len(in.texts.list)]
		from := alignRune(x.value, int(start)%(len(x.value)+1))
		to := alignRune(x.value, min(len(x.value), from+int(n)))
		sc := &scan{Firewall: &Firewall{}}
		sc.use(in)
		want := x.value[:from] + repl + x.value[to:]
		changed, err := sc.edit([]Edit{{Part: x.part, Start: from, End: to, Replacement: repl}})
		if err != nil {
			if x.token != tokenKey {
				t.Fatalf("edit of %s: %v", x.part, err)
			}
			return // two members with one name
		}
		if !changed {
			if want != x.value {
				t.Fatal("not changed")
			}
			return
		}
		got := sc.in.Message.ToolCalls[0].Arguments
		if len(got) > 0 && !json.Valid(got) {
			t.Fatalf("invalid: %s", got)
		}
		if !bytes.Equal(in.Message.ToolCalls[0].Arguments, []byte(args)) {
			t.Fatal("the message as given was changed")
		}
		if x.token != 0 { // all around the token keeps its spelling
			if !strings.HasPrefix(string(got), args[:x.start]) || !strings.HasSuffix(string(got), args[x.end:]) {
				t.Fatalf("more than the token changed: %s", got)
			}
		}
		for i := range sc.in.texts.list {
			e := &sc.in.texts.list[i]
			part, s, n := sc.origin.locate(sc.in.texts, e.part, 0, len(e.value))
			o := in.texts.find(part)
			if o < 0 || s < 0 || n < s || n > len(in.texts.list[o].value) {
				t.Fatalf("%s leads back to %s, %d to %d", e.part, part, s, n)
			}
			if part == x.part && e.value != want {
				t.Fatalf("%s says %q, want %q", part, e.value, want)
			}
			if part != x.part && e.value != in.texts.list[o].value {
				t.Fatalf("%s was changed", part)
			}
		}
	})
}

// FuzzStreamCuts: the same text and the same verdict however a text is cut.
func FuzzStreamCuts(f *testing.F) {
	f.Add("mail bob@example.com att\u200back now", []byte{1, 2, 3}, uint16(1), uint8(0))
	f.Add(strings.Repeat("lorem ", 20)+"at\u200btack", []byte{7}, uint16(40), uint8(1))
	f.Add("é漢字😀 attack", []byte{0}, uint16(300), uint8(2))
	f.Fuzz(func(t *testing.T, text string, cuts []byte, repeat uint16, which uint8) {
		if len(cuts) == 0 {
			return
		}
		text = strings.Repeat(text, 1+int(repeat)%400)
		text = text[:min(len(text), 20000)]
		sizes := make([]int, len(cuts))
		for i, c := range cuts {
			sizes[i] = 1 + int(c)*int(c)/16
		}
		lists := streamLists()
		fw := mustNew(t, Policy{Default: lists[[]string{"windows", "other order", "parallel", "one not window"}[which%4]]})
		want, wantTrace, wantErr := stream(t, fw, pieces(text, len(text)))
		got, trace, err := stream(t, fw, pieces(text, sizes...))
		if want != got || (wantErr == nil) != (err == nil) || !reflect.DeepEqual(trace, wantTrace) {
			t.Fatalf("cut: %v, %v: %s", wantErr, err, difference(want, got))
		}
		if err == nil && which%4 != 3 {
			m, err := fw.NewSession().Add(t.Context(), Message{Role: RoleAssistant, Content: text})
			if err != nil || m.Content != got && !strings.Contains(text, "<EMAIL_") {
				t.Fatalf("whole: %v: %s", err, difference(m.Content, got))
			}
		}
	})
}
