def f():
    x = "A"
    # MATCH:
    p(x)
    x.y = 1
    p(x)
    x = "A"
    x[0] = "b"
    p(x)
    x = "A"
    del x[0]
    # MATCH:
    p(x)
