# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

# ruleid: python-jwt-unverified
claims = jwt.decode(token, options={"verify_signature": False})

# ok: python-jwt-unverified
claims = jwt.decode(token, key, algorithms=["HS256"])

# ruleid: python-jwt-algorithm-open
claims = jwt.decode(token, key)

# ok: python-jwt-algorithm-open
claims = jwt.decode(token, key, algorithms=["RS256"])

# ruleid: python-jwt-expiry-off
claims = jwt.decode(token, key, algorithms=["HS256"], options={"verify_exp": False})

# ok: python-jwt-expiry-off
claims = jwt.decode(token, key, algorithms=["HS256"], options={"require": ["exp"]})

# ruleid: python-debug-on
app.run(debug=True)

# ok: python-debug-on
app.run(debug=settings.debug)

def show():
    try:
        return work()
    except Exception as error:
        # ruleid: python-exception-to-client
        return jsonify({"error": str(error)}), 500

def show_fixed():
    try:
        return work()
    except Exception as error:
        logger.exception("work")
        # ok: python-exception-to-client
        return jsonify({"error": "internal error"}), 500

# ruleid: python-csrf-exempt
@csrf_exempt
def pay(request):
    return charge(request)

def pay_checked(request):
    # ok: python-csrf-exempt
    return charge(request)

# ruleid: python-cookie-flags
response.set_cookie("session", value)

# ok: python-cookie-flags
response.set_cookie("session", value, secure=True, httponly=True, samesite="Lax")

# ruleid: python-cookie-script-access
response.set_cookie("theme", value, secure=True, httponly=False)

# ok: python-cookie-script-access
response.set_cookie("theme", value, secure=True, httponly=True)

# ruleid: python-cors-any-origin
CORS(app, origins="*")

# ok: python-cors-any-origin
CORS(app, origins=["https://example.com"])

# ruleid: python-hosts-any
ALLOWED_HOSTS = ["*"]

# ok: python-hosts-any
ALLOWED_HOSTS = ["example.com"]

# ruleid: python-weak-password-rule
if len(password) < 4:
    raise ValueError("too short")

if len(password) < 12:
    # ok: python-weak-password-rule
    raise ValueError("too short")

def remove(user, item):
    # ruleid: python-assert-for-access
    assert user.is_admin
    item.remove()

def remove_checked(user, item):
    if not user.is_admin:
        raise PermissionError()
    # ok: python-assert-for-access
    item.remove()

# ruleid: python-ip-from-header
address = request.headers.get("X-Forwarded-For")

# ok: python-ip-from-header
address = request.remote_addr
