foo(lambda: 1)
foo(lambda x: 1)
if x == None: pass
if x is None: pass
if x is not None: pass
# MATCH:
z16: int
z17: str = "x"
