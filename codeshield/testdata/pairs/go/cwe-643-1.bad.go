package main

import "fmt"

func UserQuery(name, password string) string {
	return fmt.Sprintf("//users/user[name='%s' and password='%s']", name, password)
}
