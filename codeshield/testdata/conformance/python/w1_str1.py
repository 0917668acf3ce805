# MATCH:
"a %s" % b
# MATCH:
"a" % (b, c)
# MATCH:
f"a" % b
# MATCH:
'''x''' % y
x % y
s = "q"
# MATCH:
s % z
