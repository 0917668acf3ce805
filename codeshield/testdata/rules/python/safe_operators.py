def f(u: int):
    q = source()
    n: int = source()
    m = 3
    sink(q + 1)
    sink(q * 2)
    sink(q - 1)
    # ruleid: safe-numbers
    sink(q / 2)
    # ruleid: safe-numbers
    sink(q // 2)
    # ruleid: safe-numbers
    sink(q % 2)
    # ruleid: safe-numbers
    sink(q & 1)
    # ruleid: safe-numbers
    sink(q << 1)
    # ruleid: safe-numbers
    sink(q ** 2)
    sink(q + m)
    # ruleid: safe-numbers
    sink(q + w)
    # ruleid: safe-numbers
    sink(q - w)
    # ruleid: safe-numbers
    sink(q * w)
    sink(n + 1)
    # ruleid: safe-numbers
    sink(-q)
    # ruleid: safe-numbers
    sink(~q)
    sink(1 + q)
    # ruleid: safe-numbers
    sink(q + "a")
