# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

def lookup(conn, user):
    # ruleid: python-ldap-filter-built, python-ldap-filter-returned
    return conn.search_s(BASE, ldap.SCOPE_SUBTREE, f"(uid={user})")

def lookup_escaped(conn, user):
    # ok: python-ldap-filter-built
    return conn.search_s(BASE, ldap.SCOPE_SUBTREE, f"(uid={escape_filter_chars(user)})")

def user_filter(user):
    # ruleid: python-ldap-filter-returned
    return f"(&(objectClass=person)(uid={user}))"

def user_filter_escaped(user):
    # ok: python-ldap-filter-returned
    return f"(&(objectClass=person)(uid={escape_filter_chars(user)}))"

def find_user(tree, name):
    # ruleid: python-xpath-built
    return tree.xpath(f"//user[name='{name}']")

def find_user_bound(tree, name):
    # ok: python-xpath-built
    return tree.xpath("//user[name=$name]", name=name)

def log_in(users):
    # ruleid: python-nosql-from-request
    return users.find_one({"name": request.json["name"]})

def log_in_checked(users):
    # ok: python-nosql-from-request
    return users.find_one({"name": str(request.json["name"])})

def hello():
    # ruleid: python-template-from-input
    return render_template_string("<h1>" + request.args["name"] + "</h1>")

def hello_bound():
    # ok: python-template-from-input
    return render_template_string("<h1>{{ name }}</h1>", name=request.args["name"])

def set_language(response, language_value):
    # ruleid: python-header-injection
    response.headers["Content-Language"] = language_value

def set_language_checked(response, language_value):
    if "\r" in language_value or "\n" in language_value:
        raise ValueError("line break")
    # ok: python-header-injection
    response.headers["Content-Language"] = language_value

def note(username):
    # ruleid: python-log-injection
    logger.info("login of %s" % username)

def note_quoted(username):
    # ok: python-log-injection
    logger.info("login of %r", username)

def mail(subject, body):
    # ruleid: python-response-splitting-mail
    return f"Subject: {subject}\n\n{body}"

def mail_checked(subject, body):
    if "\r" in subject or "\n" in subject:
        raise ValueError("line break")
    # ok: python-response-splitting-mail
    return f"Subject: {subject}\n\n{body}"
