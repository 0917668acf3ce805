# MATCH:
{"a": 1}
# MATCH:
{"b": 2, "a": 3}
# MATCH:
{'a': 4, 'c': 5}
{a: 6}
dict(a=1)
