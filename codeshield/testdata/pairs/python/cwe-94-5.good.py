import math
import ast
import operator

OPS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv}


def evaluate(formula: str, variables: dict[str, float]) -> float:
    """Compute a spreadsheet cell such as `a * 2 + sqrt(b)`."""

    def walk(node: ast.AST) -> float:
        match node:
            case ast.Expression():
                return walk(node.body)
            case ast.Constant(value=int() | float()):
                return float(node.value)
            case ast.Name():
                return variables[node.id]
            case ast.BinOp():
                return OPS[type(node.op)](walk(node.left), walk(node.right))
            case ast.Call(func=ast.Name(id="sqrt"), args=[arg], keywords=[]):
                return math.sqrt(walk(arg))
        raise ValueError("unsupported formula")

    return walk(ast.parse(formula, mode="eval"))
