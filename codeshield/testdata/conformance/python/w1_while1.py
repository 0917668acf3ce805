# MATCH:
while True: pass
while 1: pass
# MATCH:
while True:
    x()
    break
else:
    y()
