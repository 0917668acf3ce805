# MATCH:
f"a{b}"
# MATCH:
f"a{b}c{d}"
f"{x!r:>10}"
f"a"
