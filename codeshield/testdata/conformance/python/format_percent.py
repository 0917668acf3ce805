S = "abc"
q.foo.bar
# MATCH:
"abc" % x
"abc" + x
"abc" + "def"
"a{}".format(x)
f"{x}".format(y)
