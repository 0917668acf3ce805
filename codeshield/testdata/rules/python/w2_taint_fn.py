x = source()
# ruleid: w2-taint-fn
sink(x)
sink(foo(x))
# ruleid: w2-taint-fn
sink(x + 1)
sink(x.bar())
# ruleid: w2-taint-fn
sink(f"{x}")
# ruleid: w2-taint-fn
sink(x[0])
