import requests
from requests import get, Session
import requests as rq

URL = "http://example.com/api"

def fetch(u):
    # ruleid: requests-no-timeout, requests-no-verify-1
    requests.get(u, verify=False)
    # ruleid: requests-no-verify-1
    get(u, timeout=3, verify=False)
    # ruleid: requests-no-verify-1
    rq.post(u, data={"a": 1}, verify=False, timeout=10)
    # ruleid: requests-no-timeout
    requests.get(u, verify=True)
    requests.status_codes(u, verify=False)
    # ruleid: requests-no-timeout
    requests.get("http://localhost:80/x")
    # ruleid: requests-http-url
    requests.get(URL, timeout=4)
    # ruleid: requests-http-url
    requests.post(url="http://evil.example", timeout=None)
    kw = {"timeout": 1}
    requests.put(u, **kw)
    return requests.patch(
        u,
        timeout=5,
    )

def session():
    # ruleid: requests-no-verify-1
    s = requests.Session()
    s.headers["x"] = "y"
    s.get("https://x", verify=False)
    s.verify = False
    # ruleid: requests-no-verify-1
    t = Session()
    if t:
        t.post("https://x", verify=False)
    with requests.Session() as z:
        z.get("http://q", verify=False)
