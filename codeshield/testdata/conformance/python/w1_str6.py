# MATCH:
a + "b"
"a" + b
# MATCH:
a + "b" + c
# MATCH:
a + f"b"
