foo(a=1)
# MATCH:
S = "abc"
# MATCH:
N = 1
# MATCH:
z3 = {k: v for k in y}
# MATCH:
z4 = {k for k in y}
# MATCH:
if (n := foo(3)) > 1: pass
if x == None: pass
# MATCH:
z8 = z9 = foo(8)
z10 += 1
# MATCH:
z15: int = foo(10)
z16: int
# MATCH:
z17: str = "x"
