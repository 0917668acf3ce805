# MATCH:
foo(f"{x!r}")
# MATCH:
foo(f"{x:>10}")
# MATCH:
foo(f"{x}")
# MATCH:
foo(f"a")
