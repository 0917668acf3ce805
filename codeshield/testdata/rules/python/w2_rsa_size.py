from cryptography.hazmat.primitives.asymmetric import rsa
from Crypto.PublicKey import RSA
import Crypto.PublicKey.RSA as R2
# ruleid: w2-rsa-size
rsa.generate_private_key(public_exponent=65537, key_size=1024, backend=b)
# ruleid: w2-rsa-size
rsa.generate_private_key(65537, 1024, b)
rsa.generate_private_key(65537, 2048, b)
# ruleid: w2-rsa-size
RSA.generate(1024)
RSA.generate(bits=1024)
# ruleid: w2-rsa-size
R2.generate(512)
SZ = 1000
# ruleid: w2-rsa-size
RSA.generate(SZ)
RSA.generate(4096 // 4)
