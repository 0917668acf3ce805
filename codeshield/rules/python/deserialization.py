# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

# ruleid: python-unpickle
state = pickle.load(handle)

# ok: python-unpickle
state = json.load(handle)

# ruleid: python-unpickle-own
copy_of = pickle.loads(pickle.dumps(original))

# ok: python-unpickle-own
copy_of = copy.deepcopy(original)

def receive(sock):
    data = sock.recv(4096)
    # ruleid: python-unpickle, python-unpickle-from-outside
    return pickle.loads(data)

def receive_json(sock):
    data = sock.recv(4096)
    # ok: python-unpickle-from-outside
    return json.loads(data)

# ruleid: python-yaml-unsafe-load
config = yaml.load(text, Loader=yaml.Loader)

# ok: python-yaml-unsafe-load
config = yaml.load(text, Loader=yaml.SafeLoader)

# ruleid: python-xml-entities
parser = etree.XMLParser(resolve_entities=True)

# ok: python-xml-entities
parser = etree.XMLParser(resolve_entities=False, no_network=True)

def read(text):
    # ruleid: python-lxml-default-parser
    return etree.fromstring(text)

def read_safely(text):
    # ok: python-lxml-default-parser
    return etree.fromstring(text, etree.XMLParser(resolve_entities=False))

# ruleid: python-stdlib-xml
root = ET.fromstring(body)

# ok: python-stdlib-xml
root = ET.fromstring("<a/>")
