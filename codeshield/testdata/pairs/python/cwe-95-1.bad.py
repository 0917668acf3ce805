# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

def calculate(expression: str) -> float:
    """Evaluate a mathematical expression given by the user."""
    try:
        return eval(expression)
    except Exception:
        raise ValueError("invalid expression")
