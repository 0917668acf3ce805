import requests
# ruleid: w2-requests-timeout
requests.get(u)
requests.post(u, timeout=3)
requests.get(u, **kw)
s = requests.Session()
# ruleid: w2-requests-timeout
s.get(u)
foo.put(u)
