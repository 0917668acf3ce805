i = source()
sink(a[i])
# ruleid: w2-taint-idx
sink(i[a])
# ruleid: w2-taint-idx
sink({"a": i})
sink(a[i + 1])
