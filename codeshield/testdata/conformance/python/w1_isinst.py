# MATCH:
isinstance(a, (str, int))
# MATCH:
isinstance(a, (str,))
isinstance(a, str)
