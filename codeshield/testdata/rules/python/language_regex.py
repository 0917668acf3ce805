# ruleid: address-in-call
get("http://example.com")
# ok: address-in-call
get("name")
