package a

import "crypto/md5"

func f() {
	md5.New()
}
