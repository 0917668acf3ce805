package a

// MATCH:
import "os/exec"

func f() {
	db.Exec("x")
}
