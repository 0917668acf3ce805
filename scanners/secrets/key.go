// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package secrets

import "strings"

// A keyClass is what the name of a variable, field or flag says about its
// value.
type keyClass uint8

const (
	keyNone     keyClass = iota
	keyWeak              // may be a secret: key, auth, access
	keyToken             // a secret that a program made: token, api_key, client_secret
	keyPassword          // a secret that a person may have made
)

// keyWords are the literals by which names are found. A name that holds none
// of them says nothing.
var keyWords = []string{
	"password", "passwd", "passphrase", "passcode", "pwd", "pass", "secret", "token", "key", "credential", "creds", "bearer", "auth",
	"contraseña", "passwort", "kennwort", "senha", "mot de passe", "motdepasse", "clave", "mdp", "webhook", "salt", "signature",
}

// wordClass is the class of a name with that word, the later word counting
// more. Words that are not here say nothing.
var wordClass = map[string]keyClass{
	"password": keyPassword, "passwords": keyPassword, "passwd": keyPassword, "passphrase": keyPassword, "passcode": keyPassword, "pwd": keyPassword,
	"pass": keyPassword, "userpass": keyPassword, "contraseña": keyPassword, "passwort": keyPassword, "kennwort": keyPassword, "senha": keyPassword,
	"passe": keyPassword, "mdp": keyPassword, "motdepasse": keyPassword, "clave": keyPassword,
	"secret": keyToken, "secrets": keyToken, "token": keyToken, "tokens": keyToken, "apikeys": keyToken, "apikey": keyToken, "secretkey": keyToken, "accesskey": keyToken, "privatekey": keyToken,
	"authkey": keyToken, "masterkey": keyToken, "signingkey": keyToken, "encryptionkey": keyToken, "bearer": keyToken, "credential": keyToken,
	"credentials": keyToken, "creds": keyToken, "apitoken": keyToken, "authtoken": keyToken, "accesstoken": keyToken, "clientsecret": keyToken,
	"key": keyWeak, "keys": keyWeak, "auth": keyWeak, "authorization": keyWeak,
}

// keyMakers are words that make a key a secret: api_key, signing key.
var keyMakers = map[string]bool{
	"api": true, "access": true, "private": true, "secret": true, "auth": true, "account": true, "admin": true, "master": true, "signing": true, "encryption": true,
	"client": true, "app": true, "application": true, "service": true, "storage": true, "shared": true, "license": true, "crypto": true, "cipher": true, "aes": true,
	"hmac": true, "consumer": true, "subscription": true, "developer": true, "integration": true, "write": true, "ingest": true, "token": true, "jwt": true,
}

// deniers are words that make the value something else: token_url, key_id,
// public_key, password_hash.
var deniers = map[string]bool{
	"id": true, "ids": true, "name": true, "names": true, "type": true, "url": true, "uri": true, "path": true, "file": true, "filename": true, "dir": true, "count": true, "len": true,
	"length": true, "size": true, "limit": true, "expiry": true, "expires": true, "expiration": true, "ttl": true, "index": true, "idx": true, "regex": true,
	"regexp": true, "pattern": true, "format": true, "field": true, "label": true, "prefix": true, "suffix": true, "hash": true, "hashes": true, "sha": true, "sha1": true,
	"sha256": true, "sha512": true, "md5": true, "digest": true, "checksum": true, "integrity": true, "fingerprint": true, "thumbprint": true, "version": true,
	"class": true, "style": true, "color": true, "code": true, "text": true, "message": true, "description": true, "title": true, "status": true, "policy": true,
	"role": true, "arn": true, "ref": true, "reference": true, "namespace": true, "endpoint": true, "host": true, "hint": true, "placeholder": true,
	"validator": true, "algorithm": true, "alg": true, "encoding": true, "kind": true, "public": true, "pub": true, "pubkey": true, "publickey": true,
	"commit": true, "revision": true, "rev": true, "etag": true, "uuid": true, "guid": true, "cache": true, "sort": true, "primary": true, "foreign": true,
	"partition": true, "idempotency": true, "csrf": true, "xsrf": true, "page": true, "next": true, "continuation": true, "cursor": true, "sync": true,
	"symbol": true, "icon": true, "template": true, "comment": true, "schema": true, "column": true, "table": true, "locale": true, "translation": true, "i18n": true,
	"mode": true, "time": true, "date": true, "issuer": true, "audience": true, "email": true, "user": false, "username": true, "author": true, "region": true, "bucket": true,
	"package": true, "module": true, "project": false, "test": false, "event": true, "issue": true, "song": true, "music": true, "map": true, "object": true, "s3": false,
	"resource": true, "registry": true, "keyid": true, "kid": true, "x5t": true, "serial": true, "wrapped": true, "encrypted": true, "ciphertext": true, "address": true, "weight": true, "weights": true, "tokenizer": true, "vocab": true, "request": true, "resume": true, "scroll": true, "pagination": true, "bookmark": true, "bias": true, "embd": true, "embedding": true, "verifier": false,
}

// classify reads the name of a value.
func classify(name string) keyClass {
	class, maker := keyNone, false
	denied := false
	for word := range words(name) {
		if deniers[word] {
			denied = true
		}
		c, ok := wordClass[word]
		if !ok {
			c = bySuffix(word)
		}
		if c == keyWeak && maker {
			c = keyToken
		}
		// A name ends in what it is about: secret_key_count is a count, key_password a password.
		if c != keyNone {
			class = max(class, c)
		}
		maker = maker || keyMakers[word]
	}
	if denied {
		return keyNone
	}
	return class
}

// bySuffix finds what names without separators end in: mytoken.
func bySuffix(word string) keyClass {
	for _, s := range [...]string{"password", "passwd", "passphrase", "passwort", "kennwort"} {
		if strings.HasSuffix(word, s) {
			return keyPassword
		}
	}
	for _, s := range [...]string{"secret", "token", "apikey", "secretkey", "accesskey", "privatekey"} {
		if strings.HasSuffix(word, s) && len(word) > len(s)+1 {
			return keyToken
		}
	}
	return keyNone
}

// words yields the words of a name in lower case: of apiKey, API_KEY and
// api-key the words are api and key. Digits at the end of a word are left out
// if they number it.
func words(name string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		var buf [48]byte
		n := 0
		flush := func() bool {
			word := buf[:n]
			if n == 0 {
				return true
			}
			n = 0
			if w := string(word); deniers[w] {
				return yield(w)
			}
			for len(word) > 1 && word[len(word)-1] >= '0' && word[len(word)-1] <= '9' {
				word = word[:len(word)-1]
			}
			return yield(string(word))
		}
		for i := 0; i < len(name); i++ {
			c := name[i]
			switch {
			case !isWordByte(c) && c < 0x80 || c == '_':
				if !flush() {
					return
				}
				continue
			case c >= 'A' && c <= 'Z' && i > 0:
				p := name[i-1]
				hump := p >= 'a' && p <= 'z' || p >= '0' && p <= '9'
				acronym := p >= 'A' && p <= 'Z' && i+1 < len(name) && name[i+1] >= 'a' && name[i+1] <= 'z'
				if (hump || acronym) && !flush() {
					return
				}
			}
			if n < len(buf) {
				buf[n] = lower(c)
				n++
			}
		}
		flush()
	}
}
