# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

# ruleid: python-weak-hash
checksum = hashlib.md5(data).hexdigest()

# ok: python-weak-hash
checksum = hashlib.sha256(data).hexdigest()

# ruleid: python-weak-hash, python-weak-hash-of-secret
stored = hashlib.md5(password.encode()).hexdigest()

# ok: python-weak-hash-of-secret
digest = hashlib.sha256(token.encode()).hexdigest()

# ruleid: python-fast-hash-of-password
stored = hashlib.sha256(password.encode()).hexdigest()

# ok: python-fast-hash-of-password
stored = hashlib.scrypt(password.encode(), salt=salt, n=2**14, r=8, p=1)

# ruleid: python-unauthenticated-encryption, python-weak-cipher
cipher = DES.new(key, DES.MODE_CBC, iv)

# ok: python-weak-cipher
cipher = AES.new(key, AES.MODE_GCM)

# ruleid: python-cipher-mode
cipher = AES.new(key, AES.MODE_ECB)

# ok: python-cipher-mode
cipher = AES.new(key, AES.MODE_GCM, nonce=nonce)

# ruleid: python-unauthenticated-encryption
cipher = AES.new(key, AES.MODE_CTR, counter=counter)

# ok: python-unauthenticated-encryption
cipher = AES.new(key, AES.MODE_EAX, nonce=nonce)

def encrypt(key, data):
    # ruleid: python-fixed-iv, python-unauthenticated-encryption
    cipher = AES.new(key, AES.MODE_CBC, b"0123456789abcdef")
    return cipher.encrypt(data)

def encrypt_random(key, data):
    iv = os.urandom(16)
    cipher = AES.new(key, AES.MODE_CBC, iv)
    # ok: python-fixed-iv
    return iv + cipher.encrypt(data)

# ruleid: python-fixed-iv-variable
iv = b"0000000000000000"

# ok: python-fixed-iv-variable
iv = os.urandom(16)

# ruleid: python-fixed-salt
key = hashlib.pbkdf2_hmac("sha256", password, b"salt", 600000)

# ok: python-fixed-salt
key = hashlib.pbkdf2_hmac("sha256", password, os.urandom(16), 600000)

# ruleid: python-salt-constant-with-password
SALT = "pepper and salt"

# ok: python-salt-constant-with-password
salt = secrets.token_bytes(16)

# ruleid: python-few-iterations
key = hashlib.pbkdf2_hmac("sha256", password, salt, 1000)

# ok: python-few-iterations
key = hashlib.pbkdf2_hmac("sha256", password, salt, 600000)

# ruleid: python-small-key
key = rsa.generate_private_key(public_exponent=65537, key_size=1024)

# ok: python-small-key
key = rsa.generate_private_key(public_exponent=65537, key_size=3072)

# ruleid: python-rsa-padding
ciphertext = public_key.encrypt(message, padding.PKCS1v15())

# ok: python-rsa-padding
ciphertext = public_key.encrypt(message, padding.OAEP(mgf, hashes.SHA256(), None))

def generate_token(size):
    # ruleid: python-predictable-secret, python-random
    return "".join(random.choice(ALPHABET) for _ in range(size))

# ruleid: python-predictable-secret
session_id = str(uuid.uuid1())

def generate_token_securely(size):
    # ok: python-predictable-secret
    return "".join(secrets.choice(ALPHABET) for _ in range(size))

# ruleid: python-random
delay = random.randint(1, 5)

# ok: python-random
delay = secrets.randbelow(5)

# ruleid: python-fixed-seed, python-random
random.seed(42)

# ok: python-fixed-seed
generator = Generator(args.seed)

# ruleid: python-timing-comparison
if signature != expected_signature:
    raise Refused()

if not hmac.compare_digest(signature, expected_signature):
    # ok: python-timing-comparison
    raise Refused()

def mac_of(key, body, given):
    code = hmac.new(key, body, hashlib.sha256).hexdigest()
    # ruleid: python-mac-compared
    if code == given:
        return True
    # ok: python-mac-compared
    return hmac.compare_digest(code, given)
