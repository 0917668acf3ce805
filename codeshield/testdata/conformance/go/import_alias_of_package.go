package a

import hash "crypto/md5"

func f() {
	// MATCH:
	hash.New()
	// MATCH:
	md5.New()
	other.New()
}
