# MATCH:
if not a:
    raise E
if not b:
    x()
    raise F()
if not c:
    raise G("x") from e
