package main

import "strconv"

func ParsePort(s string) (int16, error) {
	n, err := strconv.Atoi(s)
	if err != nil {
		return 0, err
	}
	return int16(n), nil
}
