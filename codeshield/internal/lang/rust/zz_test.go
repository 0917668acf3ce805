package rust

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
	"testing"
)

func TestZZ(t *testing.T) {
	for _, s := range []string{"self.0.next();", "x.0.1", "let (mut a, b) = c;"} {
		var p parse.Parser
		var tr tree.Tree
		p.Code(&tr, Dialect(), s)
		t.Log(tr.Sexp(tr.Root), p.Err(), p.ErrAt())
		for _, k := range p.Tokens() {
			t.Log(k)
		}
	}
}
