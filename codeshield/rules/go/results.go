// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

//go:build ignore

package fixture

import "crypto/rand"

func login(hash, password []byte) {
	// ruleid: go-check-result-ignored
	bcrypt.CompareHashAndPassword(hash, password)
	start()
}

func loginChecked(hash, password []byte) {
	// ok: go-check-result-ignored
	if bcrypt.CompareHashAndPassword(hash, password) == nil {
		start()
	}
}

func token() []byte {
	b := make([]byte, 32)
	// ruleid: go-random-error-ignored
	rand.Read(b)
	return b
}

func tokenChecked() ([]byte, error) {
	b := make([]byte, 32)
	// ok: go-random-error-ignored
	_, err := rand.Read(b)
	return b, err
}

func move(tx *sql.Tx, from, to int64) error {
	// ruleid: go-write-error-ignored
	tx.Exec("UPDATE accounts SET balance = balance - 1 WHERE id = ?", from)
	// ok: go-write-error-ignored
	return tx.Commit()
}

func read(path string) []byte {
	// ruleid: go-error-discarded
	data, _ := os.ReadFile(path)
	return data
}

func readChecked(path string) ([]byte, error) {
	// ok: go-error-discarded
	data, err := os.ReadFile(path)
	return data, err
}

func download(url string) ([]byte, error) {
	// ruleid: go-response-status-ignored
	answer, err := http.Get(url)
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	return io.ReadAll(answer.Body)
}

func downloadChecked(url string) ([]byte, error) {
	// ok: go-response-status-ignored
	answer, err := http.Get(url)
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		return nil, errStatus
	}
	return io.ReadAll(answer.Body)
}
