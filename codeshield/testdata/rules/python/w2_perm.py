import os, stat
# ruleid: w2-perm
os.chmod("f", 0o777)
os.chmod("f", 0o600)
# ruleid: w2-perm
os.chmod("f", 511)
# ruleid: w2-perm
os.chmod("f", stat.S_IRUSR | stat.S_IWOTH)
# ruleid: w2-perm
os.lchmod("f", stat.S_IXGRP)
# ruleid: w2-perm
os.chmod(f, 0x1ff)
os.chown("f", 0o777)
