package thumb

import (
	"context"
	"fmt"
	"os/exec"
	"regexp"
	"time"
)

var sizeRE = regexp.MustCompile(`\A[0-9]{1,4}x[0-9]{1,4}\z`)

// Resize shells out to ImageMagick and returns the path of the new image.
func Resize(input, size string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	output := fmt.Sprintf("%s.thumb.png", input)
	if !sizeRE.MatchString(size) {
		return "", fmt.Errorf("invalid size")
	}
	cmd := exec.CommandContext(ctx, "convert", "--", input, "-resize", size, output)
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("convert: %w: %s", err, out)
	}
	return output, nil
}
