package main

import "net/http"

func SetLanguage(h http.Header, lang string) {
	h["X-Language"] = []string{lang}
	h.Set("Content-Language", lang)
}
