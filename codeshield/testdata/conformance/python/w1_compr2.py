# MATCH:
{a: b for a, b in c}
# MATCH:
{a: b for (a, b) in c}
{b: a for a, b in c}
