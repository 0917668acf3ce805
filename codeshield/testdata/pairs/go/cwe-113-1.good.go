package main

import (
	"net/http"
	"strings"
)

func SetLanguage(h http.Header, lang string) {
	if strings.ContainsAny(lang, "\r\n") {
		return
	}
	h.Set("Content-Language", lang)
}
