# ruleid: w2-langpat
run_js("eval(x)")
# ruleid: w2-langpat
run_js("""
var a = 1;
eval(a);
""")
run_js("foo()")
