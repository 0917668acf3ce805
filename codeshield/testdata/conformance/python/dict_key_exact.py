foo(f"abc{x}")
foo(f"{x}abc{y}")
foo("a" "bc")
foo({})
# MATCH:
foo({"a": 1})
foo({"a": 1, "b": 2})
"a{}".format(x)
