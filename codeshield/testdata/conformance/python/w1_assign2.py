# MATCH:
a: int = 1
# MATCH:
b: List[int] = []
c = 2
d: str
