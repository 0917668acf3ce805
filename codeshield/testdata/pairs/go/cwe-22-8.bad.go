package main

import (
	"archive/tar"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// Untar unpacks a .tar.gz into dest and returns the names of the extracted files.
func Untar(r io.Reader, dest string) ([]string, error) {
	gz, err := gzip.NewReader(r)
	if err != nil {
		return nil, err
	}
	defer gz.Close()

	var names []string
	tr := tar.NewReader(io.LimitReader(gz, 100<<20))
	for {
		hdr, err := tr.Next()
		if err == io.EOF {
			return names, nil
		}
		if err != nil {
			return names, err
		}
		if strings.HasSuffix(hdr.Name, "/") || hdr.Typeflag != tar.TypeReg {
			continue
		}
		target := filepath.Join(dest, hdr.Name)
		if err := os.MkdirAll(filepath.Dir(target), 0o750); err != nil {
			return names, fmt.Errorf("mkdir: %w", err)
		}
		out, err := os.OpenFile(target, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o640)
		if err != nil {
			return names, err
		}
		_, err = io.Copy(out, tr)
		if cerr := out.Close(); err == nil {
			err = cerr
		}
		if err != nil {
			return names, err
		}
		names = append(names, hdr.Name)
	}
}
