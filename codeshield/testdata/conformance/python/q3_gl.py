def f():
    # MATCH:
    global a
    # MATCH:
    global b, c
    # MATCH:
    nonlocal d
