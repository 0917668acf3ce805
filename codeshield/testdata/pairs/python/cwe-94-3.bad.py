# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

def apply_formula(formula, x):
    func = eval("lambda x: " + formula)
    return func(x)
