# MATCH:
{1}
# MATCH:
{1, 2}
{"a": 1}
