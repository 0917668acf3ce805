def f():
    x = "A"
    # MATCH:
    p(x)
    while c:
        p(x)
    p(x)
    x = "A"
    for i in l:
        x = "A"
        # MATCH:
        p(x)
    # MATCH:
    p(x)
def g():
    x = "A"
    while True:
        # MATCH:
        p(x)
        break
    # MATCH:
    p(x)
