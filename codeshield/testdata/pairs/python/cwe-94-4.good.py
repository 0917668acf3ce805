import ast
import operator

_OPS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv}


def _value(node, row):
    if isinstance(node, ast.Expression):
        return _value(node.body, row)
    if isinstance(node, ast.BinOp) and type(node.op) in _OPS:
        return _OPS[type(node.op)](_value(node.left, row), _value(node.right, row))
    if isinstance(node, ast.Name):
        return row[node.id]
    if isinstance(node, ast.Constant) and isinstance(node.value, (int, float)):
        return node.value
    raise ValueError("unsupported expression")


def apply_formula(rows, formula):
    """
    Computes a derived column. `formula` is an arithmetic expression of the
    columns' names, e.g. "price * quantity".
    """
    tree = ast.parse(formula, mode="eval")
    return [_value(tree, dict(row)) for row in rows]
