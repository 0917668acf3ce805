# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

def count(path):
    # ruleid: python-file-not-closed
    f = open(path)
    return sum(1 for line in f.readlines())

def count_closed(path):
    # ok: python-file-not-closed
    f = open(path)
    n = sum(1 for line in f)
    f.close()
    return n

def opened(path):
    # ok: python-file-not-closed
    f = open(path)
    return f

def settings(path):
    # ruleid: python-file-handle-dropped
    return json.load(open(path))

def settings_closed(path):
    # ok: python-file-handle-dropped
    with open(path) as f:
        return json.load(f)

def ask(host, question):
    # ruleid: python-socket-not-closed
    s = socket.create_connection((host, 70))
    s.sendall(question)
    answer = s.recv(1000)
    s.close()
    return answer

def ask_closed(host, question):
    # ok: python-socket-not-closed
    s = socket.create_connection((host, 70))
    try:
        s.sendall(question)
        return s.recv(1000)
    finally:
        s.close()

class Prices:
    # ruleid: python-cached-method
    @functools.lru_cache(maxsize=None)
    def price(self, item):
        return self.db.price(item)

    # ok: python-cached-method
    @functools.lru_cache(maxsize=100)
    def name(self, item):
        return self.db.name(item)

def collect(item, items=[]):
    # ruleid: python-mutable-default-grows
    items.append(item)
    return items

def collect_new(item, items=None):
    items = items or []
    # ok: python-mutable-default-grows
    items.append(item)
    return items

bounded = {}

@app.get("/bounded/<name>")
def show_bounded(name):
    if len(bounded) > LIMIT:
        bounded.clear()
    # ok: python-cache-without-bound
    bounded[name] = render(name)
    return bounded[name]

pages = {}

@app.get("/page/<name>")
def show(name):
    # ruleid: python-cache-without-bound
    pages[name] = render(name)
    return pages[name]
