// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package resolve

import "github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"

type importTable struct{}

func (*importTable) reset()                       {}
func (*importTable) names(*Facts, tree.ID) []Name { return nil }

type scopeTable struct{}

func (*scopeTable) reset()                     {}
func (*scopeTable) symbol(*Facts, tree.ID) Sym { return 0 }
func (*scopeTable) info(Sym) Symbol            { return Symbol{} }

type valueTable struct{}

func (*valueTable) reset()                           {}
func (*valueTable) constant(*Facts, tree.ID) Const   { return Const{} }
func (*valueTable) symbolic(*Facts, tree.ID) tree.ID { return 0 }

func (f *Facts) typeOf(tree.ID, int) Type { return Type{} }
