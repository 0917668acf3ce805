// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match_test

import (
	"strconv"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
)

func itoa(n int) string { return strconv.Itoa(n) }

// defaults are the options of a rule that sets none.
var defaults = semgrep.Options{
	ConstantPropagation: true, ACMatching: true, VardefAssign: true, AttrExpr: true, ArrowIsFunction: true, LetIsVar: true,
	GoDeeperExpr: true, GoDeeperStmt: true, ImplicitDeepExprstmt: true, ImplicitEllipsis: true, ImplicitReturn: true,
	UnifyIDsStrictly: true, XMLSingletonLooseMatching: true, XMLAttrsImplicitEllipsis: true, XMLChildrenOrdered: true,
}
