# MATCH:
"a{}".format(b)
x.format(b)
# MATCH:
f"a".format(c)
s = "z{}"
# MATCH:
s.format(1)
