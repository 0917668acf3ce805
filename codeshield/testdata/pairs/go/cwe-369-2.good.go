package stats

import "errors"

// Average returns the mean response time in milliseconds.
func Average(samples []int) (int, error) {
	if len(samples) == 0 {
		return 0, errors.New("no samples")
	}
	sum := 0
	for _, s := range samples {
		sum += s
	}
	return sum / len(samples), nil
}
