package main

import "html"

func Render(comment string) string {
	return "<div class=\"comment\">" + html.EscapeString(comment) + "</div>"
}
