os.system("x")
o.system("x")
subprocess.run("x")
foo(f"ab{'c'}")
",".join(x)
# MATCH:
f"a{x}b"
# MATCH:
f"{x}"
f"abc"
