package people

import (
	"fmt"

	"github.com/antchfx/xmlquery"
)

// Phone returns the phone number of a person.
func Phone(doc *xmlquery.Node, name string) string {
	n := xmlquery.FindOne(doc, fmt.Sprintf("//person[name='%s']/phone", name))
	if n == nil {
		return ""
	}
	return n.InnerText()
}
