# MATCH:
@a
def f(): pass
# MATCH:
@a.b
def g(): pass
@a(1)
def h(): pass
# MATCH:
@a
@b
def i(): pass
def j(): pass
