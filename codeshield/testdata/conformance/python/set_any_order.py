foo(1, 2)
foo(1, 2, 3)
foo((1, 2))
foo((1,))
foo({})
foo({"a": 1, "b": 2})
# MATCH:
foo({1, 2})
# MATCH:
foo({2, 1})
