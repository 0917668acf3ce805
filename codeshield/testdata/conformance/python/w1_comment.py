# MATCH:
a = [] # foo
# MATCH:
b = [
]
# MATCH:
c: list = []
d = list()
