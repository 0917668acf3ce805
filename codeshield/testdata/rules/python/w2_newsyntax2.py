# ruleid: w2-newsyntax2
foo(1)
# ruleid: w2-newsyntax2
bar(2)
with z:
    bar(3)
# ruleid: w2-newsyntax2
baz12
