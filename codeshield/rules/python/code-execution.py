# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

def run_expression():
    expression = request.args.get("e")
    # ruleid: python-code-from-request, python-eval
    return str(eval(expression))

def run_literal():
    # ok: python-code-from-request
    return str(ast.literal_eval(request.args.get("e")))

def calculate(expression):
    # ruleid: python-eval, python-eval-parameter
    return eval(expression, {"__builtins__": {}})

def calculate_checked(expression):
    tree = ast.parse(expression, mode="eval")
    check(tree)
    # ok: python-eval-parameter
    return eval(compile(tree, "", "eval"))

# ruleid: python-eval
value = eval(config.text)

# ok: python-eval
value = ast.literal_eval(config.text)

# ruleid: python-exec
exec(open(script).read(), namespace)

# ok: python-exec
runner.exec(task)

def dispatch(action, payload):
    # ruleid: python-call-by-name
    return globals()[action](payload)

def dispatch_listed(action, payload):
    # ok: python-call-by-name
    return HANDLERS[action](payload)

def update(user, data):
    for key, value in data.items():
        # ruleid: python-setattr-from-request
        setattr(user, key, value)

def update_listed(user, data):
    for key, value in data.items():
        if key in EDITABLE:
            # ok: python-setattr-from-request
            setattr(user, key, value)
