# MATCH:
def a():
    with foo(): pass
def b():
    with open(x) as y: foo()
def c():
    class A(foo()): pass
# MATCH:
def d():
    for x in foo(): pass
def e():
    # MATCH:
    async def g(): foo()
def f():
    @foo()
    def h(): pass
# MATCH:
def g():
    match foo():
        case 1: pass
def h():
    try: pass
    except foo(): pass
