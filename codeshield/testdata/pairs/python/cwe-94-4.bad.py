def apply_formula(rows, formula):
    """
    Computes a derived column. `formula` is an arithmetic expression of the
    columns' names, e.g. "price * quantity".
    """
    results = []
    for row in rows:
        results.append(eval(formula, {"__builtins__": {}}, dict(row)))
    return results
