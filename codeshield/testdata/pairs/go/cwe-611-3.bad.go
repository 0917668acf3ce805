package saml

import (
	"encoding/base64"
	"fmt"

	"github.com/gin-gonic/gin"
	"github.com/lestrrat-go/libxml2/parser"
)

func ACS(c *gin.Context) {
	raw, err := base64.StdEncoding.DecodeString(c.PostForm("SAMLResponse"))
	if err != nil {
		c.AbortWithStatus(400)
		return
	}
	opts := parser.XMLParseDTDLoad | parser.XMLParseDTDAttr | parser.XMLParseNoEnt
	p := parser.New(parser.Option(opts))
	doc, err := p.Parse(raw)
	if err != nil {
		c.AbortWithStatusJSON(400, gin.H{"error": "invalid assertion"})
		return
	}
	defer doc.Free()

	root, err := doc.DocumentElement()
	if err != nil {
		c.AbortWithStatus(400)
		return
	}
	c.String(200, fmt.Sprintf("root element is %s", root.NodeName()))
}
