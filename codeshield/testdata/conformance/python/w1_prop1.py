X = 5
# MATCH:
foo(X)
# MATCH:
foo(2 + 3)
def f():
    y = 5
    # MATCH:
    foo(y)
    y = 6
    foo(y)
class A:
    z = 5
    def m(self): foo(self.z); foo(A.z)
