# MATCH:
def a(x: str) -> int: pass
def b(x: str): pass
# MATCH:
def c(x: str, y) -> None: pass
def d(x: int) -> str: pass
