package main

const apiKey = "sk-9f8e7d6c5b4a3210"

func header() string { return "Bearer " + apiKey }
