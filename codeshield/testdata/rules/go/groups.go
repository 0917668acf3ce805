package p

import "net/http"

func closes(url string) (int, error) {
	// ok: numbers-do-not-clash, names-do, numbers-do-not-clash-in-what-is-excluded, names-of-texts, excluded-numbers-of-texts
	// ruleid: numbers-of-texts, excluded-names-of-texts
	resp, err := http.DefaultClient.Get(url)
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	return resp.StatusCode, nil
}

func open(url string) (int, error) {
	// ok: names-do, names-of-texts, excluded-numbers-of-texts
	// ruleid: numbers-do-not-clash, numbers-do-not-clash-in-what-is-excluded, numbers-of-texts, excluded-names-of-texts
	resp, err := http.DefaultClient.Get(url)
	if err != nil {
		return 0, err
	}
	return resp.StatusCode, nil
}
