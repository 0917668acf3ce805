# MATCH:
f"a"
# MATCH:
f"a{b}"
"a"
# MATCH:
F'{x}'
# MATCH:
rf"x{y}"
