# MATCH:
a = "foo"
# MATCH:
b = 'bar'
# MATCH:
c = f"x"
# MATCH:
d = """multi
line"""
# MATCH:
e = b"bytes"
# MATCH:
f = "a" "b"
