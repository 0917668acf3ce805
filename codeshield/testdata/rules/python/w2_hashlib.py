import hashlib as hl
import hashlib
from hashlib import md5, new
# ruleid: w2-hashlib
hl.md5(x)
hashlib.md5(x, usedforsecurity=False)
# ruleid: w2-hashlib
hashlib.md5()
# ruleid: w2-hashlib
md5(a).hexdigest()
# ruleid: w2-hashlib
new("md5", b"")
# ruleid: w2-hashlib
hashlib.new("SHA1")
# ruleid: w2-hashlib
hashlib.new("sha")
hashlib.new("sha256")
ALGO = "md5"
# ruleid: w2-hashlib
hashlib.new(ALGO)
