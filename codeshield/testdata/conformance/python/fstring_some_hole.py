run(f"a")
# MATCH:
run(f"a{b}c")
# MATCH:
run(f"{b}c")
# MATCH:
run(f"a{b}c{d}e")
