package main

import "log"

func Audit(user, action string) {
	log.Printf("user %s did %s", user, action)
}
