# ruleid: w2-string-is
a is "b"
# ruleid: w2-string-is
a is not 'c'
a is ''
a is b
