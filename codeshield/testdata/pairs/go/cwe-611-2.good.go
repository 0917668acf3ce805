package feeds

import (
	"fmt"
	"io"
	"net/http"

	"github.com/jbowtie/gokogiri/xml"
)

// ImportFeed parses the feed posted by a partner.
func ImportFeed(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(io.LimitReader(r.Body, 2<<20))
	if err != nil {
		http.Error(w, err.Error(), 400)
		return
	}
	doc, err := xml.Parse(body, xml.DefaultEncodingBytes, nil, xml.XML_PARSE_NONET|xml.XML_PARSE_NOERROR, xml.DefaultEncodingBytes)
	if err != nil {
		http.Error(w, "malformed feed", 400)
		return
	}
	defer doc.Free()
	items, err := doc.Search("//item")
	if err != nil {
		http.Error(w, "malformed feed", 400)
		return
	}
	fmt.Fprintf(w, "%d items\n", len(items))
}
