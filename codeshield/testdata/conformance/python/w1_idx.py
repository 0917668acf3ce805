# MATCH:
x["a"]
# MATCH:
x['a']
x.get("a")
# MATCH:
x["a"]["b"]
# MATCH:
del y["a"]
