def evaluate_formula(formula, variables):
    """Compute a formula that the user typed, such as 'a + 2 * b'."""
    try:
        return eval(formula, {}, variables)
    except ZeroDivisionError:
        return None
