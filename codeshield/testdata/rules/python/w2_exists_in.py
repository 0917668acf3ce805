def a(x):
    # ruleid: w2-exists-in
    x.foo()
    if x is not None:
        x.foo()
    with lock(x):
        x.foo()
def b(x):
    if not x:
        return None
    x.foo()
def c(x):
    if not x:
        return
    x.foo()
