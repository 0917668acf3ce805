f"{x!r}"
f"{x:>10}"
# MATCH:
f"{x}"
f"{x}{y}"
f"a{x}"
