# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

def dump(database, old):
    # ruleid: python-process-result-ignored
    subprocess.run(["pg_dump", database])
    shutil.rmtree(old)

def dump_checked(database, old):
    # ok: python-process-result-ignored
    subprocess.run(["pg_dump", database], check=True)
    # ok: python-process-result-ignored
    if subprocess.call(["sync"]) != 0:
        raise OSError("sync")
    shutil.rmtree(old)

def login(user, password):
    # ruleid: python-check-result-ignored
    bcrypt.checkpw(password, user.hash)
    return session(user)

def login_checked(user, password):
    # ok: python-check-result-ignored
    if not bcrypt.checkpw(password, user.hash):
        return None
    return session(user)

def install(key, package, signature):
    # ruleid: python-verification-failure-ignored
    try:
        key.verify(signature, package)
    except InvalidSignature:
        pass
    unpack(package)

def install_checked(key, package, signature):
    # ok: python-verification-failure-ignored
    try:
        key.verify(signature, package)
    except InvalidSignature:
        raise ValueError("not signed by us")
    unpack(package)

def year(text):
    # ruleid: python-match-unchecked
    return re.search(r"\d{4}", text).group(0)

def year_or_none(text):
    m = re.search(r"\d{4}", text)
    # ok: python-match-unchecked
    return m.group(0) if m else None
