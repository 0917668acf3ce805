# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

def greet(name):
    # ruleid: python-html-built
    return f"<h1>Hello {name}</h1>"

def greet_escaped(name):
    # ok: python-html-built
    return f"<h1>Hello {html.escape(name)}</h1>"

def search():
    query = request.args.get("q")
    # ruleid: python-response-from-request
    return make_response("Results for " + query)

def search_escaped():
    query = escape(request.args.get("q"))
    # ok: python-response-from-request
    return make_response("Results for " + query)

# ruleid: python-markup-of-variable
link = mark_safe("<a href='%s'>" % url)

# ok: python-markup-of-variable
link = format_html("<a href='{}'>", url)

# ruleid: python-autoescape-off
env = jinja2.Environment(loader=loader, autoescape=False)

# ok: python-autoescape-off
env = jinja2.Environment(loader=loader, autoescape=jinja2.select_autoescape())
