# MATCH:
run(f"a{b}")
run(f"a")
run(f"a{b}c{d}")
run(f"a{b}{c}")
