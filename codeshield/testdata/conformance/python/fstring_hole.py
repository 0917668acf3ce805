foo("abc")
foo(f"abc")
# MATCH:
foo(f"abc{x}")
# MATCH:
foo(f"{x}abc{y}")
foo({})
foo({"a": 1})
"a{}".format(x)
f"{x}".format(y)
