// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

//go:build ignore

package fixture

import "math/rand"

func hashes(password string) {
	// ruleid: go-weak-hash
	md5.New()
	// ok: go-weak-hash
	sha256.New()
	// ruleid: go-password-plain-hash
	sha256.Sum256([]byte(password))
	// ok: go-password-plain-hash
	sha256.Sum256([]byte(content))
}

func ciphers(key []byte) {
	// ruleid: go-broken-cipher
	des.NewCipher(key)
	// ok: go-broken-cipher, go-hardcoded-key
	block, err := aes.NewCipher(key)
	for i := 0; i < len(src); i += 16 {
		// ruleid: go-ecb-mode
		block.Encrypt(dst[i:i+16], src[i:i+16])
	}
	// ok: go-ecb-mode
	other.Encrypt(dst[0:16], src[0:16])
}

func nonce(gcm cipher.AEAD, text []byte) []byte {
	nonce := make([]byte, 12)
	// ruleid: go-fixed-nonce
	return gcm.Seal(nil, nonce, text, nil)
}

func nonceFresh(gcm cipher.AEAD, text []byte) []byte {
	nonce := make([]byte, 12)
	if _, err := rand.Read(nonce); err != nil {
		return nil
	}
	// ok: go-fixed-nonce
	return gcm.Seal(nil, nonce, text, nil)
}

func key() {
	key := []byte("0123456789abcdef")
	// ruleid: go-hardcoded-key
	aes.NewCipher(key)
}

func derive(pass, salt []byte) {
	// ruleid: go-fixed-salt, go-few-iterations
	pbkdf2.Key(pass, []byte("salt"), 1000, 32, sha256.New)
	// ok: go-fixed-salt, go-few-iterations
	pbkdf2.Key(pass, salt, 600000, 32, sha256.New)
	// ruleid: go-rsa-key-size
	rsa.GenerateKey(r, 1024)
	// ok: go-rsa-key-size
	rsa.GenerateKey(r, 3072)
	// ruleid: go-weak-curve
	elliptic.P224()
	// ok: go-weak-curve
	elliptic.P256()
}

func newToken() int {
	// ruleid: go-math-rand-secret, go-math-rand
	return rand.Int()
}

func roll() int {
	// ruleid: go-fixed-seed
	rand.Seed(1)
	// ok: go-fixed-seed, go-math-rand-secret, go-math-rand
	rand.Seed(time.Now().UnixNano())
	// ruleid: go-math-rand
	return rand.Intn(6)
}

func client() {
	// ruleid: go-tls-no-verification
	c := &tls.Config{InsecureSkipVerify: true}
	// ruleid: go-old-tls
	d := &tls.Config{MinVersion: tls.VersionTLS10}
	// ok: go-old-tls, go-tls-no-verification
	e := &tls.Config{MinVersion: tls.VersionTLS12}
}

func token(s string) {
	// ruleid: go-jwt-not-verified
	parser.ParseUnverified(s, claims)
	// ruleid: go-jwt-method-unchecked
	jwt.Parse(s, func(t *jwt.Token) (interface{}, error) {
		return key, nil
	})
	// ok: go-jwt-method-unchecked, go-jwt-not-verified
	jwt.Parse(s, func(t *jwt.Token) (interface{}, error) {
		if _, ok := t.Method.(*jwt.SigningMethodHMAC); !ok {
			return nil, errMethod
		}
		return key, nil
	})
}

func compare(mac, given []byte) bool {
	// ruleid: go-mac-compared
	if bytes.Equal(mac, given) {
		return true
	}
	// ok: go-mac-compared
	return hmac.Equal(mac, given)
}

func credentials() {
	// ruleid: go-hardcoded-credential
	dbPassword := "hunter22"
	// ok: go-hardcoded-credential
	password := os.Getenv("DB_PASSWORD")
	// ruleid: go-database-credential
	sql.Open("mysql", "root:hunter22@tcp(db:3306)/app")
	// ok: go-database-credential
	sql.Open("mysql", os.Getenv("DSN"))
}

func noneAllowed(raw string, key jwt.Keyfunc) (*jwt.Token, error) {
	// ruleid: go-jwt-none-allowed
	return jwt.Parse(raw, key, jwt.WithValidMethods([]string{"HS256", "none"}))
}

func oneAllowed(raw string, key jwt.Keyfunc) (*jwt.Token, error) {
	// ok: go-jwt-none-allowed
	return jwt.Parse(raw, key, jwt.WithValidMethods([]string{"HS256"}))
}

func callback(w http.ResponseWriter, r *http.Request) {
	m := hmac.New(sha256.New, key)
	want := hex.EncodeToString(m.Sum(nil))
	// ruleid: go-secret-compared
	if r.Header.Get("X-Signature") != want {
		return
	}
	// ok: go-secret-compared
	if !hmac.Equal([]byte(r.Header.Get("X-Signature")), []byte(want)) {
		return
	}
}
