def f():
    # MATCH:
    yield a
    # MATCH:
    x = yield b
    yield from c
    yield
