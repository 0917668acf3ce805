# ruleid: dockerfile-image-not-pinned
FROM node:latest
# ok: dockerfile-image-not-pinned
FROM node:22.9-bookworm-slim
# ruleid: dockerfile-remote-script-piped
RUN curl -fsSL https://get.example.com/install.sh | bash -
# ok: dockerfile-remote-script-piped
RUN curl -fsSLo install.sh https://get.example.com/install.sh && echo "$SUM install.sh" | sha256sum -c
# ruleid: dockerfile-secret-in-image
ENV DB_PASSWORD=Tr0ub4dor-and-3
# ok: dockerfile-secret-in-image
RUN --mount=type=secret,id=db make
# ruleid: dockerfile-remote-add
ADD https://downloads.example.com/tool.tar.gz /opt/
# ok: dockerfile-remote-add
ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://downloads.example.com/tool.tar.gz /opt/
# ruleid: dockerfile-loose-permissions
RUN chmod -R 777 /srv/app
# ok: dockerfile-loose-permissions
RUN chmod -R 750 /srv/app
# ruleid: dockerfile-packages-not-verified
RUN apt-get install -y --allow-unauthenticated tool
# ok: dockerfile-packages-not-verified
RUN apt-get install -y tool
# ruleid: dockerfile-sudo-or-ssh-server
EXPOSE 22
# ok: dockerfile-sudo-or-ssh-server
EXPOSE 8080
# ok: dockerfile-runs-as-root
USER app
CMD ["node", "server.js"]
# ruleid: dockerfile-runs-as-root
USER root
CMD ["node", "server.js"]
