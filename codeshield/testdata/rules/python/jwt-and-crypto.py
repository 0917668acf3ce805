import hashlib
import jwt
import os, ssl, stat
from Crypto.PublicKey import RSA
from cryptography.hazmat.primitives.asymmetric import rsa
from hashlib import md5 as m5

SECRET = "s3cr3t"

def tok(t, key):
    # ruleid: jwt-and-crypto-1
    jwt.decode(t, key, verify=False)
    # ruleid: jwt-and-crypto-1
    jwt.decode(t, key, options={"verify_exp": True, "verify_signature": False})
    jwt.decode(t, key, options={"verify_signature": True})
    # ruleid: jwt-and-crypto-1
    jwt.decode(t, key, algorithms=["HS256", "none"])
    # ruleid: jwt-hardcoded
    jwt.encode({"a": 1}, "abc", algorithm="HS256")
    # ruleid: jwt-hardcoded
    jwt.encode({"a": 1}, SECRET)
    jwt.encode({"a": 1}, "")
    # ruleid: jwt-hardcoded
    jwt.encode({"a": 1}, os.environ["X"])

def hashes(d):
    # ruleid: weak-hash
    hashlib.md5(d).hexdigest()
    # ruleid: weak-hash
    m5(d)
    hashlib.sha1(d, usedforsecurity=False)
    # ruleid: weak-hash
    hashlib.new("md5", d)
    hashlib.new("sha256")
    # ruleid: weak-hash
    return hashlib.sha1(d)

BITS = 1024

def keys(be):
    # ruleid: weak-rsa
    RSA.generate(1024)
    # ruleid: weak-rsa
    RSA.generate(BITS)
    RSA.generate(4096)
    # ruleid: weak-rsa
    rsa.generate_private_key(65537, 1024, be)
    # ruleid: weak-rsa
    rsa.generate_private_key(public_exponent=65537, key_size=512, backend=be)
    rsa.generate_private_key(public_exponent=65537, key_size=4 * 1024)

def perms(f):
    # ruleid: chmod-perm
    os.chmod(f, 0o777)
    os.chmod(f, 0o600)
    # ruleid: chmod-perm
    os.chmod(f, 511)
    os.chmod(f, stat.S_IRWXU | 0o077)
    os.fchmod(f, mode=0o755)
    ctx = ssl.create_default_context()
    # ruleid: ssl-version
    ctx.check_hostname = False
    # ruleid: ssl-version
    ctx.verify_mode = ssl.CERT_NONE
    # ruleid: ssl-version
    ssl.SSLContext(ssl.PROTOCOL_SSLv3)
