import evil
# ruleid: w2-anywhere
foo(1)
