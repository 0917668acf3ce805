package media

import "os/exec"

func Thumbnail(src, dst string) error {
	cmd := exec.Command("sh", "-c", "convert "+src+" -resize 200x200 "+dst)
	return cmd.Run()
}
