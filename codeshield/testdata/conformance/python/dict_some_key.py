foo(1, 2)
foo((1,))
foo({})
# MATCH:
foo({"a": 1})
# MATCH:
foo({"a": 1, "b": 2})
foo({1, 2})
foo({2, 1})
"a{}".format(x)
