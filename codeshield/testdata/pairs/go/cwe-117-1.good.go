package main

import "log"

func Audit(user, action string) {
	log.Printf("user %q did %q", user, action)
}
