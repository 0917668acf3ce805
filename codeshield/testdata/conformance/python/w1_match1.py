# MATCH:
match a:
    case 1:
        pass
# MATCH:
match b:
    case 1:
        pass
    case _:
        pass
