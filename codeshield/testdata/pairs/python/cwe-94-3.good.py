# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

FORMULAS = {"square": lambda x: x * x, "double": lambda x: 2 * x}

def apply_formula(name, x):
    return FORMULAS[name](x)
