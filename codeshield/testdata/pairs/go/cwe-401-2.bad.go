package status

import (
	"encoding/json"
	"fmt"
	"net/http"
	"time"
)

type Build struct {
	ID     string `json:"id"`
	Status string `json:"status"`
}

var client = &http.Client{Timeout: 10 * time.Second}

// PollBuild asks the CI server every two seconds until the build has finished.
func PollBuild(base, id string) (*Build, error) {
	for attempt := 0; attempt < 60; attempt++ {
		resp, err := client.Get(base + "/builds/" + id)
		if err != nil {
			return nil, err
		}
		if resp.StatusCode != http.StatusOK {
			return nil, fmt.Errorf("unexpected status %s", resp.Status)
		}
		var b Build
		if err := json.NewDecoder(resp.Body).Decode(&b); err != nil {
			return nil, err
		}
		if b.Status == "finished" {
			return &b, nil
		}
		time.Sleep(2 * time.Second)
	}
	return nil, fmt.Errorf("build %s did not finish", id)
}
