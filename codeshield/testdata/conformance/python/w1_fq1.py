import os
from os import path
from os.path import join
from os.path import join as j
import os.path as osp
# MATCH:
os.path.join(a)
# MATCH:
path.join(b)
# MATCH:
join(c)
# MATCH:
j(d)
# MATCH:
osp.join(e)
x.os.path.join(f)
