# MATCH:
foo(7 // 2)
foo(6 / 2)
# MATCH:
foo(2 ** 1 + 1)
# MATCH:
foo(7 % 4)
# MATCH:
foo(1 | 2)
# MATCH:
foo(+3)
foo(3 if x else 4)
# MATCH:
foo(12 >> 2)
# MATCH:
foo(7 ^ 4)
# MATCH:
foo(7 & 3)
# MATCH:
foo(5 - 2)
# MATCH:
foo(-(-3))
# MATCH:
foo(~-4)
