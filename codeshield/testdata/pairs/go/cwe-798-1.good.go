package main

import "os"

func header() string { return "Bearer " + os.Getenv("API_KEY") }
