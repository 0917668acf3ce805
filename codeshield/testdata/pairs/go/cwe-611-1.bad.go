package invoice

import (
	"errors"
	"io"
	"net/http"

	"github.com/lestrrat-go/libxml2"
	"github.com/lestrrat-go/libxml2/parser"
	"github.com/lestrrat-go/libxml2/xpath"
)

// Upload accepts an XML invoice and answers with its number.
func Upload(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(io.LimitReader(r.Body, 1<<20))
	if err != nil {
		http.Error(w, "read error", http.StatusBadRequest)
		return
	}
	number, err := invoiceNumber(data)
	if err != nil {
		http.Error(w, "not an invoice", http.StatusBadRequest)
		return
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	io.WriteString(w, number)
}

func invoiceNumber(data []byte) (string, error) {
	doc, err := libxml2.Parse(data, parser.XMLParseNoEnt, parser.XMLParseDTDLoad)
	if err != nil {
		return "", err
	}
	defer doc.Free()
	number := xpath.String(doc.Find("/Invoice/Number"))
	if number == "" {
		return "", errors.New("no number")
	}
	return number, nil
}
