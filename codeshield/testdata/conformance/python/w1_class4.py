# MATCH:
class A:
    x: int = 1
class B:
    x = 1
class D:
    x: str
