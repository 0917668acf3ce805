# MATCH:
a is None
a is not None
a == None
None is a
