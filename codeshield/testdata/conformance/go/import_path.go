package a

// MATCH:
import (
	"crypto/md5"
	"crypto/sha1"
)

func f() {}
