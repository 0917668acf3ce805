# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

def read_file(base, filename):
    # ruleid: python-path-join-open
    with open(os.path.join(base, filename)) as handle:
        return handle.read()

def read_file_inside(base, filename):
    path = os.path.realpath(os.path.join(base, filename))
    if os.path.commonpath([base, path]) != base:
        raise ValueError(filename)
    with open(path) as handle:
        # ok: python-path-join-open
        return handle.read()

def download():
    # ruleid: python-path-from-request
    return send_file("files/" + request.args["name"])

def download_checked():
    # ok: python-path-from-request
    return send_file("files/" + secure_filename(request.args["name"]))

def unpack(path, target):
    with tarfile.open(path) as archive:
        # ruleid: python-tar-extract
        archive.extractall(target)

def unpack_filtered(path, target):
    with tarfile.open(path) as archive:
        # ok: python-tar-extract
        archive.extractall(target, filter="data")

def unzip(archive, target):
    for member in archive.infolist():
        # ruleid: python-archive-member-path
        path = os.path.join(target, member.filename)
        write(path, archive.read(member))

def unzip_inside(archive, target):
    for member in archive.infolist():
        path = os.path.realpath(os.path.join(target, member.filename))
        if os.path.commonpath([target, path]) != target:
            # ok: python-archive-member-path
            raise ValueError(member.filename)

def inside(base, name):
    path = os.path.join(base, name)
    # ruleid: python-prefix-check-without-separator
    return path.startswith(base)

def inside_resolved(base, name):
    path = os.path.join(base, name)
    path = os.path.realpath(path)
    # ok: python-prefix-check-without-separator
    return os.path.commonpath([base, path]) == base

def upload(file):
    # ruleid: python-upload-name
    file.save(os.path.join(UPLOADS, file.filename))

def upload_listed(file):
    if os.path.splitext(file.filename)[1] not in EXTENSIONS:
        raise ValueError("extension")
    # ok: python-upload-name
    file.save(os.path.join(UPLOADS, uuid4().hex))

# ruleid: python-mktemp
path = tempfile.mktemp(".txt")

# ok: python-mktemp
handle, path = tempfile.mkstemp(".txt")

def dump(text):
    # ruleid: python-fixed-temp-path
    with open("/tmp/report.txt", "w") as handle:
        handle.write(text)

def dump_privately(text):
    with tempfile.NamedTemporaryFile("w") as handle:
        # ok: python-fixed-temp-path
        handle.write(text)

# ruleid: python-permissions
os.chmod(path, 0o777)

# ok: python-permissions
os.chmod(path, 0o600)

def save_secret(path, secret):
    # ruleid: python-secret-file-permissions
    with open(path, "w") as handle:
        handle.write(secret)

def save_secret_privately(path, secret):
    handle = os.open(path, os.O_WRONLY | os.O_CREAT, 0o600)
    # ok: python-secret-file-permissions
    os.write(handle, secret)

# ruleid: python-check-then-open
if not os.path.exists(path):
    with open(path, "w") as handle:
        handle.write(text)

with open(path, "x") as handle:
    # ok: python-check-then-open
    handle.write(text)

def store(picture):
    suffix = Path(picture.filename).suffix
    # ruleid: python-upload-extension
    with open(f"media/{uuid4()}{suffix}", "wb") as out:
        out.write(picture.read())

def store_listed(picture):
    suffix = Path(picture.filename).suffix
    if suffix not in {".png", ".jpg"}:
        raise ValueError("no picture")
    # ok: python-upload-extension
    with open(f"media/{uuid4()}{suffix}", "wb") as out:
        out.write(picture.read())
