def a():
    if x: foo()
# MATCH:
def b():
    if foo(): x()
# MATCH:
def c():
    for i in foo(): y()
# MATCH:
def d():
    while foo(): x()
# MATCH:
def e():
    x = foo()
# MATCH:
def f():
    raise foo()
# MATCH:
def g():
    return foo()
def h():
    with foo() as x: y()
def i():
    try: foo()
    except: pass
# MATCH:
def j():
    assert foo()
# MATCH:
def k():
    del foo().x
def l():
    with x: foo()
# MATCH:
def m():
    x: int = foo()
def n():
    @foo()
    def o(): pass
