package people

import (
	"github.com/antchfx/xmlquery"
)

// Phone returns the phone number of a person.
func Phone(doc *xmlquery.Node, name string) string {
	for _, p := range xmlquery.Find(doc, "//person") {
		if n := p.SelectElement("name"); n != nil && n.InnerText() == name {
			if ph := p.SelectElement("phone"); ph != nil {
				return ph.InnerText()
			}
		}
	}
	return ""
}
