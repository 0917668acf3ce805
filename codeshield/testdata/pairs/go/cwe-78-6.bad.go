package thumb

import (
	"context"
	"fmt"
	"os/exec"
	"regexp"
	"time"
)

// Resize shells out to ImageMagick and returns the path of the new image.
func Resize(input, size string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	output := fmt.Sprintf("%s.thumb.png", input)
	if regexp.MustCompile(`^\s*$`).MatchString(size) {
		size = "200x200"
	}
	script := fmt.Sprintf("convert %s -resize %s %s", input, size, output)
	cmd := exec.CommandContext(ctx, "/bin/sh", "-c", script)
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("convert: %w: %s", err, out)
	}
	return output, nil
}
