# MATCH:
a or True
True or a
# MATCH:
a or b or True
