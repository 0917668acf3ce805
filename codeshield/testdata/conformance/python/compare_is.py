foo()
foo(1)
foo(1, 2)
foo(None)
if x == None: pass
# MATCH:
if x is None: pass
if x is not None: pass
