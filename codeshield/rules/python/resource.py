# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

# ruleid: python-regex-backtracking
matched = re.match(r"^([a-z]+ ?)*$", text)

# ok: python-regex-backtracking
matched = re.match(r"^\w+(\s\w+)*$", text)

def grep(lines, search_term):
    # ruleid: python-regex-from-outside
    return [line for line in lines if re.search(search_term, line)]

def grep_text(lines, search_term):
    # ok: python-regex-from-outside
    return [line for line in lines if re.search(re.escape(search_term), line)]

def unpack(payload):
    # ruleid: python-unbounded-decompress
    return zlib.decompress(payload)

def unpack_limited(payload):
    # ok: python-unbounded-decompress
    return zlib.decompressobj().decompress(payload, MAX_BYTES)

def zeros():
    # ruleid: python-unbounded-size-from-client
    return bytes(int(request.args["size"]))

def zeros_limited():
    # ok: python-unbounded-size-from-client
    return bytes(min(int(request.args["size"]), 1024))

# ruleid: python-trust-remote-code
model = AutoModel.from_pretrained(name, trust_remote_code=True)

# ok: python-trust-remote-code
model = AutoModel.from_pretrained(name)

# ruleid: python-import-from-writable-path
sys.path.insert(0, "/tmp")

# ok: python-import-from-writable-path
sys.path.insert(0, "/opt/app/lib")

# ruleid: python-exception-swallowed
try:
    verify()
except:
    pass

try:
    verify()
except ValueError:
    # ok: python-exception-swallowed
    refuse()

async def avatar(file: UploadFile):
    # ruleid: python-unbounded-upload
    data = await file.read()
    # ok: python-unbounded-upload
    part = await file.read(1024)
    return data, part


def is_word_list(text):
    # ruleid: python-regex-backtracking
    return re.match(r"^(\w+\s*,?\s*)+$", text) is not None


def is_word_list_linear(text):
    # ok: python-regex-backtracking
    return re.match(r"^\w+(,\w+)*$", text) is not None


def inflate(blob):
    # ruleid: python-unbounded-decompress
    return zlib.decompress(blob)
