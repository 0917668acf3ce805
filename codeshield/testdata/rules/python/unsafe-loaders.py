import hmac
import pickle
import yaml
from yaml import load, SafeLoader
import _pickle as cp
import marshal
from pickle import loads as ld, Unpickler

def a(data, sig):
    # ruleid: unsafe-loaders-1
    pickle.loads(data)
    # ruleid: unsafe-loaders-1
    x = pickle.load(open("a", "rb"))
    # ruleid: unsafe-loaders-1
    ld(data)
    # ruleid: unsafe-loaders-1
    cp.loads(data)
    pickle.loads(b"x")
    pickle.loads("abc")
    pickle.dumps(data)
    # ruleid: unsafe-loaders-1
    Unpickler(data).load()
    if hmac.compare_digest(sig, data):
        return pickle.loads(data)
    # ruleid: yaml-load-unsafe
    yaml.load(data)
    load(data, Loader=SafeLoader)
    # ruleid: yaml-load-unsafe
    load(data, SafeLoader)
    # ruleid: yaml-load-unsafe
    yaml.load(data, Loader=yaml.Loader)
    yaml.load(stream=data, Loader=yaml.CSafeLoader)
    # ruleid: marshal-shelve
    marshal.loads(data)
    # ruleid: yaml-load-unsafe
    return yaml.load(data, Loader=yaml.FullLoader)

import shelve
# ruleid: marshal-shelve
db = shelve.open("x")

def late():
    # ruleid: marshal-shelve
    import jsonpickle
    q = 1
    return jsonpickle.decode("x")
