package main

import "text/template"

func Render(comment string) string {
	return "<div class=\"comment\">" + comment + "</div>"
}
