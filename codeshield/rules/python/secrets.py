# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

# ruleid: python-credential-name-constant, python-hardcoded-password
db_password = "Tr0ub4dor&3"

# ok: python-hardcoded-password
db_password = os.environ["DB_PASSWORD"]

# ruleid: python-credential-name-constant
password_label = "Enter your password"

# ok: python-credential-name-constant
password_label = texts.password

# ruleid: python-hardcoded-credential-argument
connection = psycopg2.connect(host="db", user="app", password="hunter2")

# ok: python-hardcoded-credential-argument
connection = psycopg2.connect(host="db", user="app", password=os.environ["DB_PASSWORD"])

# ruleid: python-default-credential-in-signature
def connect(host, password="admin"):
    return open_session(host, password)

def connect_with(host, password):
    # ok: python-default-credential-in-signature
    return open_session(host, password)

# ruleid: python-compare-with-constant-credential
if form.password == "letmein":
    log_in()

if verify(form.password, stored_hash):
    # ok: python-compare-with-constant-credential
    log_in()

# ruleid: python-private-key-in-code
KEY = "-----BEGIN RSA PRIVATE KEY-----\nMIIEow"

# ok: python-private-key-in-code
KEY = "-----BEGIN PUBLIC KEY-----\nMIIBIj"

# ruleid: python-api-key-in-code
maps = Client("AIzaSyA1234567890abcdefghijklmnopqrstuv")

# ok: python-api-key-in-code
maps = Client(os.environ["MAPS_KEY"])

def register():
    # ruleid: python-plaintext-password-stored
    user.password = request.form["password"]

def register_hashed():
    # ok: python-plaintext-password-stored
    user.password = hasher.hash(request.form["password"])

# ruleid: python-secret-logged
logger.info(f"login of {user} with {password}")

# ok: python-secret-logged
logger.info(f"login of {user}")
