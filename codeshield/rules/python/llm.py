# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

def answer(client, question):
    reply = client.chat.completions.create(model="m", messages=question)
    # ruleid: python-llm-output-executed
    exec(reply.choices[0].message.content)

def answer_as_data(client, question):
    reply = client.chat.completions.create(model="m", messages=question)
    # ok: python-llm-output-executed
    return json.loads(reply.choices[0].message.content)

def query(llm, cursor, question):
    statement = llm.invoke(question)
    # ruleid: python-llm-output-sql
    cursor.execute(statement)

def query_fixed(llm, cursor, question):
    name = llm.invoke(question)
    # ok: python-llm-output-sql
    cursor.execute("SELECT * FROM items WHERE name = %s", (name,))

def page(llm, question):
    # ruleid: python-llm-output-html
    return Markup(llm.invoke(question))

def page_escaped(llm, question):
    # ok: python-llm-output-html
    return Markup(escape(llm.invoke(question)))

# ruleid: python-agent-dangerous-tool
tools = [ShellTool()]

# ok: python-agent-dangerous-tool
tools = [WeatherTool()]

@tool
def shell(command: str) -> str:
    """Run a command."""
    # ruleid: python-agent-tool-runs-anything
    return subprocess.run(command, shell=True, capture_output=True).stdout

@tool
def shell_listed(command: str) -> str:
    """Run one of the allowed commands."""
    if command not in ALLOWED:
        return "refused"
    # ok: python-agent-tool-runs-anything
    return subprocess.run(command, shell=True, capture_output=True).stdout

# ruleid: python-agent-tool-by-name
result = globals()[call.function.name](**arguments)

# ok: python-agent-tool-by-name
result = TOOLS[call.function.name](**arguments)

# ruleid: python-agent-no-approval
executor = LocalCommandLineCodeExecutor(work_dir="work")

# ok: python-agent-no-approval
executor = DockerCommandLineCodeExecutor(work_dir="work")

# ruleid: python-user-text-in-system-prompt
messages = [{"role": "system", "content": f"You help. The user says {user_input}"}]

# ok: python-user-text-in-system-prompt
messages = [{"role": "system", "content": "You help."}, {"role": "user", "content": user_input}]
