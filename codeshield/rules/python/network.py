# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

def proxy():
    # ruleid: python-ssrf-from-request
    return requests.get(request.args["url"], timeout=5).text

def proxy_listed():
    url = request.args["url"]
    if urlparse(url).hostname not in HOSTS:
        raise ValueError("host")
    # ok: python-ssrf-from-request
    return requests.get(url, timeout=5).text

def fetch(url):
    # ruleid: python-ssrf-parameter
    return requests.get(url, timeout=5).content

def fetch_listed(url):
    if urlparse(url).hostname not in HOSTS:
        raise ValueError("host")
    # ok: python-ssrf-parameter
    return requests.get(url, timeout=5).content

def after_login():
    # ruleid: python-open-redirect
    return redirect(request.args.get("next"))

def after_login_home():
    # ok: python-open-redirect
    return redirect(url_for("home"))

# ruleid: python-host-compared-loosely
if urlparse(url).netloc.endswith("example.com"):
    follow(url)

if urlparse(url).hostname.endswith(".example.com"):
    # ok: python-host-compared-loosely
    follow(url)

# ruleid: python-tls-verification-off
answer = requests.get(url, verify=False, timeout=5)

# ok: python-tls-verification-off
answer = requests.get(url, verify="ca.pem", timeout=5)

# ruleid: python-old-tls
context = ssl.SSLContext(ssl.PROTOCOL_TLSv1)

# ok: python-old-tls
context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)

# ruleid: python-cleartext-protocol
session = telnetlib.Telnet(host)

# ok: python-cleartext-protocol
session = paramiko.SSHClient()

# ruleid: python-bind-all
server.bind(("0.0.0.0", 8080))

# ok: python-bind-all
server.bind(("127.0.0.1", 8080))

# ruleid: python-request-without-timeout
answer = requests.get("https://example.com")

# ok: python-request-without-timeout
answer = requests.get("https://example.com", timeout=5)


def preview(url):
    parsed = urlparse(url)
    if parsed.scheme not in ("http", "https"):
        raise ValueError("scheme")
    # ruleid: python-ssrf-parameter
    return requests.get(url, timeout=5).text


def preview_of_a_known_host(url):
    parsed = urlparse(url)
    if parsed.hostname != "example.com":
        raise ValueError("host")
    # ok: python-ssrf-parameter
    return requests.get(url, timeout=5).text
