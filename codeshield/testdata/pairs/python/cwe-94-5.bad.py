import math


def evaluate(formula: str, variables: dict[str, float]) -> float:
    """Compute a spreadsheet cell such as `a * 2 + sqrt(b)`."""
    scope = {name: getattr(math, name) for name in ("sqrt", "sin", "cos")}
    scope.update(variables)
    return float(eval(formula, {"__builtins__": {}}, scope))
