os.system("x")
o.system("x")
subprocess.run("x")
foo(A)
# MATCH:
foo("abc")
# MATCH:
foo("a" "bc")
# MATCH:
foo("ab" + "c")
# MATCH:
foo(f"abc")
foo(x, "x")
foo("x", "x")
def f1():
  g = "abc"
  # MATCH:
  foo(g)
  g = x
  foo(g)
